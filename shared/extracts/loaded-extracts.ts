import type { Database } from '../database/database';
import { identifier } from '../database/identifiers';
import { canonicalTables, pivotTables } from '../database/schema';
import type { FileDecisions, RememberedShapes } from '../definitions/file-decisions';
import type { ProgrammeSettings } from '../definitions/programme-settings';
import type { ExtractSource } from './extract-source';
import { fileSummary } from './file-summary';
import type { LedgerLine } from './joined/episode-histories';
import { writeJoinedTables } from './joined/write-joined';
import type { FileSummary, LoadProgress, LoadResult, Repair } from './load-result';
import { type ReadExtract, readExtract } from './read-extract';
import { rowText } from './reading/row-text';
import { contentOf, copies } from './same-file';
import { tableName } from './table-name';
import { joinedTables, writeCanonicalRows, writeOwnTable } from './write-extract';

/** A file that is loaded: where it can be read again, what was read, and the table it lies in. */
export interface LoadedFile {
  readonly source: ExtractSource;
  readonly asked: FileDecisions | undefined;
  readonly extract: ReadExtract;
  readonly table: string | null;
  /** Shared by files that hold the same bytes. */
  readonly content: symbol;
}

/** A source with what a person said about it, if anything. */
export interface AskedSource {
  readonly source: ExtractSource;
  readonly asked?: FileDecisions | undefined;
}

export interface LoadHooks {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Waits where it is time to look up; throws when the load is cancelled. */
  readonly breathe: () => Promise<void>;
  /** Names of tables that are in the database besides those of the extracts, and stay. */
  readonly otherTables?: readonly string[];
}

/** What is loaded. A change makes a new one; if it is cancelled or fails, the database and this stay as they were. */
export interface Loaded {
  readonly files: readonly LoadedFile[];
  readonly ledger: readonly LedgerLine[];
  readonly result: LoadResult;
}

export const nothingLoaded: Loaded = { files: [], ledger: [], result: { files: [], tables: {} } };

/** Reads sources one after another and accounts for the bytes. */
async function readSources(
  sources: readonly AskedSource[],
  remembered: RememberedShapes,
  settings: ProgrammeSettings,
  others: readonly LoadedFile[],
  hooks: LoadHooks,
): Promise<Omit<LoadedFile, 'table'>[]> {
  const bytesTotal = sources.reduce((sum, { source }) => sum + source.size, 0);
  let bytesBefore = 0;
  const read: Omit<LoadedFile, 'table'>[] = [];
  for (const { source, asked } of sources) {
    const tick = async (bytesDone: number) => {
      hooks.onProgress?.({
        file: source.name,
        doing: 'reading',
        bytesDone: bytesBefore + bytesDone,
        bytesTotal,
      });
      await hooks.breathe();
    };
    const extract = await readExtract(source, asked, remembered, settings.nullMarkers, { tick });
    read.push({ source, asked, extract, content: await contentOf(source, [...others, ...read]) });
    bytesBefore += source.size;
  }
  return read;
}

/** Takes a file's rows out of the canonical tables. */
function uncount(database: Database, file: LoadedFile): void {
  for (const table of Object.keys(canonicalTables))
    if (!(joinedTables as readonly string[]).includes(table))
      database.run(`DELETE FROM ${table} WHERE file = ?`, [file.source.name]);
}

/**
 * Adds, replaces and removes files in one step, and works the joined tables out again.
 * @param add of two sources with one name, the later
 * @param remove names of files to take away
 * @throws when cancelled through `hooks.breathe`; nothing has changed then
 */
