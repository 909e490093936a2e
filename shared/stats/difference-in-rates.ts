import { standardNormalQuantile } from './distributions';
import type { Exposed } from './exact-rate-ratio';
import { conditionalOddsRatio } from './fisher-exact';

/** One group's events before and after. */
export interface GroupRates {
  readonly before: Exposed;
  readonly after: Exposed;
}

export interface DifferenceInRates {
  readonly treatedRatio: number | null;
  readonly comparisonRatio: number | null;
  /** The treated group's rate ratio over the comparison group's; null where one of them is undefined or both are 0. */
  readonly ratioOfRateRatios: number | null;
  /** How far the two groups' shares of exposure after differ; 1 where they do not. */
  readonly exposureOffset: number | null;
  /** The conditional estimate and exact 95% interval: from the odds ratio of events, divided by the offset. */
  readonly exactEstimate: number | null;
  readonly exactLow: number | null;
  readonly exactHigh: number | null;
  /** Two-sided, only where the offset is 1. */
  readonly pExact: number | null;
  /** Difference in the two changes of rate. */
  readonly rateDifference: number | null;
  /** Wald's on the log scale; null where any count is 0. */
  readonly waldError: number | null;
  readonly waldLow: number | null;
  readonly waldHigh: number | null;
}

const SAME_OFFSET = 1e-9;

/**
 * Did the treated group's rate change by another factor than the comparison group's? Assumes that both would have gone the same
 * way without treatment, and events that come singly: a screen, too sure where children have runs of events. The exact
 * part is conditional on the totals of groups and periods. Source: Fisher 1935 on the 2x2 table of events.
 */
export function differenceInRates(treated: GroupRates, comparison: GroupRates): DifferenceInRates {
  const sides = [treated.before, treated.after, comparison.before, comparison.after];
  const [treatedRatio, comparisonRatio] = [rateRatio(treated), rateRatio(comparison)];
  if (sides.some(({ exposure }) => exposure <= 0))
    return {
      treatedRatio,
      comparisonRatio,
      ratioOfRateRatios: null,
      exposureOffset: null,
      exactEstimate: null,
      exactLow: null,
      exactHigh: null,
      pExact: null,
      rateDifference: null,
      waldError: null,
      waldLow: null,
      waldHigh: null,
    };
  const offset =
    treated.after.exposure /
    treated.before.exposure /
    (comparison.after.exposure / comparison.before.exposure);
  const odds = conditionalOddsRatio(
    treated.after.events,
    treated.before.events,
    comparison.after.events,
    comparison.before.events,
  );
  const ratio = quotient(treatedRatio, comparisonRatio);
  const error = sides.some(({ events }) => events === 0)
    ? null
    : Math.sqrt(sides.reduce((sum, { events }) => sum + 1 / events, 0));
  const wald = (sign: 1 | -1) =>
    error === null || ratio === null ? null : ratio * Math.exp(sign * standardNormalQuantile(0.975) * error);
  return {
    treatedRatio,
    comparisonRatio,
    ratioOfRateRatios: ratio,
    exposureOffset: offset,
    exactEstimate: odds.estimate === null ? null : odds.estimate / offset,
    exactLow: odds.low / offset,
    exactHigh: odds.high / offset,
    pExact: Math.abs(offset - 1) < SAME_OFFSET ? odds.p : null,
    rateDifference: changeOfRate(treated) - changeOfRate(comparison),
    waldError: error,
    waldLow: wald(-1),
    waldHigh: wald(1),
  };
}

function rateRatio({ before, after }: GroupRates): number | null {
  if (before.exposure <= 0 || after.exposure <= 0 || before.events + after.events === 0) return null;
  return before.events === 0 ? Infinity : after.events / after.exposure / (before.events / before.exposure);
}

function quotient(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return null;
  const ratio = one / other;
  return Number.isNaN(ratio) ? null : ratio;
}

const changeOfRate = ({ before, after }: GroupRates): number =>
  after.events / after.exposure - before.events / before.exposure;
