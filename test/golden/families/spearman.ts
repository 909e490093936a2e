import * as stats from '../../../shared/stats/spearman';
import type { TwoLists } from './two-lists';

export function spearman({ x, y }: TwoLists) {
  const found = stats.spearman(x, y);
  return {
    n: found.n,
    rho: found.rho,
    t: found.t,
    p_t_approx: found.pT,
    p_exact_permutation: found.pExact,
    // R counts out up to nine pairs and uses the series beyond.
    p_R_cor_test: found.pExact ?? found.pSeries,
    ci95_low_fisher_bonett_wright: found.low,
    ci95_high_fisher_bonett_wright: found.high,
  };
}
