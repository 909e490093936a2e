import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chiSquare } from '../../shared/stats/chi-square';

const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.nat({ max: 12 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const turned = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

it('is the same of rows by columns and columns by rows, in any order', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const one = chiSquare(rows);
      for (const other of [chiSquare(turned(rows)), chiSquare([...rows].reverse())]) {
        expect(other.undefinedBecause).toBe(one.undefinedBecause);
        expect(other.chiSquare ?? 0).toBeCloseTo(one.chiSquare ?? 0, 9);
        expect(other.p ?? 0).toBeCloseTo(one.p ?? 0, 9);
        expect(other.corrected ?? 0).toBeCloseTo(one.corrected ?? 0, 9);
      }
    }),
  );
});

it('expects the totals that there are, and finds a strength from 0 to 1', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const { expected, cramersV, chiSquare: found, corrected } = chiSquare(rows);
      if (expected === null || cramersV === null || found === null) return;
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      for (const [i, row] of rows.entries()) expect(sum(expected[i] ?? [])).toBeCloseTo(sum(row), 9);
      expect(cramersV).toBeGreaterThanOrEqual(0);
      expect(cramersV).toBeLessThanOrEqual(1 + 1e-12);
      if (corrected !== null) expect(corrected).toBeLessThanOrEqual(found + 1e-9);
    }),
  );
});

it('says why it is not defined', () => {
  expect(chiSquare([[1, 2]]).undefinedBecause).toBe('one row or column');
  expect(
    chiSquare([
      [0, 0],
      [1, 2],
    ]).undefinedBecause,
  ).toBe('an empty row or column');
  expect(chiSquare([]).undefinedBecause).toBe('an empty row or column');
});
