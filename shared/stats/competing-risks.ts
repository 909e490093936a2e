import { type FollowUpTime, followUpTimes } from './follow-up';
import { incidenceErrors } from './incidence-error';
import { logLogInterval, type SurvivalInterval } from './survival-interval';

/** One cause's curve from one time up to the next. */
export interface IncidenceStep extends SurvivalInterval {
  readonly time: number;
  readonly atRisk: number;
  /** Ended by this cause here. */
  readonly events: number;
  /** Share ended by this cause so far. */
  readonly incidence: number;
  readonly standardError: number;
  /** Share that no cause has ended so far. */
  readonly eventFree: number;
}

export interface IncidenceCurve {
  readonly cause: number;
  readonly n: number;
  readonly events: number;
  /** At every time at which anything happens or follow-up ends. */
  readonly steps: readonly IncidenceStep[];
}

const WHOLE = 1 - 1e-12;

/**
 * What share comes to each of several ends, of which the first counts (Aalen and Johansen 1978)? A cause is 0
 * where follow-up ended with nothing happened, else from 1 to `causeCount`, each of which gets a curve. To
 * take other ends for censored instead (1 - Kaplan-Meier) overstates. Limits are log-log on the share not
 * ended by the cause, which makes them Kaplan-Meier's where there is one cause; none at 0 and 1.
 */
export function cumulativeIncidence(
  times: readonly number[],
  causes: readonly number[],
  causeCount: number = causes.reduce((most, cause) => Math.max(most, cause), 0),
): IncidenceCurve[] {
  const followUp = followUpTimes(times, causes, causeCount);
  const eventFree = withoutAnyEnd(followUp);
  return Array.from({ length: causeCount }, (_, index) => {
    const incidence = shareEnded(followUp, eventFree, index);
    const errors = incidenceErrors(followUp, eventFree, incidence, index);
    const steps = followUp.map(({ time, atRisk, ended }, i) => {
      const [share, standardError] = [incidence[i] ?? 0, errors[i] ?? 0];
      // Shares are sums, so that a whole may lack its last digit.
      const without = logLogInterval(share > WHOLE ? 0 : 1 - share, standardError);
      return {
        time,
        atRisk,
        events: ended[index] ?? 0,
        incidence: share,
        standardError,
        low: without.high === null ? null : 1 - without.high,
        high: without.low === null ? null : 1 - without.low,
        eventFree: eventFree[i] ?? 0,
      };
    });
    return {
      cause: index + 1,
      n: times.length,
      events: steps.reduce((sum, step) => sum + step.events, 0),
      steps,
    };
  });
}

/** A curve at a time: nothing has happened before the first step, and nothing more after the last. */
export function incidenceAt(
  { steps }: IncidenceCurve,
  time: number,
): Pick<IncidenceStep, 'incidence' | 'standardError' | 'low' | 'high' | 'eventFree'> {
  const { incidence, standardError, low, high, eventFree } = steps.findLast((step) => step.time <= time) ?? {
    incidence: 0,
    standardError: 0,
    low: null,
    high: null,
    eventFree: 1,
  };
  return { incidence, standardError, low, high, eventFree };
}

function withoutAnyEnd(followUp: readonly FollowUpTime[]): number[] {
  let share = 1;
  return followUp.map(({ atRisk, ended }) => {
    share *= (atRisk - ended.reduce((sum, count) => sum + count, 0)) / atRisk;
    return share;
  });
}

function shareEnded(
  followUp: readonly FollowUpTime[],
  eventFree: readonly number[],
  index: number,
): number[] {
  let share = 0;
  return followUp.map(({ atRisk, ended }, i) => {
    share += ((eventFree[i - 1] ?? 1) * (ended[index] ?? 0)) / atRisk;
    return share;
  });
}
