import { canonicalTables, readingTable } from '../../shared/database/schema';
import type { LoadResult } from '../../shared/extracts/load-result';
import { Workbench } from '../../shared/workbench';
import { fileOf } from './files';

/** Files by name, each a text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const sourcesOf = (files: Files) =>
  Object.entries(files).map(([name, content]) => fileOf(name, content));

/** A workbench with these files loaded at once. */
export async function loadedWith(files: Files): Promise<Workbench> {
  const workbench = await Workbench.open();
  await workbench.load(sourcesOf(files));
  return workbench;
}

/** Rows of the canonical tables alone. */
export const canonicalCounts = ({ tables }: LoadResult): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.keys(canonicalTables).map((name) => [name, tables[name] ?? -1]));

/** Everything in the canonical tables, in an order that does not depend on when a row was written. */
export function canonicalRows({ database }: Workbench): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.keys(canonicalTables).map((name) => [
      name,
      database.rows(`SELECT * FROM ${name}`).map(comparable).sort(),
    ]),
  );
}

/** A row without the address of the placement it is part of, which depends on the order of writing. */
const comparable = ({ placement_id, ...row }: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...row, placed: typeof placement_id === 'number' });

/** Every table of the database but the pivots' own with all its rows: what a load that was cancelled may not touch. */
export function everything({ database }: Workbench): Readonly<Record<string, readonly object[]>> {
  const tables = database.rows<{ name: string }>(
    "SELECT name FROM loaded.sqlite_schema WHERE type = 'table' AND name <> ? ORDER BY name",
    [readingTable],
  );
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      database.rows(`SELECT rowid AS address, * FROM "${name.replaceAll('"', '""')}"`),
    ]),
  );
}
