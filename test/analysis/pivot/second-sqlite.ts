import init, { type Database as OtherDatabase } from '@sqlite.org/sqlite-wasm';
import { expect } from 'vitest';
import type { PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import { dayNumber } from '../../../shared/domain/calendar';
import { type Difference, isSame, type NumberSize } from './agreement';
import type { Path } from './naive/order';

const sqlite = await init({ print: () => {}, printErr: () => {} });

/**
 * The tables in another build of SQLite, which has none of sql.js's own functions.
 * @param bytes the database as it is saved
 */
export function inSecondSqlite(bytes: Uint8Array): OtherDatabase {
  const other = new sqlite.oo1.DB(':memory:');
  const { capi, wasm } = sqlite;
  const place = wasm.allocFromTypedArray(bytes);
  const done = capi.sqlite3_deserialize(
    other,
    'main',
    place,
    bytes.length,
    bytes.length,
    capi.SQLITE_DESERIALIZE_FREEONCLOSE,
  );
  expect(done).toBe(capi.SQLITE_OK);
  return other;
}

type Cells = ReadonlyMap<string, readonly unknown[]>;
const idOf = (row: readonly unknown[], column: readonly unknown[]) =>
  JSON.stringify([row.map(String), column.map(String)]);

/** What a pivot's statement answers: the measures of every cell and total, by their keys. */
function answered(other: OtherDatabase, { sql, rows, columns }: PivotResult): Cells {
  const found = other.exec({ sql, rowMode: 'array', returnValue: 'resultRows' });
  const [rowLevels, columnLevels] = [rows.levels.length, columns.levels.length];
  const cells = new Map<string, readonly unknown[]>();
  for (const [rowDepth, columnDepth, ...rest] of found) {
    const keys = rest.slice(0, rowLevels + columnLevels);
    const [row, column] = [keys.slice(0, rowLevels), keys.slice(rowLevels)];
    const id = idOf(row.slice(0, Number(rowDepth)), column.slice(0, Number(columnDepth)));
    if (cells.has(id)) throw new Error(`the statement gives ${id} twice`);
    cells.set(id, rest.slice(rowLevels + columnLevels));
  }
  return cells;
}

/**
 * Asserts that a pivot's statement answers the same cells and totals in the other SQLite.
 * @param sizeAt how large the numbers are that went into a figure
 */
export function expectSameInSql(
  result: PivotResult,
  other: OtherDatabase,
  sizeAt: (measure: number, row: Path, column: Path) => NumberSize = () => 0,
): void {
  const cells = answered(other, result);
  const differences: Difference[] = [];
  let filled = 0;
  for (const [r, { keys: row }] of result.rows.nodes.entries())
    for (const [c, { keys: column }] of result.columns.nodes.entries()) {
      const cell = r * result.columns.nodes.length + c;
      if (result.counts[cell] === 0) continue;
      filled += 1;
      for (const [m, { show, name }] of result.measures.entries()) {
        const size = sizeAt(m, row, column);
        const expected = inSql(cells, result, m, row, column);
        const found = result.values[m]?.[cell] as number;
        if (size !== 'too large' && !isSame(found, expected, show === 'value' ? size : 0))
          differences.push({ row, column, what: `${name} ${show} in SQL`, found, expected });
      }
    }
  expect(differences.slice(0, 5)).toEqual([]);
  expect(cells.size).toBe(filled);
}

/** A figure as it is shown, worked out of the statement's answer. */
function inSql(
  cells: Cells,
  { measures, sql }: PivotResult,
  m: number,
  row: Path,
  column: Path,
): number | null {
  const { show, aggregate, kind } = measures[m] as PivotResult['measures'][number];
  const rawAt = (down: Path, across: Path) => {
    const raw = cells.get(idOf(down, across))?.[m];
    if (raw === undefined)
      throw new Error(
        `the statement gives no ${m} for ${idOf(down, across)}, only ${[...cells.keys()].join(' ')}\n${sql}`,
      );
    if (raw === null) return null;
    return kind === 'day' ? dayNumber(String(raw)) : Number(raw);
  };
  const own = rawAt(row, column);
  if (show === 'value' || own === null) return own;
  if (!['count', 'distinct', 'sum'].includes(aggregate)) return null;
  const wholes: Readonly<Record<typeof show, readonly [Path, Path]>> = {
    'row-percent': [row, []],
    'column-percent': [[], column],
    'total-percent': [[], []],
    'parent-percent': [row.slice(0, -1), column],
  };
  const whole = rawAt(...wholes[show]);
  return whole === null || whole === 0 ? null : (own / whole) * 100;
}
