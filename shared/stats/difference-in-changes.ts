import { tCdf, tQuantile } from './distributions';

export interface DifferenceInChanges {
  readonly treatedMean: number | null;
  readonly comparisonMean: number | null;
  /** Mean change of the treated children less that of the others. */
  readonly difference: number | null;
  readonly t: number | null;
  readonly degrees: number | null;
  readonly p: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A standard error below this share of the means is rounding: all changes in a group are equal. */
const ROUNDING = 10 * Number.EPSILON;

/**
 * Did treated children change by more than others? Welch's t on the children's own changes, which need not vary alike in both groups.
 * Assumes that both would have gone the same way without treatment. No t with fewer than two children in a group or
 * where no change varies. Source: Welch 1947.
 */
export function differenceInChanges(
  treated: readonly number[],
  comparison: readonly number[],
): DifferenceInChanges {
  const [one, other] = [spreadOf(treated), spreadOf(comparison)];
  const difference = one.mean === null || other.mean === null ? null : one.mean - other.mean;
  const means = { treatedMean: one.mean, comparisonMean: other.mean, difference };
  const variance = one.ofMean + other.ofMean;
  const size = Math.max(Math.abs(one.mean ?? 0), Math.abs(other.mean ?? 0));
  if (difference === null || !(Math.sqrt(variance) > ROUNDING * size))
    return { ...means, t: null, degrees: null, p: null, low: null, high: null };
  const t = difference / Math.sqrt(variance);
  const degrees =
    variance ** 2 / (one.ofMean ** 2 / (treated.length - 1) + other.ofMean ** 2 / (comparison.length - 1));
  const reach = tQuantile(0.975, degrees) * Math.sqrt(variance);
  return {
    ...means,
    t,
    degrees,
    p: 2 * tCdf(-Math.abs(t), degrees),
    low: difference - reach,
    high: difference + reach,
  };
}

/** The mean, and the variance of the mean; NaN of fewer than two. */
function spreadOf(values: readonly number[]): { mean: number | null; ofMean: number } {
  if (values.length === 0) return { mean: null, ofMean: Number.NaN };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, ofMean: squares / (values.length - 1) / values.length };
}
