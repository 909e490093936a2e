import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../shared/database/database';
import { prepareQuery } from '../../shared/database/query-answer';
import { type QueryRefused, readOnlyStatement } from '../../shared/database/read-only-query';
import { meaningful, nameIn, sqlTokens } from '../../shared/database/sql-tokens';

let database: Database;
beforeAll(async () => {
  database = await Database.open();
  database.run("INSERT INTO child (child_id, sex) VALUES ('1', 'F'), ('2', 'M')");
});
afterAll(() => database.close());

const everything = () => JSON.stringify(database.rows('SELECT rowid, * FROM child'));

/** Prepares and runs to the end what gets through; the refusal or SQLite's error otherwise. */
function outcome(sql: string): string {
  try {
    const statement = prepareQuery(database.handle, sql);
    try {
      while (statement.step());
      return 'ran';
    } finally {
      statement.free();
    }
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

describe('a statement that only reads', () => {
  it.each([
    'SELECT * FROM child',
    '  -- a remark; with a semicolon\n/* DELETE FROM child; */ select 1',
    'SELECT \'a;b\', "child_id", [sex], `sex` FROM child;',
    "SELECT 'it''s; -- no comment' ;; ; -- the end",
    'VALUES (1, 2), (3, 4)',
    'EXPLAIN SELECT * FROM child',
    'explain query plan WITH x AS (SELECT 1) SELECT * FROM x',
    'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 5) SELECT * FROM c',
    "SELECT replace(sex, 'F', 'f') AS \"update\", 1 AS [delete] FROM child",
    "SELECT name FROM pragma_table_info('child')",
    '\uFEFFSELECT 1',
    'SELECT 1 /* never closed; DELETE FROM child',
    "SELECT x'00ff', 1.5e-3, .5, 0x1F, sex <> 'M' FROM child",
  ])('runs: %s', (sql) => {
    expect(outcome(sql)).toBe('ran');
  });

  it.each([
    ['', /no statement yet/],
    ['  -- only a remark', /no statement yet/],
    [';;', /no statement yet/],
    ['DELETE FROM child', /^QueryRefused: DELETE is refused/],
    ['/* SELECT */ UPDATE child SET sex = NULL', /^QueryRefused: UPDATE is refused/],
    ["INSERT INTO child (child_id) VALUES ('3')", /INSERT is refused/],
    ['REPLACE INTO child (child_id) VALUES (3)', /REPLACE is refused/],
    ['CREATE TABLE x (y)', /CREATE is refused/],
    ['drop table child', /DROP is refused/],
    ["ATTACH 'x.db' AS x", /ATTACH is refused/],
    ['DETACH loaded', /DETACH is refused/],
    ['PRAGMA query_only = OFF', /PRAGMA is refused/],
    ['EXPLAIN PRAGMA query_only = OFF', /PRAGMA is refused/],
    ['EXPLAIN DELETE FROM child', /DELETE is refused/],
    ['EXPLAIN QUERY PLAN DELETE FROM child', /DELETE is refused/],
    ['EXPLAIN EXPLAIN SELECT 1', /this one with EXPLAIN/],
    ['EXPLAIN', /this one with EXPLAIN/],
    ['VACUUM', /VACUUM is refused/],
    ["VACUUM INTO 'file'", /VACUUM is refused/],
    ['BEGIN', /BEGIN is refused/],
    ['SAVEPOINT x', /SAVEPOINT is refused/],
    ['WITH x AS (SELECT 1) DELETE FROM child', /QueryRefused.*would change the tables/],
    ["WITH x AS (SELECT 1) INSERT INTO child (child_id) SELECT '9'", /QueryRefused.*would change the tables/],
    ['WITH x AS (SELECT 1) UPDATE child SET sex = NULL RETURNING *', /QueryRefused.*would change the tables/],
    [
      "WITH x AS (SELECT 1) REPLACE INTO child (child_id) VALUES ('1')",
      /QueryRefused.*would change the tables/,
    ],
    ['SELECT 1; DELETE FROM child', /two statements/],
    ['SELECT 1;; -- remark\n SELECT 2', /two statements/],
    ["SELECT ';'; SELECT 2", /two statements/],
    ['SELECT 1\0; DELETE FROM child', /ends it early/],
    ['SELECT\u00A01', /space of another kind/],
    ['\u2003SELECT 1', /space of another kind/],
    ['SELECT \u2018a\u2019', /curly quotation mark/],
    ["SELECT 'a", /' is opened here and never closed/],
    ['SELECT "a', /" is opened here and never closed/],
    ["SELECT 'a''", /never closed/],
    ['SELECT [a', /\[ is opened here and never closed/],
    ['SELECT ?', /Nothing fills in \?/],
    ['SELECT * FROM child WHERE sex = :sex', /Nothing fills in :sex/],
    ['SELECT $x', /Nothing fills in \$x/],
    ['(SELECT 1)', /this one with \(/],
    ['SELEC 1', /this one with SELEC/],
    [`SELECT ${'1,'.repeat(60_000)}1`, /longer than/],
    ["SELECT load_extension('x')", /no such function/],
    ["SELECT writefile('x', 'y')", /no such function/],
    ["SELECT readfile('/etc/passwd')", /no such function/],
    ["SELECT fts3_tokenizer('simple', x'00')", /disabled/],
    ['SELECT * FROM pragma_query_only(0)', /too many arguments/],
    ["SELECT * FROM pragma_journal_mode('off')", /unknown database/],
    ['SELECT 1 FROM child INTO x', /syntax error/],
    ['SELECT "Female" FROM child', /no such column: Female/],
    ['SELECT * FROM child WHERE sex = "F"', /no such column: F/],
  ])('refuses: %s', (sql, why) => {
    const before = everything();
    expect(outcome(sql)).toMatch(why);
    expect(everything()).toBe(before);
  });

  it('says where what it refuses stands', () => {
    const placeOf = (sql: string) => {
      try {
        readOnlyStatement(sql);
      } catch (error) {
        const { place } = error as QueryRefused;
        return place && sql.slice(place.offset, place.offset + place.length);
      }
      return undefined;
    };
    expect(placeOf('-- DELETE\nDELETE FROM child')).toBe('DELETE');
    expect(placeOf('SELECT 1; SELECT 2')).toBe('SELECT');
    expect(placeOf("SELECT 'a")).toBe("'");
    expect(placeOf('SELECT 😀\u00A01')).toBe('\u00A0');
  });

  it('gives the statement without what follows it', () => {
    expect(readOnlyStatement('-- all\nSELECT 1 ; -- end')).toBe('-- all\nSELECT 1');
  });

  it('never changes anything, whatever is written', () => {
    const word = fc.constantFrom(
      ...'SELECT WITH x AS ( ) DELETE FROM child INSERT INTO VALUES 1 ; -- /* */ \' " UPDATE SET sex = NULL , EXPLAIN PRAGMA query_only OFF'.split(
        ' ',
      ),
      '\n',
    );
    const before = everything();
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        outcome(words.join(' '));
        expect(everything()).toBe(before);
      }),
      { numRuns: 2000 },
    );
    expect(database.value('PRAGMA query_only')).toBe(0);
  });
});

describe('the tokens of a statement', () => {
  it('are together the statement, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (sql) => {
        expect(
          sqlTokens(sql)
            .map(({ text }) => text)
            .join(''),
        ).toBe(sql);
      }),
    );
  });

  it('are read as SQLite reads them', () => {
    const kinds = (sql: string) => meaningful(sqlTokens(sql)).map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds(`a1$ "b""c" [d"e] \`f\` 'g''h' X'0f' 1e-5 2.5 .5>=?1 /* x */ -- y`)).toEqual([
      'word a1$',
      'name "b""c"',
      'name [d"e]',
      'name `f`',
      "literal 'g''h'",
      "literal X'0f'",
      'literal 1e-5',
      'literal 2.5',
      'literal .5',
      'sign >=',
      'parameter ?1',
    ]);
    expect(meaningful(sqlTokens('"b""c" [d"e] `f``g` h')).map(nameIn)).toEqual(['b"c', 'd"e', 'f`g', 'h']);
  });
});
