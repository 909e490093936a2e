import type { SurvivalCurve } from './kaplan-meier';

/**
 * The mean time without the event within the first `tau`: the area under the curve. The best single number of
 * a small group, defined even where no median is reached. Past the last follow-up the curve is carried on
 * level, so `tau` should not lie there. Source: Irwin 1949; Royston and Parmar 2013.
 */
export function restrictedMean(curve: SurvivalCurve, tau: number): number {
  return areaBetween(curve, 0, tau);
}

/** Its standard error: each event moves the area that follows it. 0 where there are no events. */
export function restrictedMeanError(curve: SurvivalCurve, tau: number): number {
  const variance = curve.steps
    .filter(({ time, events, atRisk }) => time <= tau && events > 0 && atRisk > events)
    .reduce(
      (sum, { time, events, atRisk }) =>
        sum + (areaBetween(curve, time, tau) ** 2 * events) / (atRisk * (atRisk - events)),
      0,
    );
  return Math.sqrt(variance);
}

function areaBetween({ steps }: SurvivalCurve, from: number, to: number): number {
  const levels = [{ time: 0, survival: 1 }, ...steps];
  return levels.reduce((area, { time, survival }, i) => {
    const end = Math.min(to, levels[i + 1]?.time ?? to);
    return area + survival * Math.max(0, end - Math.max(from, time));
  }, 0);
}
