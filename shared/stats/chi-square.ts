import { chiSquareCdf, standardNormal } from './distributions';

export interface ChiSquare {
  readonly chiSquare: number | null;
  readonly degreesOfFreedom: number | null;
  readonly p: number | null;
  /** With Yates's correction, of a table of two by two; else null. */
  readonly corrected: number | null;
  readonly pCorrected: number | null;
  /** As many as each cell would have if rows and columns had nothing to do with each other. Below 5, use Fisher's test. */
  readonly expected: readonly (readonly number[])[] | null;
  readonly smallestExpected: number | null;
  /** Strength, from 0 to 1. */
  readonly cramersV: number | null;
  readonly undefinedBecause: 'an empty row or column' | 'one row or column' | null;
}

/**
 * Do two categories go together? Pearson's test of a table of separate children, rows by columns. Approximate, and not to be
 * trusted where an expected count is below 5. Sources: Pearson 1900; Yates 1934; Cramér 1946.
 */
export function chiSquare(rows: readonly (readonly number[])[]): ChiSquare {
  const rowTotals = rows.map(sum);
  const columnTotals = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  const [height, width] = [rowTotals.length, columnTotals.length];
  if ([...rowTotals, ...columnTotals].includes(0) || height === 0) return untested('an empty row or column');
  if (height === 1 || width === 1) return untested('one row or column');
  const total = sum(rowTotals);
  const expected = rowTotals.map((row) => columnTotals.map((column) => (row * column) / total));
  const cells = rows.flatMap((row, i) => row.map((seen, j) => ({ seen, wanted: expected[i]?.[j] ?? 0 })));
  const statistic = (nearer: number) =>
    sum(cells.map(({ seen, wanted }) => (Math.abs(seen - wanted) - nearer) ** 2 / wanted));
  const uncorrected = statistic(0);
  const degreesOfFreedom = (height - 1) * (width - 1);
  const byHalf = Math.min(0.5, ...cells.map(({ seen, wanted }) => Math.abs(seen - wanted)));
  const corrected = degreesOfFreedom === 1 ? statistic(byHalf) : null;
  return {
    chiSquare: uncorrected,
    degreesOfFreedom,
    p: upperTail(uncorrected, degreesOfFreedom),
    corrected,
    pCorrected: corrected === null ? null : upperTail(corrected, 1),
    expected,
    smallestExpected: Math.min(...cells.map(({ wanted }) => wanted)),
    cramersV: Math.sqrt(uncorrected / total / (Math.min(height, width) - 1)),
    undefinedBecause: null,
  };
}

const untested = (undefinedBecause: ChiSquare['undefinedBecause']): ChiSquare => ({
  chiSquare: null,
  degreesOfFreedom: null,
  p: null,
  corrected: null,
  pCorrected: null,
  expected: null,
  smallestExpected: null,
  cramersV: null,
  undefinedBecause,
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** With one degree of freedom as both tails of the root, which keeps small ones. */
const upperTail = (value: number, degreesOfFreedom: number) =>
  degreesOfFreedom === 1 ? 2 * standardNormal(-Math.sqrt(value)) : 1 - chiSquareCdf(value, degreesOfFreedom);
