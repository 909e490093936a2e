import { tCdf, tQuantile } from './distributions';
import type { Exposed } from './exact-rate-ratio';

/** One child's events and exposure before and after. */
export interface ExposedPair {
  readonly before: Exposed;
  readonly after: Exposed;
}

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
  const all = totalsOf(children);
  const estimate = ratioOf(all);
  const without = children.map(({ before, after }) =>
    ratioOf({ before: less(all.before, before), after: less(all.after, after) }),
  );
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
  const degrees = children.length - 1;
  const reach = tQuantile(0.975, degrees) * standardError;
  const distance = Math.abs(Math.log(estimate));
  return {
    ...beside,
    low: estimate * Math.exp(-reach),
    high: estimate * Math.exp(reach),
    p: standardError === 0 ? (distance === 0 ? 1 : 0) : 2 * tCdf(-distance / standardError, degrees),
    standardError,
    undefinedBecause,
  };
}

/** The standard error of a statistic from its values with each unit left out in turn. */
export function jackknifeError(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((values.length - 1) / values.length) * squares);
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

function totalsOf(children: readonly ExposedPair[]): ExposedPair {
  const sum = (side: 'before' | 'after'): Exposed => ({
    events: children.reduce((total, child) => total + child[side].events, 0),
    exposure: children.reduce((total, child) => total + child[side].exposure, 0),
  });
  return { before: sum('before'), after: sum('after') };
}

/** What is left; exposures are sums of fractions, of which less than this is nothing. */
function less(total: Exposed, part: Exposed): Exposed {
  const exposure = total.exposure - part.exposure;
  return {
    events: total.events - part.events,
    exposure: exposure < 1e-9 * total.exposure ? 0 : exposure,
  };
}

function ratioOf({ before, after }: ExposedPair): number | null {
  if (before.exposure <= 0 || after.exposure <= 0 || before.events + after.events === 0) return null;
  if (before.events === 0) return Infinity;
  return after.events / after.exposure / (before.events / before.exposure);
}
