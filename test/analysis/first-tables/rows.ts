import { firstTables } from '../../../shared/analysis/first-tables/first-tables';
import { Database, type SqlValue } from '../../../shared/database/database';
import { identifier } from '../../../shared/database/identifiers';
import { type CanonicalName, canonicalTables } from '../../../shared/database/schema';
import {
  type FirstTablesDefinition,
  firstTablesDefinition,
} from '../../../shared/definitions/first-tables-definition';
import { programmeSettings } from '../../../shared/definitions/programme-settings';

export type Rows = { [table in CanonicalName]?: readonly Record<string, SqlValue>[] };

const settings = programmeSettings.parse({
  ageBands: [
    { label: '6 and under', from: null, to: 6 },
    { label: '7 to 10', from: 7, to: 10 },
    { label: '11 to 14', from: 11, to: 14 },
  ],
});

/** The first tables of a few rows written by hand. A row's file and line are made up where it names none. */
export async function tablesOf(rows: Rows, chosen: Partial<FirstTablesDefinition> = {}) {
  const database = await Database.open();
  try {
    for (const name of Object.keys(canonicalTables) as CanonicalName[])
      (rows[name] ?? []).forEach((row, position) => {
        insert(database, name, { file: `${name}.csv`, line: position + 2, ...row });
      });
    return firstTables(database, firstTablesDefinition.parse({ asAt: '2018-03-31', ...chosen }), settings);
  } finally {
    database.close();
  }
}

function insert(database: Database, table: string, row: Record<string, SqlValue>): void {
  const columns = Object.keys(row).map(identifier).join(', ');
  const marks = Object.keys(row)
    .map(() => '?')
    .join(', ');
  database.run(`INSERT INTO ${identifier(table)} (${columns}) VALUES (${marks})`, Object.values(row));
}
