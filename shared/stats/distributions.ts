import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** The distributions that tests and intervals rest on: the library's, under the names that formulas use. */

/** P(Z <= z) of the standard normal. */
export const standardNormal = (z: number): number => normalCdf(z, 0, 1);
/** The z with P(Z <= z) = p. */
export const standardNormalQuantile = (p: number): number => normalQuantile(p, 0, 1);

export { betaCdf, betaQuantile, chiSquareCdf, chiSquareQuantile, tCdf, tQuantile };
