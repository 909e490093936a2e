import { followUpTimes } from './follow-up';
import { logLogInterval, type SurvivalInterval } from './survival-interval';
import { timeFallenBy } from './survival-quantile';

/** The curve from one time up to the next. */
export interface SurvivalStep extends SurvivalInterval {
  readonly time: number;
  /** Followed up to here, those included to whom something happens here or who are censored here. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood's; null where survival is 0. */
  readonly standardError: number | null;
}

export interface SurvivalCurve {
  readonly n: number;
  readonly events: number;
  /** At every time at which an event or a censoring happens. */
  readonly steps: readonly SurvivalStep[];
  /** When a quarter, half and three quarters have had the event; null where that is not reached. */
  readonly quarter: number | null;
  readonly median: number | null;
  readonly threeQuarters: number | null;
  /** 95% limits of the median, from where the curve's limits cross one half; null where they do not. */
  readonly medianLow: number | null;
  readonly medianHigh: number | null;
}

/**
 * What share is still without the event as time goes on, when some are not followed to the end (Kaplan and
 * Meier 1958)? `events[i]` says whether `times[i]` is an event or the end of follow-up, which must have
 * nothing to do with the event's nearness. Events come before censorings at the same time. Limits are
 * log-log; there are none while survival is 1, nor at 0.
 */
export function kaplanMeier(times: readonly number[], events: readonly boolean[]): SurvivalCurve {
  const causes = events.map((event) => (event ? 1 : 0));
  let survival = 1;
  let greenwood = 0;
  const steps = followUpTimes(times, causes, 1).map(({ time, atRisk, ended: [happened = 0], censored }) => {
    survival *= (atRisk - happened) / atRisk;
    greenwood += happened === 0 ? 0 : happened / (atRisk * (atRisk - happened));
    const standardError = survival === 0 ? null : survival * Math.sqrt(greenwood);
    const interval = logLogInterval(survival, standardError);
    return { time, atRisk, events: happened, censored, survival, standardError, ...interval };
  });
  const levels = (of: (step: SurvivalStep) => number | null) =>
    steps.map((step) => ({ time: step.time, value: of(step) }));
  const survivals = levels((step) => step.survival);
  return {
    n: times.length,
    events: steps.reduce((sum, step) => sum + step.events, 0),
    steps,
    quarter: timeFallenBy(0.25, survivals),
    median: timeFallenBy(0.5, survivals),
    threeQuarters: timeFallenBy(0.75, survivals),
    medianLow: timeFallenBy(
      0.5,
      levels((step) => step.low),
    ),
    medianHigh: timeFallenBy(
      0.5,
      levels((step) => step.high),
    ),
  };
}

/** The curve at a time. Before the first step survival is 1; after the last it stays as it was, with none at risk. */
export function survivalAt(
  { steps }: SurvivalCurve,
  time: number,
): Pick<SurvivalStep, 'atRisk' | 'survival' | 'standardError' | 'low' | 'high'> {
  const { survival, standardError, low, high } = steps.findLast((step) => step.time <= time) ?? {
    survival: 1,
    standardError: 0,
    low: 1,
    high: 1,
  };
  const atRisk = steps.find((step) => step.time >= time)?.atRisk ?? 0;
  return { atRisk, survival, standardError, low, high };
}
