import { showPercentage } from '../../../../shared/report/figures';

export const sumOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);

/** Whether shares make up the whole, as it is said beneath them. */
export function sumWords(shares: readonly number[]): string {
  const rest = Math.round((1 - sumOf(shares)) * 10_000) / 10_000;
  if (rest === 0) return 'These add up to 100%.';
  const now = showPercentage(1 - rest);
  return rest > 0
    ? `These add up to ${now}, and must add up to 100%: ${showPercentage(rest)} is left to give.`
    : `These add up to ${now}, and must add up to 100%: ${showPercentage(-rest)} is too much.`;
}
