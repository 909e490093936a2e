import { differenceInRates } from '../../../shared/stats/difference-in-rates';
import { type Counts, exposedPair } from './exposed-pair';

export function didRates({ treated, comparison }: { readonly treated: Counts; readonly comparison: Counts }) {
  const found = differenceInRates(exposedPair(treated), exposedPair(comparison));
  return {
    rr_treated: found.treatedRatio,
    rr_comparison: found.comparisonRatio,
    ratio_of_rate_ratios: found.ratioOfRateRatios,
    exposure_offset: found.exposureOffset,
    rrr_cmle_exact: found.exactEstimate,
    rrr_ci95_low_exact: found.exactLow,
    rrr_ci95_high_exact: found.exactHigh,
    rate_did: found.rateDifference,
    wald_se_log: found.waldError,
    rrr_ci95_low_wald: found.waldLow,
    rrr_ci95_high_wald: found.waldHigh,
    p_exact_minlike: found.pExact,
  };
}
