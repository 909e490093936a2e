import { logRank } from '../../../shared/stats/log-rank';

interface GroupedFollowUp {
  readonly time: readonly number[];
  readonly event: readonly number[];
  readonly group: readonly string[];
}

export function logrank({ time, event, group }: GroupedFollowUp) {
  const found = logRank(
    time,
    event.map((one) => one === 1),
    group,
  );
  return {
    groups: found.groups,
    n: found.n,
    observed: found.observed,
    expected: found.expected,
    variance_group1: found.firstVariance,
    chisq: found.chiSquare,
    df: found.degreesOfFreedom,
    p: found.p,
  };
}
