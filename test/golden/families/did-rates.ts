import { differenceInRates } from '../../../shared/stats/difference-in-rates';

interface Group {
  readonly x_pre: number;
  readonly t_pre: number;
  readonly x_post: number;
  readonly t_post: number;
}

export function didRates({ treated, comparison }: { readonly treated: Group; readonly comparison: Group }) {
  const found = differenceInRates(rates(treated), rates(comparison));
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

const rates = ({ x_pre, t_pre, x_post, t_post }: Group) => ({
  before: { events: x_pre, exposure: t_pre },
  after: { events: x_post, exposure: t_post },
});
