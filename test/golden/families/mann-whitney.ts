import * as stats from '../../../shared/stats/mann-whitney';
import type { TwoLists } from './two-lists';

export function mannWhitney({ x, y }: TwoLists) {
  const found = stats.mannWhitney(x, y);
  return {
    m: found.m,
    n: found.n,
    U_x: found.uX,
    U_y: found.uY,
    has_ties: found.ties,
    p_two_sided_abs: found.p,
    p_two_sided_doubled: found.pDoubled,
    prob_superiority: found.probabilityOfSuperiority,
    rank_biserial: found.rankBiserial,
    hodges_lehmann_x_minus_y: found.hodgesLehmann,
    p_asymptotic_cc: found.pNormal,
  };
}
