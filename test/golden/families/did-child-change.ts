import { differenceInChanges } from '../../../shared/stats/difference-in-changes';
import type { BeforeAfter } from './before-after';

interface Groups {
  readonly treated: BeforeAfter;
  readonly comparison: BeforeAfter;
}

export function didChildChange({ treated, comparison }: Groups) {
  const found = differenceInChanges(changes(treated), changes(comparison));
  return {
    mean_change_treated: found.treatedMean,
    mean_change_comparison: found.comparisonMean,
    did: found.difference,
    t_welch: found.t,
    df_welch: found.degrees,
    p_welch: found.p,
    ci95_low: found.low,
    ci95_high: found.high,
  };
}

const changes = ({ pre, post }: BeforeAfter) => post.map((value, i) => value - (pre[i] ?? Number.NaN));
