import { median } from './median';
import { quantileType7 } from './quantile';

/** Where values lie and how far apart. Null of no values. */
export interface Spread {
  readonly n: number;
  readonly mean: number | null;
  /** Standard deviation, of n - 1; null also of one value. */
  readonly sd: number | null;
  /** Of the mean, sd / sqrt(n). */
  readonly standardError: number | null;
  readonly median: number | null;
  /** Between the quarters, type 7. */
  readonly interquartileRange: number | null;
  /** Median distance from the median, not scaled to a normal's sd. */
  readonly medianDeviation: number | null;
}

export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  const sd = n < 2 ? null : Math.sqrt(squaresAbout(values, meanOf(values)) / (n - 1));
  const middle = median(values);
  const [quarter, threeQuarters] = [quantileType7(values, 0.25), quantileType7(values, 0.75)];
  return {
    n,
    mean: n === 0 ? null : meanOf(values),
    sd,
    standardError: sd === null ? null : sd / Math.sqrt(n),
    median: middle,
    interquartileRange: quarter === null || threeQuarters === null ? null : threeQuarters - quarter,
    medianDeviation: middle === null ? null : median(values.map((value) => Math.abs(value - middle))),
  };
}

/** The mean; NaN of no values. */
export function meanOf(values: readonly number[]): number {
  // Equal values have their own mean, whatever rounding makes of their sum.
  if (values.every((value) => value === values[0])) return values[0] ?? Number.NaN;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sum of squared distances from a centre. */
export const squaresAbout = (values: readonly number[], centre: number): number =>
  values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
