import { exactRateRatio } from '../../../shared/stats/exact-rate-ratio';
import { garwoodInterval } from '../../../shared/stats/poisson-rate';
import { rateChange } from '../../../shared/stats/rate-change';
import { type Counts, exposedPair } from './exposed-pair';

export function poissonRateRatio(counts: Counts) {
  const { before, after } = exposedPair(counts);
  const found = exactRateRatio(before, after);
  const change = rateChange(before, after);
  const ofBefore = garwoodInterval(before.events, before.exposure);
  const ofAfter = garwoodInterval(after.events, after.exposure);
  return {
    rate_pre: change.rateBefore,
    rate_post: change.rateAfter,
    rate_difference: change.difference,
    rate_ratio: found.estimate,
    rr_ci95_low: found.low,
    rr_ci95_high: found.high,
    p_minlike_R: found.p,
    p_central: found.pCentral,
    p_midp_central: found.pMidCentral,
    p_one_sided_post_lower: found.pFewerAfter,
    percent_change: change.percent,
    rate_pre_ci95_low: ofBefore.low,
    rate_pre_ci95_high: ofBefore.high,
    rate_post_ci95_low: ofAfter.low,
    rate_post_ci95_high: ofAfter.high,
  };
}
