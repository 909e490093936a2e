import { BulkWriter, type CodedColumn, constantColumn, type WrittenColumn } from '../database/bulk-writer';
import { type Database, inMemory } from '../database/database';
import { identifier } from '../database/identifiers';
import { type CanonicalName, canonicalTables } from '../database/schema';
import type { FilledField } from './filled-field';
import { sdqMeasures } from './kinds/sdq-measures';
import type { ReadExtract } from './read-extract';

/** Rows written before the load looks up to see whether it was cancelled. */
const stride = 50_000;

/** Writes rows into a table that is there already, a portion at a time. */
export async function writeRows(
  database: Database,
  table: string,
  columns: readonly WrittenColumn[],
  rows: number,
  tick: () => Promise<void>,
): Promise<void> {
  const writer = BulkWriter.open(database, table, columns);
  try {
    for (let first = 0; first < rows; first += stride) {
      writer.write(first, Math.min(first + stride, rows));
      await tick();
    }
  } finally {
    writer.close();
  }
}

/** The codes of the rows that were kept. */
export function keptCodes(codes: Int32Array, extract: ReadExtract): Int32Array {
  if (extract.kept.length === extract.table.rowCount) return codes.subarray(0, extract.table.rowCount);
  return extract.kept.map((row) => codes[row] as number);
}

/** The lines of the rows that were kept. */
export function keptLines(extract: ReadExtract): Int32Array {
  return keptCodes(extract.table.lines, extract);
}

/** The field as a column ready to be written. */
export function fieldColumn(extract: ReadExtract, { field, column, read }: FilledField): CodedColumn {
  const codes = (extract.table.columns[column] as ReadExtract['table']['columns'][number]).values.codes;
  return { name: field.fills, values: read.values, codes: keptCodes(codes, extract) };
}

/** The file as it came, in a table of its own, every column text. Blank cells are empty text, as they stand in the file. */
export async function writeOwnTable(
  database: Database,
  name: string,
  extract: ReadExtract,
  tick: () => Promise<void>,
): Promise<void> {
  const names = extract.table.columns.map((column) => `${identifier(column.name)} TEXT`);
  database.run(`CREATE TABLE ${inMemory}.${identifier(name)} (${names.join(', ')})`);
  const columns = extract.table.columns.map(({ name: column, values }) => ({
    name: column,
    values: values.values,
    codes: keptCodes(values.codes, extract),
  }));
  await writeRows(database, name, columns, extract.kept.length, tick);
}

/** Tables that follow from several files together and are worked out after all of them are read. */
export const joinedTables = [
  'child',
  'care_period',
  'placement',
  'episode',
  'missing_episode',
] as const satisfies readonly CanonicalName[];

const source = (extract: ReadExtract): WrittenColumn[] => [
  constantColumn('file', extract.name, extract.kept.length),
  { name: 'line', numbers: keptLines(extract) },
];

/** Writes the canonical rows of one file, except those of the joined tables. */
export async function writeCanonicalRows(
  database: Database,
  extract: ReadExtract,
  tick: () => Promise<void>,
): Promise<void> {
  const { definition, filled } = extract;
  if (definition === null || !extract.fills) return;
  const rows = extract.kept.length;
  const columns = filled.map((field) => fieldColumn(extract, field));
  const mentions = columns.filter(({ name }) =>
    ['child_id', 'birth_date', 'sex', 'ethnicity', 'upn'].includes(name),
  );
  if (mentions.some(({ name }) => name === 'birth_date'))
    await writeRows(
      database,
      'child_mention',
      [...mentions, constantColumn('kind', definition.kind, rows), ...source(extract)],
      rows,
      tick,
    );
  const table = definition.table;
  if (table === null || table === 'child_mention' || (joinedTables as readonly string[]).includes(table))
    return;
  const own = Object.keys(canonicalTables[table].columns);
  const written: WrittenColumn[] = [...columns.filter(({ name }) => own.includes(name)), ...source(extract)];
  // A return without a YEAR column has the year of its file.
  if (own.includes('return_year') && !columns.some(({ name }) => name === 'return_year'))
    written.push(constantColumn('return_year', extract.returnYear, rows));
  await writeRows(database, table, written, rows, tick);
  if (definition.kind === 'ssda903.oc2') {
    const measures = sdqMeasures(extract);
    await writeRows(database, 'measure', measures.columns, measures.rows, tick);
  }
}
