import { standardNormalQuantile } from './distributions';
import type { Exposed } from './exact-rate-ratio';
import { jackknifeError } from './jackknife';
import { type LogRatioInterval, logRatioInterval } from './log-ratio-interval';
import { type Spread, spreadOf } from './spread';
import { type ExposedPair, rateOf, rateRatioOf, ratiosWithoutOne, totalsOf } from './total-rates';

/** A standard error of the logarithm of a ratio, with t on n - 1 degrees of freedom. */
export interface LogRatioError extends LogRatioInterval {
  readonly standardError: number;
}

export interface ClusteredRateRatio {
  readonly n: number;
  readonly before: Exposed;
  readonly after: Exposed;
  readonly rateBefore: number | null;
  readonly rateAfter: number | null;
  /** Rate after over rate before: 0 to Infinity; null of no events, or without exposure on a side. */
  readonly estimate: number | null;
  /** Its logarithm; null where a total of events is 0. */
  readonly logEstimate: number | null;
  /** Of two or more children; null where a total of events is 0. */
  readonly sandwich: (LogRatioError & { readonly lowNormal: number; readonly highNormal: number }) | null;
  /** The sandwich's error without the correction for few children, n / (n - 1). */
  readonly sandwichErrorUncorrected: number | null;
  /** Null where a total is 0, or is without one of the children. */
  readonly jackknife: LogRatioError | null;
  /** The range of the ratio with any one child left out; null where that can leave it undefined. */
  readonly leaveOneOutLow: number | null;
  readonly leaveOneOutHigh: number | null;
  /** The share of all events that came to the child with most. */
  readonly largestShare: number | null;
  /** Error of the logarithm if events were independent, and the sandwich's variance over that one. */
  readonly poissonError: number | null;
  readonly designEffect: number | null;
  /** Each child's rate after less its rate before, of children with exposure on both sides. */
  readonly childDifferences: Spread;
}

/**
 * How do two rates compare when a child's events are not independent? The sandwich sums up how far each child is from what the
 * common rates make of its exposure; the jackknife leaves each out. The sandwich is far too sure where one child dominates, so the
 * jackknife is the one to show, and neither with fewer than five. Sources: Liang and Zeger 1986; Cameron and Miller 2015.
 */
export function clusteredRateRatio(children: readonly ExposedPair[]): ClusteredRateRatio {
  const n = children.length;
  const { before, after } = totalsOf(children);
  const estimate = rateRatioOf({ before, after });
  const without = ratiosWithoutOne(children);
  const known = without.includes(null) ? [] : without.filter((ratio) => ratio !== null);
  const logs = without.map((ratio) => Math.log(ratio ?? 0));
  const defined = estimate !== null && estimate > 0 && estimate < Infinity;
  const each = children.map((child) => child.before.events + child.after.events);
  const uncorrected = defined ? sandwichError(children, before, after) : null;
  const sandwich =
    uncorrected === null || n < 2 ? null : withError(estimate, uncorrected * Math.sqrt(n / (n - 1)), n);
  const poissonError = defined ? Math.sqrt(1 / before.events + 1 / after.events) : null;
  const reach = Math.exp(standardNormalQuantile(0.975) * (sandwich?.standardError ?? 0));
  return {
    n,
    before,
    after,
    rateBefore: rateOf(before),
    rateAfter: rateOf(after),
    estimate,
    logEstimate: defined ? Math.log(estimate) : null,
    sandwich:
      sandwich && defined ? { ...sandwich, lowNormal: estimate / reach, highNormal: estimate * reach } : null,
    sandwichErrorUncorrected: uncorrected,
    jackknife:
      defined && n > 1 && logs.every(Number.isFinite) ? withError(estimate, jackknifeError(logs), n) : null,
    leaveOneOutLow: known.length === 0 ? null : Math.min(...known),
    leaveOneOutHigh: known.length === 0 ? null : Math.max(...known),
    largestShare: estimate === null ? null : Math.max(...each) / (before.events + after.events),
    poissonError,
    designEffect: sandwich && poissonError ? (sandwich.standardError / poissonError) ** 2 : null,
    childDifferences: spreadOf(children.flatMap(differenceOf)),
  };
}

function withError(estimate: number | null, standardError: number, n: number): LogRatioError | null {
  return estimate === null ? null : { standardError, ...logRatioInterval(estimate, standardError, n - 1) };
}

/** The root of the summed squares of what each child adds to the logarithm of the ratio. */
function sandwichError(children: readonly ExposedPair[], before: Exposed, after: Exposed): number {
  const beyond = (own: Exposed, all: Exposed) => own.events / all.events - own.exposure / all.exposure;
  return Math.sqrt(
    children.reduce(
      (sum, child) => sum + (beyond(child.after, after) - beyond(child.before, before)) ** 2,
      0,
    ),
  );
}

function differenceOf({ before, after }: ExposedPair): number[] {
  const [rateBefore, rateAfter] = [rateOf(before), rateOf(after)];
  return rateBefore === null || rateAfter === null ? [] : [rateAfter - rateBefore];
}
