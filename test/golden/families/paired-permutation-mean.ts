import * as stats from '../../../shared/stats/paired-permutation-mean';
import type { BeforeAfter } from './before-after';

export function pairedPermutationMean({ pre, post }: BeforeAfter) {
  const found = stats.pairedPermutationMean(pre, post);
  return {
    sum_diff: found.sum,
    mean_diff: found.mean,
    n_nonzero: found.changed,
    p_two_sided: found.p,
    p_post_less: found.pLess,
    p_post_greater: found.pGreater,
  };
}
