import logGamma from '@stdlib/math-base-special-gammaln';
import { standardNormalQuantile } from './distributions';
import { noncentralityWhere } from './noncentral-t';
import { type PairedMoments, pairedMoments } from './paired-moments';

export interface StandardisedChange {
  /** The root mean square of the two standard deviations, by which d_av divides. */
  readonly spread: number | null;
  /** The mean change in those units, its standard error and 95% limits (Bonett), and corrected for few pairs. */
  readonly dAv: number | null;
  readonly dAvError: number | null;
  readonly dAvLow: number | null;
  readonly dAvHigh: number | null;
  readonly gAv: number | null;
  /** By the mean of the two standard deviations instead (Lakens). */
  readonly dByMeanSd: number | null;
  /** By the standard deviation of the differences; 95% limits from the noncentral t. Not comparable with d_av. */
  readonly dZ: number | null;
  readonly dZLow: number | null;
  readonly dZHigh: number | null;
  readonly gZ: number | null;
  /** Hedges' correction, exact and approximate; the exact one is null below three pairs. */
  readonly correction: number | null;
  readonly approximateCorrection: number | null;
}

/**
 * How large a mean change is beside the children's own spread, to compare questionnaires of different range.
 * d_av, or g_av of few children, is the one to report. d_z grows with how closely before and after agree and is
 * no measure of size. What would divide by zero is null. The interval of d_av is rough below ten pairs.
 * Sources: Bonett 2008, Psychological Methods 13:99; Hedges 1981; Lakens 2013; Cumming and Finch 2001 (d_z).
 */
export function standardisedChange(before: readonly number[], after: readonly number[]): StandardisedChange {
  const moments = pairedMoments(before, after);
  const { n, sdBefore, sdAfter, meanDifference, sdDifference } = moments;
  const spread = sdBefore === null || sdAfter === null ? null : Math.sqrt((sdBefore ** 2 + sdAfter ** 2) / 2);
  const dAv = ratio(meanDifference, spread);
  const dAvError = spread === null || dAv === null ? null : bonettError(moments, dAv, spread);
  const reach = dAvError === null ? null : standardNormalQuantile(0.975) * dAvError;
  const dZ = ratio(meanDifference, sdDifference);
  const correction = n < 3 ? null : hedgesCorrection(n - 1);
  const corrected = (d: number | null) => (d === null || correction === null ? null : d * correction);
  const limitOfDZ = (p: number) =>
    dZ === null ? null : noncentralityWhere(dZ * Math.sqrt(n), n - 1, p) / Math.sqrt(n);
  return {
    spread,
    dAv,
    dAvError,
    dAvLow: dAv === null || reach === null ? null : dAv - reach,
    dAvHigh: dAv === null || reach === null ? null : dAv + reach,
    gAv: corrected(dAv),
    dByMeanSd: ratio(meanDifference, sdBefore === null || sdAfter === null ? null : (sdBefore + sdAfter) / 2),
    dZ,
    dZLow: limitOfDZ(0.975),
    dZHigh: limitOfDZ(0.025),
    gZ: corrected(dZ),
    correction,
    approximateCorrection: n < 2 ? null : 1 - 3 / (4 * (n - 1) - 1),
  };
}

const ratio = (value: number | null, by: number | null) =>
  value === null || by === null || by === 0 ? null : value / by;

/** Gamma(df / 2) / (sqrt(df / 2) Gamma((df - 1) / 2)): small groups make standardised changes look too large. */
const hedgesCorrection = (degrees: number) =>
  Math.exp(logGamma(degrees / 2) - logGamma((degrees - 1) / 2)) / Math.sqrt(degrees / 2);

function bonettError({ n, sdBefore, sdAfter, covariance }: PairedMoments, d: number, spread: number) {
  const [before, after, together] = [(sdBefore ?? 0) ** 2, (sdAfter ?? 0) ** 2, covariance ?? 0];
  const degrees = n - 1;
  const ofSpread = (d * d * (before ** 2 + after ** 2 + 2 * together ** 2)) / (8 * degrees * spread ** 4);
  const ofMean = (before + after - 2 * together) / (degrees * spread ** 2);
  return Math.sqrt(Math.max(0, ofSpread + ofMean));
}
