import type { FollowUpTime } from './follow-up';

/**
 * The standard error of a cumulative incidence at each time. At every earlier time those at risk ended by the
 * cause, by another or not at all, as in drawing lots; each end moves the incidence by what it adds itself, less
 * what it keeps from happening later. The variances of these lots add up. It is Greenwood's where there is one
 * cause. Source: Aalen and Johansen 1978; the same as R's from the infinitesimal jackknife.
 */
export function incidenceErrors(
  followUp: readonly FollowUpTime[],
  eventFree: readonly number[],
  incidence: readonly number[],
  index: number,
): number[] {
  const lots = followUp.flatMap(({ atRisk, ended }, i) => {
    const any = ended.reduce((sum, count) => sum + count, 0);
    if (any === 0) return [];
    const byCause = (ended[index] ?? 0) / atRisk;
    const before = eventFree[i - 1] ?? 1;
    return [{ i, atRisk, byCause, byOther: any / atRisk - byCause, before, after: eventFree[i] ?? 0 }];
  });
  return followUp.map((_, now) => {
    const share = incidence[now] ?? 0;
    let variance = 0;
    for (const { i, atRisk, byCause, byOther, before, after } of lots) {
      if (i > now) break;
      const keptFrom = after === 0 ? 0 : (before * (share - (incidence[i] ?? 0))) / after;
      const own = before - keptFrom;
      const mean = own * byCause - keptFrom * byOther;
      variance += (own * own * byCause + keptFrom * keptFrom * byOther - mean * mean) / atRisk;
    }
    return Math.sqrt(Math.max(0, variance));
  });
}
