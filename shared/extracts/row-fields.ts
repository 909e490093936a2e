import type { SqlValue } from '../database/database';
import type { ReadExtract } from './read-extract';

type Fields = Pick<ReadExtract, 'filled' | 'table'>;

/** Reads one field of a recognised extract row by row; null throughout where no column fills it. */
export function fieldReader(extract: Fields, fills: string): (row: number) => SqlValue {
  const found = extract.filled.find(({ field }) => field.fills === fills);
  if (found === undefined) return () => null;
  const codes = extract.table.columns[found.column]?.values.codes as Int32Array;
  const { values } = found.read;
  return (row) => values[codes[row] as number] ?? null;
}

/** The same for a field that holds text. */
export function textReader(extract: Fields, fills: string): (row: number) => string | null {
  return fieldReader(extract, fills) as (row: number) => string | null;
}
