import * as stats from '../../../shared/stats/sign-test';
import type { BeforeAfter } from './before-after';

export function signTest({ pre, post }: BeforeAfter) {
  const found = stats.signTest(pre, post);
  return {
    n_pos: found.rose,
    n_neg: found.fell,
    n_zero: found.unchanged,
    p_two_sided: found.p,
    p_post_less: found.pLess,
    prop_pos_ci95_low: found.shareRoseLow,
    prop_pos_ci95_high: found.shareRoseHigh,
  };
}
