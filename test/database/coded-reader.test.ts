import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoded, readWholeNumbers } from '../../shared/database/coded-reader';
import { Database, type SqlValue } from '../../shared/database/database';

const atOnce = async () => undefined;

async function tableOf(rows: readonly SqlValue[]): Promise<Database> {
  const database = await Database.open();
  database.run('CREATE TABLE loaded.t (x)');
  for (const value of rows) database.run('INSERT INTO t VALUES (?)', [value]);
  return database;
}

describe('reading columns as codes', () => {
  it('gives back every value of any column, each different one once', async () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)),
      // A NUL ends a text for sql.js's own binding.
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
      fc.constantFrom('', ' ', 'U1', 'é', '🙂', '0012', '12'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { maxLength: 60 }), async (rows) => {
        const database = await tableOf(rows);
        const [column] = await readCoded(database, 'SELECT x FROM t ORDER BY rowid', 1, rows.length, atOnce);
        expect([...(column?.codes ?? [])].map((code) => column?.values[code])).toEqual(rows);
        expect(new Set(column?.values).size).toBe(column?.values.length);
        database.close();
      }),
      { numRuns: 60 },
    );
  });

  it('tells thousands of texts apart, and texts from the numbers that look like them', async () => {
    const database = await Database.open();
    const sql = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 49999)
      SELECT 'child ' || (i % 7919), CASE i % 3 WHEN 0 THEN 1 WHEN 1 THEN '1' END FROM n`;
    const [names, ones] = await readCoded(database, sql, 2, 50_000, atOnce);
    expect(names?.values).toHaveLength(7919);
    expect(names?.values[names.codes[49_999] as number]).toBe(`child ${49_999 % 7919}`);
    expect(new Set(ones?.values)).toEqual(new Set([1, '1', null]));
  });

  it('refuses to answer where a join makes or loses a row', async () => {
    const database = await tableOf(['a', 'b']);
    await expect(readCoded(database, 'SELECT x FROM t', 1, 3, atOnce)).rejects.toThrow('lost');
    await expect(readCoded(database, 'SELECT x FROM t', 1, 1, atOnce)).rejects.toThrow('more than once');
  });

  it('stops when it is told to, and leaves the database usable', async () => {
    const database = await Database.open();
    const sql =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n';
    let ticks = 0;
    const stopping = async () => {
      if (++ticks === 2) throw new Error('stopped');
    };
    await expect(readWholeNumbers(database, sql, 100_000, stopping)).rejects.toThrow('stopped');
    expect(database.value('SELECT 1')).toBe(1);
  });
});
