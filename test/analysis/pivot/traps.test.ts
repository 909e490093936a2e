import { describe, expect, it, vi } from 'vitest';
import type { PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import { type PivotAsked, pivotDefinition } from '../../../shared/definitions/pivot-definition';
import type { Workbench } from '../../../shared/workbench';
import { loadedWith } from '../../extracts/loads';
import { expectSameInSql, inSecondSqlite } from './second-sqlite';

/** A pivot, which is also held against its SQL. */
async function pivoted(workbench: Workbench, asked: PivotAsked): Promise<PivotResult> {
  const result = await workbench.pivot(pivotDefinition.parse(asked));
  const other = inSecondSqlite(await workbench.databaseFile());
  expectSameInSql(result, other);
  other.close();
  return result;
}

const keysOf = ({ rows }: PivotResult) => rows.nodes.slice(1).map(({ keys }) => keys.join(' / '));
/** The first measure of each row, over all columns. */
const firstOf = ({ values, columns, rows }: PivotResult) =>
  rows.nodes.map((_, row) => values[0]?.[row * columns.nodes.length]);

describe('names', () => {
  it.each(['field', 'chosen', 't', 'stay', 'programme', 'value', 'row_1', 'select', `it's "odd"`])(
    'a file may be called %s',
    async (name) => {
      const workbench = await loadedWith({ [`${name}.csv`]: 'team,n\na,1\na,2\nb,3\n' });
      const table = workbench.result().files[0]?.table ?? '';
      const sum = { aggregate: 'sum', field: 'n' } as const;
      const result = await pivoted(workbench, { table, rows: ['team'], measures: [sum] });
      expect(firstOf(result)).toEqual([6, 3, 3]);
    },
  );

  it('a table is found whatever its case, and of two columns that differ in case each is itself', async () => {
    const workbench = await loadedWith({ 'Visits.csv': 'Team,team\na,x\nb,x\n' });
    const fields = (await workbench.pivotTables())[0]?.fields.map(({ name }) => name) ?? [];
    expect(fields.slice(0, 2)).toEqual(['Team', 'team (2)']);
    expect(keysOf(await pivoted(workbench, { table: 'visits', rows: ['Team'] }))).toEqual(['a', 'b']);
    expect(keysOf(await pivoted(workbench, { table: 'visits', rows: ['team (2)'] }))).toEqual(['x']);
  });

  it('a column named like a worked-out field in other letters stays apart from it', async () => {
    const workbench = await loadedWith({
      'children.csv': 'child_id,birth_date,sex,ethnicity\n007,01/06/2010,F,WBRI\n',
      'visits.csv': 'child id,seen on,Age\n007,02/06/2017,99\n',
    });
    const both = await pivoted(workbench, { table: 'visits', rows: ['Age', 'age'] });
    expect(keysOf(both)).toEqual(['99', '99 / 7']);
  });

  it('rows behind a cell have their lines whatever the case of the table', async () => {
    const workbench = await loadedWith({ 'Visits.csv': 'team\na\nb\n' });
    const asked = pivotDefinition.parse({ table: 'VISITS', rows: ['team'] });
    const { rows } = workbench.rowsBehind(await workbench.pivotRows(asked, { row: ['b'], column: [] }));
    expect(rows).toEqual([{ file: 'Visits.csv', line: 3, cells: ['b'] }]);
  });

  it("a file and a made table may be called like the engine's own tables", async () => {
    const workbench = await loadedWith({
      'value_asked.csv': 'seen on\n01/06/2017\n',
      'cell_reading.csv': 'a\n1\n',
    });
    const byMonth: PivotAsked = { table: 'value_asked_2', rows: [{ field: 'seen on', by: 'month' }] };
    expect(keysOf(await pivoted(workbench, byMonth))).toEqual(['2017-06']);
    const taken = { name: 'QueryRefused' };
    const fresh = await loadedWith({ 'homes.csv': 'name\nElm House\n' });
    await expect(fresh.tableFromQuery('Cell_Reading', 'SELECT 1 AS k')).rejects.toMatchObject(taken);
  });
});

describe('texts', () => {
  it('are one key and find their child whatever spaces stand around them', async () => {
    const workbench = await loadedWith({
      'children.csv': 'child_id,birth_date,sex,ethnicity\n007,01/06/2010,F,WBRI\n7,01/06/2011,M,WBRI\n',
      'visits.csv': 'child id,kind\n007,home\n 007,home \n7 , home\n',
    });
    const asked: PivotAsked = { table: 'visits', rows: ['child.sex', 'kind'] };
    expect(keysOf(await pivoted(workbench, asked))).toEqual(['F', 'F / home', 'M', 'M / home']);
    const home = await pivoted(workbench, { ...asked, filters: [{ field: 'kind', in: ['home'] }] });
    expect(home.countedRows).toBe(3);
  });
});

describe('made tables', () => {
  it('may hold numbers and texts in one column, which are all texts then', async () => {
    const workbench = await loadedWith({ 'homes.csv': 'name\nElm House\n' });
    await workbench.tableFromQuery('mixed', "SELECT 1 AS k UNION ALL SELECT '1' UNION ALL SELECT 'x'");
    const asked: PivotAsked = { table: 'mixed', rows: ['k'] };
    expect(firstOf(await pivoted(workbench, asked))).toEqual([3, 2, 1]);
    const ones = await pivoted(workbench, { ...asked, filters: [{ field: 'k', in: ['1'] }] });
    expect(ones.countedRows).toBe(2);
  });
});

describe('numbers', () => {
  const scores = { 'scores.csv': 'team,score\na,2\na,10\nb,-1\nb,0.5\nc,\nc,0.25\n' };

  it('are sorted by value, also among groups of them', async () => {
    const workbench = await loadedWith(scores);
    expect(keysOf(await pivoted(workbench, { table: 'scores', rows: ['score'] }))).toEqual([
      '-1',
      '0.25',
      '0.5',
      '2',
      '10',
      '(blank)',
    ]);
    const groups = [{ label: 'Ten', values: ['10'] }];
    const grouped = await pivoted(workbench, { table: 'scores', rows: [{ field: 'score', groups }] });
    expect(keysOf(grouped)).toEqual(['Ten', '-1', '0.25', '0.5', '2', '(blank)']);
  });

  it('are found by a filter however they are written, and what is no number finds nothing', async () => {
    const workbench = await loadedWith(scores);
    const rowsWith = async (value: string | number) =>
      (await pivoted(workbench, { table: 'scores', filters: [{ field: 'score', in: [value] }] })).countedRows;
    expect(await rowsWith(2)).toBe(1);
    expect(await rowsWith('2.0')).toBe(1);
    expect(await rowsWith('0b10')).toBe(1);
    expect(await rowsWith('two')).toBe(0);
    expect(await rowsWith(') OR (1')).toBe(0);
    expect(await rowsWith('(blank)')).toBe(1);
  });

  it('give whole percentages as whole numbers', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => `${i < 7 ? 'a' : 'b'}\n`).join('');
    const workbench = await loadedWith({ 'x.csv': `team\n${rows}` });
    const result = await pivoted(workbench, { table: 'x', rows: ['team'], show: 'column-percent' });
    expect(firstOf(result)).toEqual([100, 7, 93]);
  });
});

