import { bootstrapInterval } from '../../../shared/stats/bootstrap-interval';
import { everyResample, idealBootstrapError } from '../../../shared/stats/every-resample';
import { jackknife } from '../../../shared/stats/jackknife';
import { meanOf, spreadOf } from '../../../shared/stats/spread';

/** All resamples are formed of up to this many. */
const FEW = 6;

export function jackknifeBootstrapSeedfree({ x }: { readonly x: readonly number[] }) {
  const left = jackknife(x, meanOf);
  const all = x.length > FEW ? null : everyResample(x, meanOf);
  const interval = (ties: 'half' | 'strict') =>
    all === null ? null : bootstrapInterval(left.estimate, all, left.acceleration, ties);
  const [strict, half] = [interval('strict'), interval('half')];
  return {
    n: x.length,
    mean: left.estimate,
    jackknife_se_mean: left.standardError,
    se_classical: spreadOf(x).standardError,
    jackknife_bias_mean: left.bias,
    bca_acceleration: left.acceleration,
    bootstrap_se_ideal: idealBootstrapError(x),
    full_enumeration_n_resamples: all?.length ?? null,
    percentile_ci95_type7: half?.percentile ?? null,
    bca_z0_strict: strict?.z0 ?? null,
    bca_alpha_strict: strict?.shares ?? null,
    bca_ci95_strict: strict?.bca ?? null,
    bca_z0_half_ties: half?.z0 ?? null,
    bca_alpha_half_ties: half?.shares ?? null,
    bca_ci95_half_ties: half?.bca ?? null,
  };
}
