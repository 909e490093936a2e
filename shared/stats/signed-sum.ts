import { standardNormal } from './distributions';
import { pairsAtMost } from './ordered-sums';
import { signFlipTail } from './sign-flips';

/** Tails of the sum of those weights that count, each with probability one half. */
export interface SumTails {
  /** P(sum <= `at`) and P(sum >= `at`). */
  readonly below: number;
  readonly above: number;
  readonly method: 'exact' | 'normal';
}

/** Weights are exact to ten places. */
const PLACES = 1e10;
const EXACT_STEPS = 2e8;
/** Two halves of 20 weights have a million sums each. */
const EXACT_WEIGHTS = 40;

/**
 * The distribution of a signed sum when every sign could as well have been the other, at a sum in its lower half.
 * Exact where weights are multiples of one unit (counts), or there are at most 40; else normal.
 */
export function signedSumTails(weights: readonly number[], at: number): SumTails {
  const units = wholeUnits(weights);
  if (units !== null) {
    const sum = Math.round((at * PLACES) / units.unit);
    if (units.weights.length * sum <= EXACT_STEPS)
      return {
        below: Math.min(1, signFlipTail(units.weights, sum)),
        above: 1 - signFlipTail(units.weights, sum - 1),
        method: 'exact',
      };
  }
  if (weights.length <= EXACT_WEIGHTS) return { ...byHalves(weights, at), method: 'exact' };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spread = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) / 2;
  const below = standardNormal((at - total / 2) / spread);
  return { below, above: 1 - below, method: 'normal' };
}

/** The weights as multiples of the largest unit that divides them all; null where ten places do not fit a number. */
function wholeUnits(weights: readonly number[]): { unit: number; weights: number[] } | null {
  const whole = weights.map((weight) => Math.round(weight * PLACES));
  if (!whole.every(Number.isSafeInteger)) return null;
  const unit = whole.reduce(commonDivisor, 0) || 1;
  return { unit, weights: whole.map((weight) => weight / unit) };
}

function commonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** All sums of each half of the weights in order, then one pass up the one and down the other. */
function byHalves(weights: readonly number[], at: number): { below: number; above: number } {
  const half = weights.length >> 1;
  const [left, right] = [sumsOfSubsets(weights.slice(0, half)), sumsOfSubsets(weights.slice(half))];
  // What rounding to ten places can make of equal sums.
  const same = weights.length / PLACES;
  const ways = 2 ** weights.length;
  return {
    below: pairsAtMost(left, right, at + same) / ways,
    above: 1 - pairsAtMost(left, right, at - same) / ways,
  };
}

function sumsOfSubsets(weights: readonly number[]): Float64Array {
  let sums = new Float64Array(1);
  for (const weight of weights) {
    const both = new Float64Array(sums.length * 2);
    both.set(sums);
    both.set(
      sums.map((sum) => sum + weight),
      sums.length,
    );
    sums = both.sort();
  }
  return sums;
}
