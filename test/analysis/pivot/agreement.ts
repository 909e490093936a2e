import { expect } from 'vitest';
import type { PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import type { PivotMeasure } from '../../../shared/definitions/pivot-definition';
import { numberOf } from './naive/aggregates';
import { type NaivePivot, naivePivot } from './naive/naive-pivot';
import type { Path } from './naive/order';
import type { PlainRow, PlainTable } from './naive/plain-table';

/**
 * Asserts that the engine's pivot is what is worked out by hand: its keys, their order, and every cell and total.
 * Answers with what was worked out by hand.
 */
export function expectSameAsByHand(result: PivotResult, table: PlainTable): NaivePivot {
  const byHand = naivePivot(table, result.definition);
  expect(result.tableRows).toBe(table.rows.length);
  expect(result.countedRows).toBe(byHand.counted);
  expect(result.rows.nodes.map(({ keys }) => keys)).toEqual(byHand.rows);
  expect(result.columns.nodes.map(({ keys }) => keys)).toEqual(byHand.columns);
  expectParents(result);
  const differences: Difference[] = [];
  for (const [r, row] of byHand.rows.entries())
    for (const [c, column] of byHand.columns.entries()) {
      const cell = r * byHand.columns.length + c;
      const rows = byHand.inCell(row, column).length;
      if (result.counts[cell] !== rows)
        differences.push({ row, column, what: 'rows', found: result.counts[cell] ?? null, expected: rows });
      if (rows > 0) differences.push(...figuresApart(result, table, byHand, { row, column, cell }));
    }
  expect(differences.slice(0, 5)).toEqual([]);
  return byHand;
}

/** A figure that is not what it should be. */
export interface Difference {
  readonly row: Path;
  readonly column: Path;
  readonly what: string;
  readonly found: number | null;
  readonly expected: number | null;
}

/** A node's parent has the keys before its last. */
function expectParents(result: PivotResult): void {
  for (const { nodes } of [result.rows, result.columns])
    for (const { keys, parent, labels } of nodes) {
      const above = keys.length === 0 ? undefined : keys.slice(0, -1);
      if (JSON.stringify(nodes[parent]?.keys) !== JSON.stringify(above) || labels.length !== keys.length)
        expect({ keys, labels, parent }).toBe('a node under its parent');
    }
}

interface Place {
  readonly row: Path;
  readonly column: Path;
  readonly cell: number;
}

/** The measures of a cell, and how many values went into each, that are not what is worked out by hand. */
function figuresApart(
  result: PivotResult,
  table: PlainTable,
  byHand: NaivePivot,
  { row, column, cell }: Place,
): Difference[] {
  return result.measures.flatMap(({ name, show }, m) => {
    const rows = byHand.inCell(row, column);
    const size = sizeIn(table, result.definition.measures[m] as PivotMeasure, rows);
    const found = result.values[m]?.[cell] as number;
    const expected = byHand.value(m, row, column);
    const differences: Difference[] = [];
    if (size !== 'too large' && !isSame(found, expected, show === 'value' ? size : 0))
      differences.push({ row, column, what: `${name} ${show}`, found, expected });
    const n = result.n[m]?.[cell] ?? null;
    if (n !== byHand.n(m, row, column))
      differences.push({ row, column, what: `n of ${name}`, found: n, expected: byHand.n(m, row, column) });
    return differences;
  });
}

export type NumberSize = number | 'too large';

/**
 * How large the numbers are that went into a figure: it cannot be surer than their last digits. `too large` where their sum,
 * or the square of their distances, is more than a number holds.
 */
export function sizeIn(
  table: PlainTable,
  { aggregate, field, at }: PivotMeasure,
  rows: readonly PlainRow[],
): NumberSize {
  if (field === undefined || !['sum', 'mean', 'median', 'sd'].includes(aggregate)) return 0;
  const values = rows.map((row) => table.fields.get(field)?.of(row, at) ?? null);
  const sizes = values.map((value) => (value === null ? 0 : Math.abs(numberOf(value))));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (!Number.isFinite(all) || (aggregate === 'sd' && all > 1e150)) return 'too large';
  return aggregate === 'sum' ? all : Math.max(0, ...sizes);
}

/** The square of a smaller number is nought. */
const smallest = 1e-150;

/**
 * Whether two figures are the same but for the last digits, which depend on the order of adding; null is undefined.
 * @param size how large the numbers are that went into them
 */
export function isSame(found: number, expected: number | null, size: number): boolean {
  if (expected === null) return Number.isNaN(found);
  return (
    found === expected || Math.abs(found - expected) <= 1e-9 * Math.abs(expected) + 1e-13 * size + smallest
  );
}
