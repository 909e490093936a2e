import { hodgesLehmannInterval } from '../../../shared/stats/hodges-lehmann';
import { type SignedRank, signedRank } from '../../../shared/stats/signed-rank';
import type { BeforeAfter } from './before-after';

export function wilcoxonSignedRank({ pre, post }: BeforeAfter) {
  const found = signedRank(pre, post, 'wilcoxon');
  return {
    n: found.n,
    n_zero: found.unchanged,
    n_pos: found.rose,
    n_neg: found.fell,
    wilcoxon: byZeroRule(found),
    pratt: byZeroRule(signedRank(pre, post, 'pratt')),
    p_asymptotic_wilcoxon_cc: found.pNormal,
    hodges_lehmann_all_pairs: found.hodgesLehmann,
    hodges_lehmann_ci95_exact: hodgesLehmannInterval(pre, post),
  };
}

const byZeroRule = (found: SignedRank) => ({
  n_nonzero: found.changed,
  w_plus: found.wPlus,
  w_minus: found.wMinus,
  p_two_sided: found.p,
  p_post_less: found.pLess,
  p_post_greater: found.pGreater,
  min_attainable_p_two_sided: found.smallestP,
  rank_biserial: found.rankBiserial,
});
