import type { Database, SqlValue } from '../../../shared/database/database';
import type { CanonicalName } from '../../../shared/database/schema';

/** Writes rows into a canonical table, each with a line of a file; answers their rowids. */
export function insert(
  database: Database,
  table: CanonicalName,
  ...rows: Record<string, SqlValue>[]
): number[] {
  return rows.map((row, i) => {
    const filled = { file: `${table}.csv`, line: i + 2, ...row };
    const names = Object.keys(filled);
    database.run(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      Object.values(filled),
    );
    return Number(database.value('SELECT last_insert_rowid()'));
  });
}
