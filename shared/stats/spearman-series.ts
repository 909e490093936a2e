import { standardNormal } from './distributions';

/** The series' coefficients, in rows by power of the squared deviate, each row by power of 1/n. */
const SERIES = [
  [0.2274, 0.2531, 0.1745],
  [-0.0758, 0.1033, 0.3932],
  [0, -0.0879, -0.0151],
  [0, 0.0072, -0.0831],
  [0, 0, 0.0131],
  [0, 0, -0.00046],
];

/**
 * Two-sided p of Spearman's correlation of `n` untied pairs by an Edgeworth series, for more pairs than can be
 * counted out; the p of R's cor.test. `squares` is the sum of squared rank differences.
 * Source: Best and Roberts 1975, Applied Statistics 24:377, algorithm AS 89.
 */
export function spearmanSeriesP(squares: number, n: number): number {
  const lower = squares <= (n ** 3 - n) / 6;
  const within = squares + (lower ? 1 : -2);
  const deviate = ((6 * within) / (n ** 3 - n) - 1) * Math.sqrt(n - 1);
  const correction = (deviate / n) * series(deviate * deviate, 1 / n) * Math.exp((-deviate * deviate) / 2);
  const tail = lower ? standardNormal(deviate) - correction : standardNormal(-deviate) + correction;
  return Math.min(1, 2 * Math.max(0, tail));
}

const polynomial = (coefficients: readonly number[], at: number) =>
  coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);

const series = (square: number, inverse: number) =>
  polynomial(
    SERIES.map((row) => polynomial(row, inverse)),
    square,
  );
