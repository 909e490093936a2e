import type { Interval } from './binomial-interval';
import { standardNormal, standardNormalQuantile } from './distributions';
import { orderedQuantile } from './quantile';

/** 95% limits from the statistics of resamples. */
export interface BootstrapInterval {
  /** The middle 95% of them, by type 7. */
  readonly percentile: Interval | null;
  /** Corrected for bias and acceleration; null where there is no variation, or all resamples lie on one side. */
  readonly bca: Interval | null;
  /** How far the estimate lies from their median, on the scale of the normal. */
  readonly z0: number | null;
  /** The shares of resamples at which the corrected limits lie. */
  readonly shares: Interval | null;
}

const ONE_TAIL = 0.025;
/** Statistics nearer to each other are equal but for rounding. */
const SAME = 1e-10;

/**
 * The interval of an estimate from the statistics of resamples, in any order. A resample whose statistic is the estimate counts
 * half to either side for z0 ('half'), or not at all to the lower ('strict'). Source: Efron and Tibshirani 1993, section 14.3.
 */
export function bootstrapInterval(
  estimate: number,
  statistics: ArrayLike<number>,
  acceleration: number | null,
  ties: 'half' | 'strict' = 'half',
): BootstrapInterval {
  const ordered = Float64Array.from(statistics).sort();
  const between = (low: number, high: number): Interval | null => {
    const limits = [orderedQuantile(ordered, low), orderedQuantile(ordered, high)] as const;
    return limits[0] === null || limits[1] === null ? null : [limits[0], limits[1]];
  };
  const percentile = between(ONE_TAIL, 1 - ONE_TAIL);
  const same = SAME * Math.max(1, Math.abs(estimate));
  const varied = ordered.length > 0 && (ordered.at(-1) ?? 0) - (ordered[0] ?? 0) > same;
  if (!varied || acceleration === null) return { percentile, bca: null, z0: null, shares: null };
  const below = ordered.reduce((count, value) => count + (value < estimate - same ? 1 : 0), 0);
  const equal = ordered.reduce((count, value) => count + (Math.abs(value - estimate) <= same ? 1 : 0), 0);
  const share = (below + (ties === 'half' ? equal / 2 : 0)) / ordered.length;
  if (share === 0 || share === 1) return { percentile, bca: null, z0: null, shares: null };
  const z0 = standardNormalQuantile(share);
  const corrected = (tail: number) => {
    const shift = z0 + standardNormalQuantile(tail);
    return standardNormal(z0 + shift / (1 - acceleration * shift));
  };
  const shares: Interval = [corrected(ONE_TAIL), corrected(1 - ONE_TAIL)];
  return { percentile, bca: between(...shares), z0, shares };
}
