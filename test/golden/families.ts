import { binomialCi } from './families/binomial-ci';
import { bootstrapMontecarlo } from './families/bootstrap-montecarlo';
import { breakEven } from './families/break-even';
import { chiSquare } from './families/chi-square';
import { clusteredRateRatio } from './families/clustered-rate-ratio';
import { competingRisks } from './families/competing-risks';
import { costAvoidance } from './families/cost-avoidance';
import { didChildChange } from './families/did-child-change';
import { didRates } from './families/did-rates';
import { discountDeflate } from './families/discount-deflate';
import { exposureWindows } from './families/exposure-windows';
import { fisherExact2x2 } from './families/fisher-exact-2x2';
import { jackknifeBootstrapSeedfree } from './families/jackknife-bootstrap-seedfree';
import { kaplanMeier } from './families/kaplan-meier';
import { logrank } from './families/logrank';
import { mannWhitney } from './families/mann-whitney';
import { mcnemar } from './families/mcnemar';
import { pAdjust } from './families/p-adjust';
import { pairedPermutationMean } from './families/paired-permutation-mean';
import { pairedTEffectSizes } from './families/paired-t-effect-sizes';
import { poissonRateRatio } from './families/poisson-rate-ratio';
import { quantilesType7 } from './families/quantiles-type7';
import { regressionToMean } from './families/regression-to-mean';
import { signTest } from './families/sign-test';
import { spearman } from './families/spearman';
import { triangularPert } from './families/triangular-pert';
import { unequalWindowExpectation } from './families/unequal-window-expectation';
import { wilcoxonSignedRank } from './families/wilcoxon-signed-rank';
import type { Family } from './golden-checks';

/** Who answers for each family of golden values: one file a family. */
export const families: Readonly<Record<string, Family>> = {
  binomial_ci: binomialCi,
  bootstrap_montecarlo: bootstrapMontecarlo,
  break_even: breakEven,
  chi_square: chiSquare,
  clustered_rate_ratio: clusteredRateRatio,
  competing_risks: competingRisks,
  cost_avoidance: costAvoidance,
  did_child_change: didChildChange,
  did_rates: didRates,
  discount_deflate: discountDeflate,
  exposure_windows: exposureWindows,
  fisher_exact_2x2: fisherExact2x2,
  jackknife_bootstrap_seedfree: jackknifeBootstrapSeedfree,
  kaplan_meier: kaplanMeier,
  logrank,
  mann_whitney: mannWhitney,
  mcnemar,
  p_adjust: pAdjust,
  paired_permutation_mean: pairedPermutationMean,
  paired_t_effect_sizes: pairedTEffectSizes,
  poisson_rate_ratio: poissonRateRatio,
  quantiles_type7: quantilesType7,
  regression_to_mean: regressionToMean,
  sign_test: signTest,
  spearman,
  triangular_pert: triangularPert,
  unequal_window_expectation: unequalWindowExpectation,
  wilcoxon_signed_rank: wilcoxonSignedRank,
};
