import { bootstrap } from '../../../shared/stats/bootstrap';
import { idealBootstrapError } from '../../../shared/stats/every-resample';
import { jackknife } from '../../../shared/stats/jackknife';
import { meanOf } from '../../../shared/stats/spread';
import type { BeforeAfter } from './before-after';

/** More than a report's, so that little of the tolerance goes on our own draws. */
const RESAMPLES = 100_000;

export function bootstrapMontecarlo({ pre, post }: BeforeAfter) {
  const changes = post.map((value, i) => value - (pre[i] ?? Number.NaN));
  const found = bootstrap(changes, meanOf, { seed: 20_240_101, resamples: RESAMPLES });
  return {
    mean_diff: found.estimate,
    bootstrap_se_ideal: idealBootstrapError(changes),
    percentile_ci95: found.percentile,
    bca_acceleration: jackknife(changes, meanOf).acceleration,
    bca_z0_half_ties: found.z0,
    bca_ci95: found.bca,
  };
}
