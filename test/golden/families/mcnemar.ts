import * as stats from '../../../shared/stats/mcnemar';

interface Table {
  readonly a_both: number;
  readonly b_before_only: number;
  readonly c_after_only: number;
  readonly d_neither: number;
}

export function mcnemar(table: Table) {
  const found = stats.mcnemar({
    both: table.a_both,
    beforeOnly: table.b_before_only,
    afterOnly: table.c_after_only,
    neither: table.d_neither,
  });
  return {
    n: found.n,
    n_discordant: found.changed,
    p_exact: found.pExact,
    p_midp: found.pMid,
    odds_ratio_b_over_c: found.oddsRatio,
    or_ci95_low_exact: found.oddsRatioLow,
    or_ci95_high_exact: found.oddsRatioHigh,
    chi2_uncorrected: found.chiSquare,
    p_asymptotic_uncorrected: found.pChiSquare,
    p_asymptotic_R_default_cc: found.pCorrected,
    prop_before: found.proportionBefore,
    prop_after: found.proportionAfter,
    diff_before_minus_after: found.difference,
    diff_ci95_low_newcombe10: found.differenceLow,
    diff_ci95_high_newcombe10: found.differenceHigh,
  };
}
