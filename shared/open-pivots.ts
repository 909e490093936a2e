import { coverage } from './analysis/coverage/coverage';
import type { SourceTable } from './analysis/pivot/fields/source-table';
import { Pivots } from './analysis/pivot/pivots';
import { BulkWriter, constantColumn } from './database/bulk-writer';
import type { Database } from './database/database';
import { identifier } from './database/identifiers';
import type { MadeTable } from './database/made-tables';
import { readingTable } from './database/schema';
import type { ProgrammeSettings } from './definitions/programme-settings';
import { today } from './domain/today';
import type { LoadedFile } from './extracts/loaded-extracts';
import { ownColumns } from './extracts/own-columns';

/** Pivots over everything that is loaded: the canonical tables, and each file's own with its values read as what they are. */
export function openPivots(
  database: Database,
  files: readonly LoadedFile[],
  made: readonly MadeTable[],
  settings: ProgrammeSettings,
): Pivots {
  database.run(`DELETE FROM ${readingTable}`);
  const own = files.flatMap((file) => (file.table === null ? [] : [ownTable(database, file, file.table)]));
  const { lastDay } = coverage(database);
  const now = today();
  return new Pivots(database, [...own, ...made.map((table) => madeTable(database, table))], {
    settings,
    // A day mistyped into the future is not where the data end.
    lastDay: lastDay !== null && lastDay > now ? now : lastDay,
  });
}

/** A query's answer; a column named like a canonical field is taken to hold that field, texts that are all days to be days. */
function madeTable(database: Database, { name, rows, columns }: MadeTable): SourceTable {
  return {
    name,
    label: name,
    kind: 'made',
    rows,
    columns: columns.map(({ name: column, kind }) => {
      const held = `t.${identifier(column)}`;
      // A column may hold texts and numbers: texts they are then, 1 the same as '1'.
      const value = kind === 'text' ? `CAST(${held} AS TEXT)` : held;
      const isDay =
        database.value(
          `SELECT count(${value}) > 0 AND total(${value} NOT GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]') = 0 FROM ${identifier(name)} AS t`,
        ) === 1;
      return {
        name: column,
        type: kind !== 'text' ? 'number' : isDay ? 'day' : 'text',
        sql: value,
        holds: column.toLowerCase(),
        about: null,
      };
    }),
  };
}

function ownTable(database: Database, { extract }: LoadedFile, name: string): SourceTable {
  const columns = ownColumns(extract, name);
  for (const { name: column, readings } of columns) {
    if (readings.length === 0) continue;
    const codes = Int32Array.from(readings, (_, code) => code);
    const writer = BulkWriter.open(database, readingTable, [
      constantColumn('table_name', name, readings.length),
      constantColumn('column_name', column, readings.length),
      { name: 'text', values: readings.map(({ text }) => text), codes },
      { name: 'value', values: readings.map(({ value }) => value), codes },
    ]);
    writer.write(0, readings.length);
    writer.close();
  }
  return { name, label: name, kind: 'file', rows: extract.kept.length, columns };
}
