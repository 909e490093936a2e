import { pairedT } from '../../../shared/stats/paired-t';
import { standardisedChange } from '../../../shared/stats/standardised-change';
import type { BeforeAfter } from './before-after';

export function pairedTEffectSizes({ pre, post }: BeforeAfter) {
  const found = pairedT(pre, post);
  const size = standardisedChange(pre, post);
  return {
    n: found.n,
    mean_pre: found.meanBefore,
    mean_post: found.meanAfter,
    sd_pre: found.sdBefore,
    sd_post: found.sdAfter,
    mean_diff: found.meanDifference,
    sd_diff: found.sdDifference,
    se_diff: found.standardError,
    t: found.t,
    df: found.degreesOfFreedom,
    p_two_sided: found.p,
    ci95_low: found.low,
    ci95_high: found.high,
    status: found.undefinedBecause === null ? 'ok' : 'undefined: n<2 or all differences equal',
    pearson_r: found.correlation,
    d_z: size.dZ,
    hedges_J_exact: size.correction,
    hedges_J_approx: size.approximateCorrection,
    g_z: size.gZ,
    s_av: size.spread,
    d_av: size.dAv,
    g_av: size.gAv,
    d_av_lakens_mean_sd: size.dByMeanSd,
    d_av_se_bonett: size.dAvError,
    d_av_ci95_low_bonett: size.dAvLow,
    d_av_ci95_high_bonett: size.dAvHigh,
    d_z_ci95_low_nct: size.dZLow,
    d_z_ci95_high_nct: size.dZHigh,
  };
}
