import { binomialProbabilities } from './binomial-probabilities';
import { brentRoot } from './brent-root';

export interface UnequalWindows {
  readonly children: number;
  /** Children who reached the count in the longer window. */
  readonly reachedInLong: number;
  /** The count: 1 for any, 2 for two or more. */
  readonly atLeast: number;
  readonly longExposure: number;
  readonly shortExposure: number;
  /** Children who reached it in the shorter window. */
  readonly reachedInShort?: number;
  /** Gamma shape of the children's rates: small where they differ much; all alike where left out. */
  readonly dispersion?: number;
}

export interface UnequalWindowExpectation {
  /** Mean events a child in the longer window; null where all reached the count. */
  readonly impliedMeanLong: number | null;
  /** Null where all reached the count in a window of another length. */
  readonly impliedProbabilityShort: number | null;
  readonly expectedChildrenShort: number | null;
  /** P(this few children or fewer in the shorter window); null where all reached the count, or their number is not given. */
  readonly probabilityObservedOrFewer: number | null;
}

const TOLERANCE = 1e-14;

const undefinedExpectation: UnequalWindowExpectation = {
  impliedMeanLong: null,
  impliedProbabilityShort: null,
  expectedChildrenShort: null,
  probabilityObservedOrFewer: null,
};

/**
 * How many children would reach a count in a shorter window if nothing changed? Finds the mean number of events that makes as many
 * reach it in the longer window as did (Poisson, or negative binomial where rates differ between children), and shortens it
 * with the time. Where everyone reached it the mean has no upper end and nothing can be expected of a window of another length; where
 * nobody did, the mean that fits is 0, and nobody is expected.
 * Source: the distribution functions of the Poisson and the negative binomial.
 */
export function unequalWindowExpectation(windows: UnequalWindows): UnequalWindowExpectation {
  const { children, reachedInLong, atLeast, longExposure, shortExposure, reachedInShort, dispersion } =
    windows;
  if (children === 0 || longExposure <= 0) return undefinedExpectation;
  const share = reachedInLong / children;
  const equal = shortExposure === longExposure;
  if (share >= 1)
    return equal
      ? { ...undefinedExpectation, impliedProbabilityShort: share, expectedChildrenShort: reachedInLong }
      : undefinedExpectation;
  const reaching = (mean: number) => chanceOfAtLeast(atLeast, mean, dispersion);
  const mean = share <= 0 ? 0 : meanWhere(reaching, share);
  // Of equal windows the share itself, which the search only comes near.
  const probability = equal ? share : reaching((mean * shortExposure) / longExposure);
  return {
    impliedMeanLong: mean,
    impliedProbabilityShort: probability,
    expectedChildrenShort: children * probability,
    probabilityObservedOrFewer:
      reachedInShort === undefined ? null : atMost(reachedInShort, children, probability),
  };
}

function meanWhere(reaching: (mean: number) => number, share: number): number {
  let high = 1;
  while (reaching(high) < share) high *= 2;
  return brentRoot((mean) => reaching(mean) - share, 0, high, TOLERANCE);
}

/** P(X >= count) with a mean: Poisson, or negative binomial of a shape. */
function chanceOfAtLeast(count: number, mean: number, shape: number | undefined): number {
  let chance = shape === undefined ? Math.exp(-mean) : (shape / (shape + mean)) ** shape;
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += chance;
    chance *= shape === undefined ? mean / (k + 1) : (((shape + k) / (k + 1)) * mean) / (shape + mean);
  }
  return Math.max(0, 1 - below);
}

function atMost(count: number, n: number, chance: number): number {
  if (count >= n || chance <= 0) return 1;
  if (chance >= 1) return 0;
  const chances = binomialProbabilities(n, chance).subarray(0, count + 1);
  return chances.reduce((sum, one) => sum + one, 0);
}
