import * as stats from '../../../shared/stats/regression-to-mean';

interface Selection {
  readonly mu: number;
  readonly sd: number;
  readonly r: number;
  readonly cut: number;
}

export function regressionToMean({ mu, sd, r, cut }: Selection) {
  const found = stats.regressionToMean({ mean: mu, sd, correlation: r, cut });
  return {
    z: found?.z ?? null,
    C: found?.selection ?? null,
    expected_baseline: found?.baseline ?? null,
    expected_followup_no_effect: found?.followUp ?? null,
    rtm_effect: found?.effect ?? null,
  };
}
