import type { Database } from './database';

/**
 * What the address of a table's rows is called in SQL: a name that none of its columns has, for a column called `rowid` would
 * be read instead.
 * @throws Error where the columns leave none
 */
export function rowAddress(database: Database, table: string): string {
  const columns = database.rows<{ name: string }>('SELECT lower(name) AS name FROM pragma_table_info(?)', [
    table,
  ]);
  const name = ['rowid', '_rowid_', 'oid'].find((free) => columns.every((column) => column.name !== free));
  if (name !== undefined) return name;
  throw new Error(
    `The rows of ${table} cannot be told apart: it has columns called rowid, _rowid_ and oid. Rename one of them.`,
  );
}
