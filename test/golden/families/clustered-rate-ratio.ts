import * as stats from '../../../shared/stats/clustered-rate-ratio';
import { exactRateRatio } from '../../../shared/stats/exact-rate-ratio';
import { exposedPair } from './exposed-pair';

interface Children {
  readonly x_pre: readonly number[];
  readonly t_pre: readonly number[];
  readonly x_post: readonly number[];
  readonly t_post: readonly number[];
}

const UNDEFINED = 'cluster-robust log-RR undefined when a total is 0; report exact Poisson CI and say so';

export function clusteredRateRatio({ x_pre, t_pre, x_post, t_post }: Children) {
  const at = (values: readonly number[], i: number) => values[i] ?? Number.NaN;
  const children = x_pre.map((x, i) =>
    exposedPair({ x_pre: x, t_pre: at(t_pre, i), x_post: at(x_post, i), t_post: at(t_post, i) }),
  );
  const found = stats.clusteredRateRatio(children);
  const poisson = exactRateRatio(found.before, found.after);
  const { sandwich, jackknife } = found;
  return {
    n: found.n,
    total_pre: found.before.events,
    total_post: found.after.events,
    exposure_pre: found.before.exposure,
    exposure_post: found.after.exposure,
    rate_pre: found.rateBefore,
    rate_post: found.rateAfter,
    rate_ratio: found.estimate,
    ...(found.logEstimate === null ? { status: UNDEFINED } : {}),
    log_rr: found.logEstimate,
    se_log_rr_HC0: found.sandwichErrorUncorrected,
    se_log_rr_cluster: sandwich?.standardError ?? null,
    ci95_low_t: sandwich?.low ?? null,
    ci95_high_t: sandwich?.high ?? null,
    ci95_low_z: sandwich?.lowNormal ?? null,
    ci95_high_z: sandwich?.highNormal ?? null,
    p_t: sandwich?.p ?? null,
    jackknife_se_log_rr: jackknife?.standardError ?? null,
    ci95_low_jackknife_t: jackknife?.low ?? null,
    ci95_high_jackknife_t: jackknife?.high ?? null,
    p_jackknife_t: jackknife?.p ?? null,
    loo_rr_min: found.leaveOneOutLow,
    loo_rr_max: found.leaveOneOutHigh,
    largest_child_share_of_all_events: found.largestShare,
    naive_poisson_ci95_low: poisson.low,
    naive_poisson_ci95_high: poisson.high,
    naive_se_log_rr: found.poissonError,
    design_effect_variance_ratio: found.designEffect,
    mean_child_rate_diff: found.childDifferences.mean,
    sd_child_rate_diff: found.childDifferences.sd,
    n_children_in_rate_diff: found.childDifferences.n,
  };
}
