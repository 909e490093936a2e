import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closestName } from '../../shared/database/closest-name';
import { Database } from '../../shared/database/database';
import { answerOf, rowsOf } from '../../shared/database/query-answer';
import { queryProblem } from '../../shared/database/query-problem';

let database: Database;
beforeAll(async () => {
  database = await Database.open();
  database.run("INSERT INTO child (child_id, sex) VALUES ('1', 'F'), ('2', 'M')");
});
afterAll(() => database.close());

const asked = (sql: string, most?: number) => answerOf(database.handle, sql, most);

describe('the answer of a query', () => {
  it('keeps columns that have the same name', () => {
    expect(asked('SELECT child_id, sex, child_id, 1 AS sex FROM child ORDER BY 1')).toEqual({
      columns: ['child_id', 'sex', 'child_id', 'sex'],
      rows: [
        ['1', 'F', '1', 1],
        ['2', 'M', '2', 1],
      ],
      total: 2,
    });
  });

  it('keeps values as they are', () => {
    expect(
      asked(
        "SELECT NULL, '', 'a' || char(0) || 'b', 9007199254740991, 9007199254740993, -9223372036854775808, 1.5, 1e20, x'00ff', 7",
      ).rows,
    ).toEqual([
      [
        null,
        '',
        'a\0b',
        9007199254740991,
        '9007199254740993',
        '-9223372036854775808',
        1.5,
        1e20,
        "x'00ff'",
        7,
      ],
    ]);
  });

  it('keeps the first rows and counts the others', () => {
    const numbers =
      'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1000) SELECT x FROM c';
    const answer = asked(numbers, 10);
    expect(answer.total).toBe(1000);
    expect(answer.rows.map(([x]) => x)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([...rowsOf(database.handle, numbers)]).toHaveLength(1000);
  });

  it('keeps fewer rows where they are very long', () => {
    const long = `WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 100)
      SELECT hex(zeroblob(1000000)) FROM c`;
    const { rows, total } = asked(long);
    expect(total).toBe(100);
    expect(rows.length).toBe(25);
  });

  it('knows its columns where it has no rows', () => {
    expect(asked('SELECT * FROM session')).toEqual({
      columns: ['date', 'kind', 'attended', 'eligible', 'file', 'line'],
      rows: [],
      total: 0,
    });
  });
});

describe('what is wrong with a query', () => {
  /** The words, and the stretch of the statement that they are about. */
  const wrong = (sql: string): [string, string | null] => {
    try {
      asked(sql);
    } catch (error) {
      const { text, place } = queryProblem(error, database.handle, sql);
      return [text, place && `${place.offset} ${sql.slice(place.offset, place.offset + place.length)}`];
    }
    throw new Error('Nothing is wrong with it.');
  };

  it.each([
    ['SELECT * FRM child', 'The statement makes no sense from “FRM” on.', '9 FRM'],
    [
      'SELECT from_date, FROM child WHERE from_date = FROM',
      'The statement makes no sense from “FROM” on. The comma before it may be one too many.',
      '18 FROM',
    ],
    [
      'SELECT TOP 10 * FROM child',
      'The statement makes no sense from “10” on. The first rows are had by LIMIT 10 at the end.',
      '11 10',
    ],
    [
      'SELECT 1 AS nothing',
      'The statement makes no sense from “nothing” on. It is a word of SQL itself: as a name it stands in double quotes.',
      '12 nothing',
    ],
    ['SELECT * FROM', 'The statement ends too early: something has to follow “FROM”.', '9 FROM'],
    ['SELECT count(* FROM child', 'The statement makes no sense from “FROM” on.', '15 FROM'],
    ['SELECT (1 + (2 * 3)', 'The bracket that is opened here is never closed.', '7 ('],
    ['SELECT * FROM chlid', 'There is no table chlid. Did you mean child?', '14 chlid'],
    ['SELECT * FROM loaded.homes', 'There is no table homes.', '21 homes'],
    ['SELECT c.chld_id FROM child c', 'There is no column chld_id here. Did you mean child_id?', '9 chld_id'],
    [
      'SELECT place_group FROM child',
      'There is no column place_group here. None of the tables named after FROM has it, though another table does.',
      '7 place_group',
    ],
    [
      'SELECT * FROM child WHERE sex = "F"',
      "There is no column F here. If it is text, write it in single quotes: 'F'.",
      '32 "F"',
    ],
    [
      'SELECT child_id FROM child, placement',
      'More than one of these tables has a column child_id. Write which is meant, as in child.child_id.',
      '7 child_id',
    ],
    [
      'SELECT year(birth_date) FROM child',
      "There is no function year. Here it is strftime('%Y', day).",
      '7 year',
    ],
    ['SELECT conut(*) FROM child', 'There is no function conut. Did you mean count?', '7 conut'],
    ['SELECT substr() FROM child', 'substr takes another number of values between its brackets.', '7 substr'],
    [
      'SELECT sex FROM child WHERE count(*) > 1',
      'count works on many rows at once and cannot stand here. A condition on it goes after HAVING.',
      '28 count',
    ],
    ['SELECT 1 FROM child WHERE sex = 5x', '5x is nothing that SQLite can read.', '32 5x'],
    [
      'SELECT 1 UNION SELECT 1, 2',
      'The queries before and after UNION answer different numbers of columns.',
      '9 UNION',
    ],
    ["SELECT json_extract('{', '$')", 'SQLite says: malformed JSON.', null],
    [
      'DELETE FROM child',
      'DELETE is refused: here the tables are read and never changed. Begin with SELECT, WITH, VALUES or EXPLAIN.',
      '0 DELETE',
    ],
  ])('%s', (sql, text, place) => {
    expect(wrong(sql)).toEqual([text, place]);
  });

  it('finds the word in a statement of several lines, not in a remark or a text', () => {
    const sql = "-- chlid\nSELECT 'chlid'\nFROM chlid";
    expect(wrong(sql)[1]).toBe(`${sql.lastIndexOf('chlid')} chlid`);
  });
});

it('offers the name that is near, and none that is not', () => {
  const names = ['child_id', 'birth_date', 'sex'];
  expect(closestName('CHILDID', names)).toBe('child_id');
  expect(closestName('brith_date', names)).toBe('birth_date');
  expect(closestName('sxe', names)).toBe('sex');
  expect(closestName('se', names)).toBeNull();
  expect(closestName('placement', names)).toBeNull();
  expect(closestName('', names)).toBeNull();
});
