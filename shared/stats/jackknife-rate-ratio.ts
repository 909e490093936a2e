import { jackknifeError } from './jackknife';
import { logRatioInterval } from './log-ratio-interval';
import { type ExposedPair, rateRatioOf, ratiosWithoutOne, totalsOf } from './total-rates';

export interface JackknifeRateRatio {
  /** Rate after over rate before: 0 to Infinity; null of no events, or without exposure on a side. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  /** Of the logarithm of the ratio. */
  readonly standardError: number | null;
  /** The range of the ratio with any one child left out; null where every such ratio is undefined. */
  readonly leaveOneOutLow: number | null;
  readonly leaveOneOutHigh: number | null;
  /** Why there is no interval. */
  readonly undefinedBecause:
    | null
    | 'no-events'
    | 'no-events-after'
    | 'no-events-before'
    | 'single-child'
    | 'too-few-children';
}

/** With fewer children an interval says nothing. */
const FEWEST = 5;

/**
 * How do two rates compare over children whose events come in runs? The ratio of the rates over all children; its interval from how
 * much the logarithm of the ratio moves when each child is left out in turn, with t on n - 1 degrees of freedom. Needs no
 * model of how events come, only independent children. Undefined where a total is nought, or becomes so without one child.
 * Source: Efron and Tibshirani 1993, chapter 11; Cameron and Miller 2015.
 */
export function jackknifeRateRatio(children: readonly ExposedPair[]): JackknifeRateRatio {
  const estimate = rateRatioOf(totalsOf(children));
  const without = ratiosWithoutOne(children);
  const defined = without.filter((ratio) => ratio !== null);
  const beside = {
    estimate,
    leaveOneOutLow: defined.length === 0 ? null : Math.min(...defined),
    leaveOneOutHigh: defined.length === 0 ? null : Math.max(...defined),
  };
  const undefinedBecause = whyUndefined(children.length, estimate, without);
  if (undefinedBecause !== null || estimate === null)
    return { ...beside, low: null, high: null, p: null, standardError: null, undefinedBecause };
  const standardError = jackknifeError(defined.map(Math.log));
  const { low, high, p } = logRatioInterval(estimate, standardError, children.length - 1);
  // A ratio of 1 whoever is left out.
  return { ...beside, low, high, p: p ?? 1, standardError, undefinedBecause };
}

function whyUndefined(
  n: number,
  estimate: number | null,
  without: readonly (number | null)[],
): JackknifeRateRatio['undefinedBecause'] {
  if (estimate === null) return 'no-events';
  if (estimate === 0) return 'no-events-after';
  if (estimate === Infinity) return 'no-events-before';
  if (without.some((ratio) => ratio === null || ratio === 0 || ratio === Infinity)) return 'single-child';
  return n < FEWEST ? 'too-few-children' : null;
}
