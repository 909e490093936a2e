import { describe, expect, it } from 'vitest';
import { rules } from '../../../shared/analysis/quality/all-rules';
import { checkQuality } from '../../../shared/analysis/quality/check-quality';
import { withPrepared } from '../../../shared/analysis/quality/preparation';
import { columnsNamed, queryOf } from '../../../shared/analysis/quality/rule';
import { Database } from '../../../shared/database/database';
import { careCases } from './cases/care-cases';
import { childCases } from './cases/child-cases';
import { episodeCases } from './cases/episode-cases';
import { moveCases } from './cases/move-cases';
import { programmeCases } from './cases/programme-cases';
import { scoreCases } from './cases/score-cases';
import { databaseWith, type Loaded } from './loaded';

const cases = [...childCases, ...episodeCases, ...moveCases, ...careCases, ...scoreCases, ...programmeCases];
const asAt = '2018-03-31';

async function findings(rule: string, loaded: Loaded) {
  const database = await databaseWith(loaded);
  const [found] = checkQuality(
    database,
    { asAt },
    rules.filter((known) => known.rule === rule),
  );
  database.close();
  if (found === undefined) throw new Error(`There is no rule ${rule}.`);
  return found;
}

describe('each rule', () => {
  it.each(cases)('$rule finds what is wrong and leaves alone what is not', async (tried) => {
    const found = await findings(tried.rule, tried.fires);
    const lines = tried.lines ?? [2];
    expect(found.rows.map((row) => row.line)).toEqual(lines);
    expect(found.count).toBe(tried.count ?? lines.length);
    if (tried.detail !== undefined) expect(found.rows[0]?.detail).toBe(tried.detail);
    expect((await findings(tried.rule, tried.quiet)).rows).toEqual([]);
  });

  it('is tried', () => {
    const tried = new Set(cases.map((one) => one.rule));
    expect(rules.map((rule) => rule.rule).filter((rule) => !tried.has(rule))).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('has no identifier twice, and words for each rule', () => {
    expect(new Set(rules.map((rule) => rule.rule)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
      expect(rule.message).toMatch(/^[A-Z].*\.$/);
      expect(rule.detail).toMatch(/\.$/);
      expect(`${rule.title} ${rule.message} ${rule.detail}`).not.toMatch(/\$\{|undefined|significant/);
    }
  });

  it('answers file, line, child and all that its words name', async () => {
    const database = await Database.open();
    const looking = withPrepared(database, { asAt, ageFrom: 6, ageTo: 15 }, function* () {
      for (const rule of rules) {
        const query = database.handle.prepare(queryOf(rule));
        expect(query.getColumnNames(), rule.rule).toEqual(
          expect.arrayContaining(['file', 'line', 'child', ...columnsNamed(rule.detail)]),
        );
        query.free();
      }
      yield;
    });
    while (!looking.next().done);
    database.close();
  });
});

describe('a check', () => {
  it('runs every rule on nothing at all, and leaves nothing behind', async () => {
    const database = await Database.open();
    const before = database.value('SELECT count(*) FROM temp.sqlite_schema');
    const found = checkQuality(database, { asAt });
    expect(found.map((rule) => rule.rule)).toEqual(rules.map((rule) => rule.rule));
    expect(found.every((rule) => rule.count === 0)).toBe(true);
    expect(database.value('SELECT count(*) FROM temp.sqlite_schema')).toBe(before);
    database.close();
  });

  it('leaves out the rules that need the day the data was drawn, where that is not known', async () => {
    const database = await databaseWith({ episode: [{ decom: '2918-04-01' }] });
    const ruleNames = checkQuality(database).map((found) => found.rule);
    expect(ruleNames).toEqual(rules.filter((rule) => rule.needsAsAt !== true).map((rule) => rule.rule));
    expect(ruleNames).not.toContain('episode-in-future');
    database.close();
  });

  it('takes the ages for the programme from the settings', async () => {
    const database = await databaseWith({
      child: [{ birth_date: '2012-01-01' }],
      programme: [{ referral_date: '2017-01-10' }],
    });
    const screening = { ageFrom: 5, ageTo: 15, sdqFrom: 17, movesFrom: 3 };
    const outside = (question: Parameters<typeof checkQuality>[1]) =>
      checkQuality(database, question).find((found) => found.rule === 'programme-age-outside-screening')
        ?.count;
    expect(outside({})).toBe(1);
    expect(outside({ screening: { ...screening, ageFrom: 4 } })).toBe(0);
    expect(outside({ screening })).toBe(0);
    database.close();
  });

  it('shows rows by file and line, and treats cells as text', async () => {
    const database = await databaseWith({
      episode: [
        { file: 'b.csv', line: 2, child_id: "Robert'); --", decom: '2016-05-02', dec: '2016-05-01' },
        { file: 'a.csv', line: 10, child_id: '<b>1</b>', decom: '2016-05-02', dec: '2016-05-01' },
        { file: 'a.csv', line: 9, child_id: '007', decom: '2016-05-02', dec: '2016-05-01' },
      ],
    });
    const rows = checkQuality(database).find((found) => found.rule === 'episode-end-before-start')?.rows;
    expect(rows?.map((row) => [row.file, row.line, row.child])).toEqual([
      ['a.csv', 9, '007'],
      ['a.csv', 10, '<b>1</b>'],
      ['b.csv', 2, "Robert'); --"],
    ]);
    database.close();
  });
});
