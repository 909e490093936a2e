import initSqlJs from 'sql.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../shared/database/database';
import { databaseFile } from '../../shared/database/database-file';
import { identifier } from '../../shared/database/identifiers';
import { canonicalTables, pivotTables } from '../../shared/database/schema';

let database: Database;
beforeEach(async () => {
  database = await Database.open();
});
afterEach(() => database.close());

/** Opens the bytes as any SQLite would, and answers a query by rows. */
async function asked(bytes: Uint8Array, sql: string): Promise<unknown[][]> {
  const { Database: SqlJsDatabase } = await initSqlJs();
  const file = new SqlJsDatabase(bytes);
  try {
    return file.exec(sql)[0]?.values ?? [];
  } finally {
    file.close();
  }
}

describe('the database as a file', () => {
  it('is sound and holds every table of the engine, empty or not', async () => {
    database.run("INSERT INTO child (child_id, sex) VALUES ('007', 'F')");
    const bytes = databaseFile(database);
    expect(new TextDecoder().decode(bytes.subarray(0, 15))).toBe('SQLite format 3');
    expect(await asked(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
    const names = await asked(bytes, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    expect(names.flat()).toEqual(Object.keys({ ...canonicalTables, ...pivotTables }).sort());
    expect(await asked(bytes, 'SELECT child_id, birth_date, sex FROM child')).toEqual([['007', null, 'F']]);
  });

  it.each(['plain', "it's", 'with "quotes"', 'select', '[x] 😀', 'a;b -- c'])(
    'keeps the table %s',
    async (name) => {
      database.run(`CREATE TABLE loaded.${identifier(name)} (${identifier(`${name} column`)} TEXT)`);
      database.run(`INSERT INTO ${identifier(name)} VALUES (?)`, [name]);
      expect(await asked(databaseFile(database), `SELECT * FROM ${identifier(name)}`)).toEqual([[name]]);
    },
  );

  it('keeps every value as it is', async () => {
    database.run('CREATE TABLE loaded.odd (value)');
    database.run(
      "INSERT INTO odd VALUES (NULL), (''), ('a' || char(0) || 'b'), (9223372036854775807), (1e308), (x'00ff'), ('7'), (7)",
    );
    expect(await asked(databaseFile(database), 'SELECT typeof(value), hex(value) FROM odd')).toEqual([
      ['null', ''],
      ['text', ''],
      ['text', '610062'],
      ['integer', '39323233333732303336383534373735383037'],
      ['real', '312E30652B333038'],
      ['blob', '00FF'],
      ['text', '37'],
      ['integer', '37'],
    ]);
  });

  it('keeps the rowids, for they are addresses', async () => {
    for (const table of ['placement', 'child_mention'])
      for (let n = 1; n <= 2000; n++)
        database.run(`INSERT INTO ${table} (child_id, line) VALUES (?, ?)`, [`C${n}`, n]);
    database.run('DELETE FROM placement WHERE line % 3 = 0');
    database.run('DELETE FROM child_mention WHERE line < 1500');
    const bytes = databaseFile(database);
    expect(await asked(bytes, 'SELECT count(*), sum(rowid = line) FROM placement')).toEqual([[1334, 1334]]);
    expect(await asked(bytes, 'SELECT count(*), sum(rowid = line) FROM child_mention')).toEqual([[501, 501]]);
  });

  it('leaves the loaded tables as they were, time after time', async () => {
    database.run("INSERT INTO child (child_id) VALUES ('1')");
    const first = databaseFile(database);
    database.run("INSERT INTO child (child_id) VALUES ('2')");
    expect(await asked(databaseFile(database), 'SELECT child_id FROM child')).toEqual([['1'], ['2']]);
    expect(await asked(first, 'SELECT child_id FROM child')).toEqual([['1']]);
    expect(database.value('SELECT count(*) FROM child')).toBe(2);
  });

  it('says so where a change is being written', () => {
    database.run('BEGIN');
    expect(() => databaseFile(database)).toThrow(/transaction/);
    database.run('ROLLBACK');
  });
});
