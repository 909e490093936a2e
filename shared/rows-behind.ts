import type { Database, SqlValue } from './database/database';
import { identifier } from './database/identifiers';
import { rowAddress } from './database/row-address';
import type { RowsBehind } from './definitions/rows-behind';
import type { LoadedFile } from './extracts/loaded-extracts';

/** Rows of a table, each with its file and line. */
export interface RowsTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** How many rows there are in all; more than anybody walks through are not given. */
  readonly total: number;
  readonly rows: readonly {
    readonly file: string;
    readonly line: number;
    readonly cells: readonly SqlValue[];
  }[];
}

/** Rows behind a number that are given at most. */
const mostRows = 20_000;

/** The rows behind a number, with where each came from. */
export function rowsBehind(
  database: Database,
  files: readonly LoadedFile[],
  { table, rowids: all }: RowsBehind,
): RowsTable {
  const rowids = all.slice(0, mostRows);
  const total = all.length;
  const own = files.find((file) => file.table === table);
  if (own !== undefined) return { ...rowsOfFile(own, rowids), total };
  const address = rowAddress(database, table);
  const found = database.rows(
    `SELECT * FROM ${identifier(table)} WHERE ${address} IN (SELECT value FROM json_each(?)) ORDER BY ${address}`,
    [JSON.stringify(rowids)],
  );
  const columns = Object.keys(found[0] ?? {}).filter((column) => column !== 'file' && column !== 'line');
  return {
    table,
    columns,
    total,
    rows: found.map((row) => ({
      file: String(row.file ?? ''),
      line: Number(row.line),
      cells: columns.map((column) => row[column] ?? null),
    })),
  };
}

/** Rows of a file's own table, whose rowids count its loaded rows from 1. */
function rowsOfFile(
  { source, table, extract }: LoadedFile,
  rowids: readonly number[],
): Omit<RowsTable, 'total'> {
  return {
    table: table ?? source.name,
    columns: extract.table.columns.map((column) => column.name),
    rows: rowids.map((rowid) => {
      const row = extract.kept[rowid - 1] as number;
      return {
        file: source.name,
        line: extract.table.lines[row] as number,
        cells: extract.table.columns.map((column) => column.values.text(row)),
      };
    }),
  };
}
