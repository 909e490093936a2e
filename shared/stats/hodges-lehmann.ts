import { standardNormalQuantile } from './distributions';
import { medianSum, sumAt, sumsWithinList } from './ordered-sums';
import { pairedDifferences } from './paired-differences';
import { signFlipChances } from './sign-flips';

const ONE_TAIL = 0.025;
/** The rank sum's quantile is exact up to this many pairs. */
const EXACT_PAIRS = 500;

/**
 * The typical change: the median of the means of every two differences, and of each with itself. Unlike the
 * median it does not jump with one child. Null of no pairs. Source: Hodges and Lehmann 1963.
 */
export function hodgesLehmann(differences: readonly number[]): number | null {
  const median = medianSum(sumsWithinList(differences));
  return median === null ? null : median / 2;
}

/**
 * The exact 95% interval for the typical change that belongs to the signed-rank test: Walsh averages counted in
 * from both ends. Null with fewer than six pairs, which cannot give 95%, and with equal-sized changes or pairs
 * that did not change, for which the count is not exact. Source: Hollander, Wolfe and Chicken 2014, section 3.3.
 */
export function hodgesLehmannInterval(
  before: readonly number[],
  after: readonly number[],
): readonly [number, number] | null {
  const differences = pairedDifferences(before, after);
  const sizes = new Set(differences.map(Math.abs));
  if (sizes.has(0) || sizes.size < differences.length) return null;
  const place = placeFromEnd(differences.length);
  if (place === 0) return null;
  const sums = sumsWithinList(differences);
  return [sumAt(sums, place) / 2, sumAt(sums, sums.count + 1 - place) / 2];
}

/** The smallest rank sum that is not below 2.5% of the distribution; 0 where even no rises at all are likelier. */
function placeFromEnd(n: number): number {
  const middle = (n * (n + 1)) / 4;
  if (n > EXACT_PAIRS) {
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    return Math.round(middle + standardNormalQuantile(ONE_TAIL) * spread);
  }
  const ranks = Array.from({ length: n }, (_, i) => i + 1);
  let below = 0;
  return signFlipChances(ranks, Math.floor(middle)).findIndex((chance) => {
    below += chance;
    return below >= ONE_TAIL;
  });
}