describe('bands', () => {
  it('of the stay on a day are asked for with an index, not through every placement for each row', async () => {
    const workbench = await loadedWith({
      'placements.csv': 'child_id,start_date,end_date,placement_type,provider\n007,01/06/2017,,K2,PR1\n',
      'events.csv': 'child_id,date,kind\n007,03/06/2017,exclusion\n',
    });
    const { database } = workbench;
    const value = database.value.bind(database);
    const plans: unknown[] = [];
    vi.spyOn(database, 'value').mockImplementation((sql, parameters) => {
      if (sql.includes('AS stay')) plans.push(...database.rows(`EXPLAIN QUERY PLAN ${sql}`));
      return value(sql, parameters);
    });
    const days = { field: 'days_in_placement', bands: [0, 2, 100] };
    expect(keysOf(await pivoted(workbench, { table: 'event', rows: [days] }))).toEqual(['2-99']);
    expect(JSON.stringify(plans)).toContain('SEARCH s USING INDEX placement_by_child');
    expect(JSON.stringify(plans)).not.toContain('SCAN s');
  });

  it('below nought are told from one another without two dashes', async () => {
    const workbench = await loadedWith({ 'x.csv': 'n\n-8\n-6\n-1\n0\n3\n' });
    const bands = { field: 'n', bands: [-6, -3, -1, 0, 3] };
    expect(keysOf(await pivoted(workbench, { table: 'x', rows: [bands] }))).toEqual([
      'under -6',
      '-6 to -4',
      '-1',
      '0-2',
      '3+',
    ]);
  });

  it('and groups have no range: it would be one of their names', () => {
    const filtered = (filter: object) =>
      pivotDefinition.safeParse({ table: 'x', filters: [{ field: 'n', ...filter }] }).success;
    expect(filtered({ bands: [0, 5], from: 5 })).toBe(false);
    expect(filtered({ groups: [{ label: 'a', values: ['b'] }], to: 'a' })).toBe(false);
    expect(filtered({ bands: [0, 5], in: ['0-4'] })).toBe(true);
    expect(filtered({ by: 'financial-year', from: '2017/18' })).toBe(true);
  });
});

