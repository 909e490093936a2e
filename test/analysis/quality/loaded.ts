import { Database } from '../../../shared/database/database';
import { type CanonicalName, canonicalTables, type RowOf } from '../../../shared/database/schema';

/** Rows by table; what a row leaves out is blank, its child `C1`, its file the table's, its line the next from 2. */
export type Loaded = { readonly [T in CanonicalName]?: readonly Partial<RowOf<T>>[] };

/** A rule with rows that it must find and rows, almost the same, that it must not. */
export interface Case {
  readonly rule: string;
  readonly fires: Loaded;
  /** Lines the rule finds; line 2 alone where it is not said. */
  readonly lines?: readonly number[];
  readonly count?: number;
  /** The detail of the first finding, for some. */
  readonly detail?: string;
  readonly quiet: Loaded;
}

/** A database with these rows in its canonical tables. */
export async function databaseWith(loaded: Loaded): Promise<Database> {
  const database = await Database.open();
  for (const [name, rows] of Object.entries(loaded) as [CanonicalName, Record<string, string | number>[]][])
    rows.forEach((row, index) => {
      insert(database, name, { file: `${name}.csv`, line: index + 2, ...row });
    });
  return database;
}

function insert(database: Database, name: CanonicalName, row: Record<string, string | number | null>): void {
  const full = 'child_id' in canonicalTables[name].columns ? { child_id: 'C1', ...row } : row;
  const columns = Object.keys(full);
  database.run(
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    Object.values(full),
  );
}
