import { expect, it } from 'vitest';
import { Database } from '../../shared/database/database';
import { rowAddress } from '../../shared/database/row-address';

it('calls the address of a row by a name that no column has', async () => {
  const database = await Database.open();
  const addressOf = (columns: string) => {
    database.run(`CREATE TABLE loaded.made (${columns})`);
    try {
      return rowAddress(database, 'made');
    } finally {
      database.run('DROP TABLE loaded.made');
    }
  };
  expect(addressOf('a, b')).toBe('rowid');
  expect(addressOf('a, "RowId"')).toBe('_rowid_');
  expect(addressOf('rowid, _rowid_')).toBe('oid');
  expect(() => addressOf('rowid, _ROWID_, oid')).toThrow(/rows of made cannot be told apart/);
  database.close();
});