describe('sorting', () => {
  const visits = {
    'visits.csv': 'team,year,n\na,2016,1\na,2017,9\nb,2016,5\nb,2017,1\nc,2017,20\n',
  };
  const sorted = (within: string[], descending?: boolean): PivotAsked => ({
    table: 'visits',
    rows: [
      { field: 'team', sort: { measure: 0, within, ...(descending === undefined ? {} : { descending }) } },
    ],
    columns: ['year'],
    measures: [{ aggregate: 'sum', field: 'n' }],
  });

  it('goes by one column where one is named, what is undefined there last either way', async () => {
    const workbench = await loadedWith(visits);
    expect(keysOf(await pivoted(workbench, sorted(['2016'])))).toEqual(['b', 'a', 'c']);
    expect(keysOf(await pivoted(workbench, sorted(['2016'], false)))).toEqual(['a', 'b', 'c']);
    expect(keysOf(await pivoted(workbench, sorted(['2017'])))).toEqual(['c', 'a', 'b']);
  });

  it('goes by the totals where the column is not there any more', async () => {
    const workbench = await loadedWith(visits);
    expect(keysOf(await pivoted(workbench, sorted(['1999'])))).toEqual(['c', 'a', 'b']);
  });
});

describe('settings', () => {
  it('change the age bands and placement groups of a pivot at once', async () => {
    const workbench = await loadedWith({
      'children.csv': 'child_id,birth_date,sex,ethnicity\n007,01/06/2010,F,WBRI\n',
      'placements.csv':
        'child_id,start_date,end_date,placement_type,provider\n007,01/06/2017,01/07/2017,K2,PR1\n007,01/07/2017,,U6,PR1\n',
    });
    const asked: PivotAsked = { table: 'placement', rows: ['age_band', 'place_group'] };
    expect(keysOf(await pivoted(workbench, asked))).toContain('5 to 9 / Residential');
    const settings = workbench.settings();
    await workbench.setSettings({
      ...settings,
      ageBands: [{ label: 'every age', from: null, to: null }],
      placementGroups: { K2: 'Homes' },
    });
    expect(keysOf(await pivoted(workbench, asked))).toContain('every age / Homes');
  });
});
