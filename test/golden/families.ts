import { binomialCi } from './families/binomial-ci';
import { breakEven } from './families/break-even';
import { competingRisks } from './families/competing-risks';
import { costAvoidance } from './families/cost-avoidance';
import { didChildChange } from './families/did-child-change';
import { didRates } from './families/did-rates';
import { discountDeflate } from './families/discount-deflate';
import { fisherExact2x2 } from './families/fisher-exact-2x2';
import { kaplanMeier } from './families/kaplan-meier';
import { logrank } from './families/logrank';
import { mannWhitney } from './families/mann-whitney';
import { mcnemar } from './families/mcnemar';
import { pairedPermutationMean } from './families/paired-permutation-mean';
import { pairedTEffectSizes } from './families/paired-t-effect-sizes';
import { signTest } from './families/sign-test';
import { spearman } from './families/spearman';
import { triangularPert } from './families/triangular-pert';
import { unequalWindowExpectation } from './families/unequal-window-expectation';
import { wilcoxonSignedRank } from './families/wilcoxon-signed-rank';
import type { Family } from './golden-checks';

/** Who answers for each family of golden values: one file a family. */
export const families: Readonly<Record<string, Family>> = {
  binomial_ci: binomialCi,
  break_even: breakEven,
  competing_risks: competingRisks,
  cost_avoidance: costAvoidance,
  did_child_change: didChildChange,
  did_rates: didRates,
  discount_deflate: discountDeflate,
  fisher_exact_2x2: fisherExact2x2,
  kaplan_meier: kaplanMeier,
  logrank,
  mann_whitney: mannWhitney,
  mcnemar,
  paired_permutation_mean: pairedPermutationMean,
  paired_t_effect_sizes: pairedTEffectSizes,
  sign_test: signTest,
  spearman,
  triangular_pert: triangularPert,
  unequal_window_expectation: unequalWindowExpectation,
  wilcoxon_signed_rank: wilcoxonSignedRank,
};
