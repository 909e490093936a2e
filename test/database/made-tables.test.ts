import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../shared/database/database';
import { differentNames, MadeTables } from '../../shared/database/made-tables';

let database: Database;
let tables: MadeTables;
beforeEach(async () => {
  database = await Database.open();
  database.run("INSERT INTO child (child_id, sex) VALUES ('007', 'F'), ('008', 'M'), ('009', 'F')");
  tables = new MadeTables(database);
});
afterEach(() => database.close());

const rowsOf = (name: string) => database.rows(`SELECT * FROM loaded."${name}" ORDER BY 1`);
const everything = () => database.rows('SELECT name, sql FROM loaded.sqlite_schema ORDER BY name');

describe('a table made of an answer', () => {
  it('holds the answer, each value as it is', () => {
    tables.make(
      'by sex',
      '-- how many\nSELECT sex, count(*) AS children, min(child_id) first FROM child GROUP BY sex;',
    );
    expect(rowsOf('by sex')).toEqual([
      { sex: 'F', children: 2, first: '007' },
      { sex: 'M', children: 1, first: '008' },
    ]);
    expect(tables.list()).toEqual([
      {
        name: 'by sex',
        sql: '-- how many\nSELECT sex, count(*) AS children, min(child_id) first FROM child GROUP BY sex;',
        rows: 2,
        columns: [
          { name: 'sex', kind: 'text' },
          { name: 'children', kind: 'integer' },
          { name: 'first', kind: 'text' },
        ],
      },
    ]);
  });

  it('says what its columns hold', () => {
    tables.make('t', "VALUES (1, 1.5, 'a', NULL, 1), (2, 2, 'b', NULL, 'x'), (NULL, NULL, NULL, NULL, NULL)");
    expect(tables.list()[0]?.columns.map(({ kind }) => kind)).toEqual([
      'integer',
      'real',
      'text',
      'text',
      'text',
    ]);
  });

  it('has a different name for every column', () => {
    tables.make(
      't',
      'SELECT a.sex, b.sex, b.sex AS "SEX_2", a.child_id || b.sex, \'\' AS "" FROM child a JOIN child b',
    );
    expect(tables.list()[0]?.columns.map(({ name }) => name)).toEqual([
      'sex',
      'sex_3',
      'SEX_2',
      'a.child_id || b.sex',
      'column',
    ]);
    expect(differentNames(['a', 'A', 'a_2', 'a'])).toEqual(['a', 'A_3', 'a_2', 'a_4']);
  });

  it('gives way to another of its name, and one may be made of another', () => {
    tables.make('girls', "SELECT * FROM child WHERE sex = 'F'");
    tables.make('count of girls', 'SELECT count(*) AS n FROM girls');
    tables.make('Girls', "SELECT child_id FROM child WHERE sex = 'F'");
    expect(tables.list().map(({ name }) => name)).toEqual(['Girls', 'count of girls']);
    expect(rowsOf('girls')).toEqual([{ child_id: '007' }, { child_id: '009' }]);
  });

  it('takes a hundred thousand rows', () => {
    tables.make(
      'many',
      "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 100000) SELECT x, 'child ' || x / 8 AS child_id FROM c",
    );
    expect(tables.list()[0]?.rows).toBe(100_000);
  });

  it('can be taken away', () => {
    tables.make('t', 'SELECT 1 AS one');
    tables.remove('T');
    expect(tables.list()).toEqual([]);
    expect(everything().some(({ name }) => name === 't')).toBe(false);
    expect(() => tables.remove('child')).toThrow('There is no made table called child.');
  });

  it.each([
    ['child', 'SELECT 1', 'There is a table child already'],
    ['CHILD', 'SELECT 1', 'There is a table CHILD already'],
    [' ', 'SELECT 1', 'no name yet'],
    ['sqlite_x', 'SELECT 1', 'SQLite keeps names'],
    ['json_each', 'SELECT 1', 'SQLite keeps names'],
    ['a\nb', 'SELECT 1', 'plain text'],
    ['t', 'DELETE FROM child', 'DELETE is refused'],
    ['t', 'WITH x AS (SELECT 1) DELETE FROM child RETURNING *', 'would change the tables'],
    ['t', 'SELECT 1; DROP TABLE child', 'two statements'],
    ['t', 'SELECT 1 ON CONFLICT DO UPDATE SET x = 1', 'makes no sense from “ON”'],
    ['t', 'SELECT 1) SELECT (2', 'makes no sense from “)”'],
    ['t', 'EXPLAIN SELECT 1', 'Take it out'],
    ['t', 'SELECT nought FROM child', 'There is no column nought'],
    ['t', 'SELECT * FROM t', 'There is no table t'],
    ['kept', 'SELECT * FROM kept', 'There is no table kept'],
  ])('is refused as %j from %s', (name, sql, why) => {
    tables.make('kept', 'SELECT 1 AS one');
    const before = [everything(), database.rows('SELECT * FROM child'), tables.list()];
    expect(() => tables.make(name, sql)).toThrow(why);
    expect([everything(), database.rows('SELECT * FROM child'), tables.list()]).toEqual(before);
  });

  it('keeps its name within its quotes', () => {
    tables.make('a"; DROP TABLE child; --', 'SELECT 1 AS "b""; DROP"');
    expect(tables.list()[0]).toMatchObject({ rows: 1, columns: [{ name: 'b"; DROP' }] });
    expect(database.value('SELECT count(*) FROM child')).toBe(3);
    tables.remove('a"; DROP TABLE child; --');
  });
});

describe('once the extracts have changed', () => {
  it('is made again of what is loaded then', () => {
    tables.make('by sex', 'SELECT sex, count(*) AS n FROM child GROUP BY sex');
    tables.make('both', 'SELECT sum(n) AS n FROM "by sex"');
    database.run("INSERT INTO child (child_id, sex) VALUES ('010', 'F')");
    tables.makeAgain();
    expect(rowsOf('by sex')).toEqual([
      { sex: 'F', n: 3 },
      { sex: 'M', n: 1 },
    ]);
    expect(rowsOf('both')).toEqual([{ n: 4 }]);
    expect(tables.lost()).toEqual([]);
  });

  it('is dropped with a word where its query no longer works, and so is what was made of it', () => {
    database.run('CREATE TABLE loaded.homes (name TEXT)');
    tables.make('named', 'SELECT name FROM homes');
    tables.make('counted', 'SELECT count(*) AS n FROM named');
    tables.make('stays', 'SELECT 1 AS one');
    database.run('DROP TABLE homes');
    tables.makeAgain();
    expect(tables.list().map(({ name }) => name)).toEqual(['stays']);
    expect(tables.lost()).toEqual([
      { name: 'named', sql: 'SELECT name FROM homes', why: 'There is no table homes.' },
      { name: 'counted', sql: 'SELECT count(*) AS n FROM named', why: 'There is no table named.' },
    ]);
    tables.makeAgain();
    expect(tables.lost()).toEqual([]);
  });
});