export async function changeLoaded(
  database: Database,
  loaded: Loaded,
  add: readonly AskedSource[],
  remove: readonly string[],
  remembered: RememberedShapes,
  settings: ProgrammeSettings,
  hooks: LoadHooks,
): Promise<Loaded> {
  const adding = [...new Map(add.map((asked) => [asked.source.name, asked])).values()];
  const replaced = new Set([...remove, ...adding.map(({ source }) => source.name)]);
  const staying = loaded.files.filter((file) => !replaced.has(file.source.name));
  const read = await readSources(adding, remembered, settings, staying, hooks);
  const bytesTotal = adding.reduce((sum, { source }) => sum + source.size, 0);
  const telling = (doing: LoadProgress['doing']) => async () => {
    hooks.onProgress?.({ file: '', doing, bytesDone: bytesTotal, bytesTotal });
    await hooks.breathe();
  };
  const writing = telling('writing');
  database.run('BEGIN');
  try {
    for (const file of loaded.files) {
      if (!replaced.has(file.source.name)) continue;
      if (file.table !== null) database.run(`DROP TABLE ${identifier(file.table)}`);
      uncount(database, file);
    }
    const taken = new Set([
      ...Object.keys(canonicalTables),
      ...Object.keys(pivotTables),
      ...(hooks.otherTables ?? []),
      ...staying.flatMap(({ table }) => table ?? []),
    ]);
    const written: LoadedFile[] = [];
    for (const file of read) {
      const table = file.extract.table.columns.length === 0 ? null : tableName(file.source.name, taken);
      if (table !== null) {
        taken.add(table);
        await writeOwnTable(database, table, file.extract, writing);
      }
      written.push({ ...file, table });
    }
    const files = inOrder(loaded.files, staying, written);
    const copied = copies(files);
    const copiedBefore = copies(loaded.files);
    for (const file of files) {
      const wasCounted = staying.includes(file) && !copiedBefore.has(file);
      if (copied.has(file) && wasCounted) uncount(database, file);
      if (!copied.has(file) && !wasCounted) await writeCanonicalRows(database, file.extract, writing);
    }
    const counted = files.filter((file) => !copied.has(file)).map(({ extract }) => extract);
    const ledger = await writeJoinedTables(database, counted, settings, telling('joining'));
    database.run('COMMIT');
    return { files, ledger, result: resultOf(database, files, copied, ledger) };
  } catch (error) {
    database.run('ROLLBACK');
    throw error;
  }
}

/** A replaced file keeps its place; new ones come after. */
function inOrder(
  before: readonly LoadedFile[],
  staying: readonly LoadedFile[],
  written: readonly LoadedFile[],
): LoadedFile[] {
  const all = new Map([...staying, ...written].map((file) => [file.source.name, file]));
  const names = new Set([
    ...before.map((file) => file.source.name),
    ...written.map((file) => file.source.name),
  ]);
  return [...names].flatMap((name) => all.get(name) ?? []);
}

function resultOf(
  database: Database,
  files: readonly LoadedFile[],
  copied: ReadonlyMap<LoadedFile, LoadedFile>,
  ledger: readonly LedgerLine[],
): LoadResult {
  const byFile = new Map<string, LedgerLine[]>(files.map((file) => [file.source.name, []]));
  for (const line of ledger) byFile.get(line.file)?.push(line);
  const tables: Record<string, number> = {};
  for (const table of [...Object.keys(canonicalTables), ...files.flatMap((file) => file.table ?? [])])
    tables[table] = database.value(`SELECT count(*) FROM ${identifier(table)}`) as number;
  const summaries = files.map((file) =>
    summaryOf(file, copied.get(file)?.source.name, byFile.get(file.source.name) ?? []),
  );
  return { files: summaries, tables };
}

function summaryOf(
  { extract, table }: LoadedFile,
  sameAs: string | undefined,
  ledger: readonly LedgerLine[],
): FileSummary {
  const repairs = ledger.map(
    ({ rule, line, change }): Repair => ({ rule, line, change, text: textOfLine(extract, line) }),
  );
  return fileSummary(extract, table, repairs, sameAs ?? null);
}

/** The row that starts on a line, as it came. Lines rise from row to row, so it is found by halving. */
function textOfLine({ table }: ReadExtract, line: number): string {
  let low = 0;
  let high = table.rowCount - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.lines[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  return rowText(
    table.columns.map((column) => column.values.text(low)),
    table.delimiter ?? ',',
  );
}
