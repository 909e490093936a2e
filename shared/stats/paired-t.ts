import { tCdf, tQuantile } from './distributions';
import { type PairedMoments, pairedMoments } from './paired-moments';

export interface PairedT extends PairedMoments {
  readonly standardError: number | null;
  readonly t: number | null;
  readonly degreesOfFreedom: number | null;
  readonly p: number | null;
  /** 95% limits of the mean change, in the units of the values. */
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is no t; null where there is. */
  readonly undefinedBecause: 'fewer than two pairs' | 'all differences are equal' | null;
}

/**
 * The mean change of paired values with its 95% interval, and the paired t test. Assumes that changes are
 * roughly normal; one outlying child among few undoes it, and the signed-rank test is then better. One pair, or
 * the same change in all, has a mean change and nothing else. Source: Student 1908.
 */
export function pairedT(before: readonly number[], after: readonly number[]): PairedT {
  const moments = pairedMoments(before, after);
  const { n, meanDifference, sdDifference } = moments;
  if (meanDifference === null || sdDifference === null) return untested(moments, 'fewer than two pairs');
  if (sdDifference === 0) return untested(moments, 'all differences are equal');
  const standardError = sdDifference / Math.sqrt(n);
  const t = meanDifference / standardError;
  const reach = tQuantile(0.975, n - 1) * standardError;
  return {
    ...moments,
    standardError,
    t,
    degreesOfFreedom: n - 1,
    p: 2 * tCdf(-Math.abs(t), n - 1),
    low: meanDifference - reach,
    high: meanDifference + reach,
    undefinedBecause: null,
  };
}

const untested = (moments: PairedMoments, undefinedBecause: PairedT['undefinedBecause']): PairedT => ({
  ...moments,
  standardError: null,
  t: null,
  degreesOfFreedom: null,
  p: null,
  low: null,
  high: null,
  undefinedBecause,
});
