import { betaCdf } from './distributions';

/** P(X <= most) of n fair coins: the chance that at most so many children of n who changed went one way. */
export function fairCoinTail(most: number, n: number): number {
  if (most < 0) return 0;
  return most >= n ? 1 : betaCdf(0.5, n - most, most + 1);
}

/** Two-sided exact p of `count` heads of n fair coins: the smaller tail doubled, at most 1. */
export const fairCoinP = (count: number, n: number): number =>
  Math.min(1, 2 * fairCoinTail(Math.min(count, n - count), n));
