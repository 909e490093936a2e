/** One distinct time of follow-up: how many were still followed just before it, and what ended there. */
export interface FollowUpTime {
  readonly time: number;
  readonly atRisk: number;
  /** How many ended by each cause, which count from 1: `ended[0]` is cause 1. */
  readonly ended: readonly number[];
  /** Followed up to here and no longer, with nothing happened. */
  readonly censored: number;
}

/**
 * Follow-up by distinct time, earliest first. A cause is 0 for censored or from 1 up. What happens at a time
 * happens before censoring at the same time: who is censored there is still at risk.
 */
export function followUpTimes(
  times: readonly number[],
  causes: readonly number[],
  causeCount: number,
): FollowUpTime[] {
  if (times.length !== causes.length)
    throw new RangeError(`${times.length} times do not belong to ${causes.length} causes.`);
  const byTime = new Map<number, number[]>();
  times.forEach((time, i) => {
    const here = byTime.get(time) ?? Array.from({ length: causeCount + 1 }, () => 0);
    const cause = causes[i] ?? 0;
    here[cause] = (here[cause] ?? 0) + 1;
    byTime.set(time, here);
  });
  let atRisk = times.length;
  return [...byTime]
    .sort(([one], [other]) => one - other)
    .map(([time, [censored = 0, ...ended]]) => {
      const here = { time, atRisk, ended, censored };
      atRisk -= ended.reduce((sum, count) => sum + count, censored);
      return here;
    });
}
