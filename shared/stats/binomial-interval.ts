import { betaQuantile, standardNormalQuantile } from './distributions';

/** The lower and the upper limit. */
export type Interval = readonly [low: number, high: number];

const ONE_TAIL = 0.025;

/**
 * The exact 95% interval for a proportion, `count` of `n`: the proportions that neither tail of the binomial
 * excludes. Never too narrow, often too wide. Of none it is 0 to 1. Source: Clopper and Pearson 1934.
 */
export function clopperPearson(count: number, n: number): Interval {
  return [
    count === 0 ? 0 : betaQuantile(ONE_TAIL, count, n - count + 1),
    count === n ? 1 : betaQuantile(1 - ONE_TAIL, count + 1, n - count),
  ];
}

/**
 * Wilson's 95% score interval for a proportion: near the stated 95% even for small n, and never outside 0 to 1.
 * Of none it is 0 to 1. Source: Wilson 1927.
 */
export function wilson(count: number, n: number): Interval {
  if (n === 0) return [0, 1];
  const z = standardNormalQuantile(1 - ONE_TAIL);
  const centre = count + (z * z) / 2;
  const reach = z * Math.sqrt((count * (n - count)) / n + (z * z) / 4);
  const limit = (value: number) => value / (n + z * z);
  return [count === 0 ? 0 : limit(centre - reach), count === n ? 1 : limit(centre + reach)];
}
