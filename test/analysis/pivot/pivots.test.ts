import { beforeAll, describe, expect, it } from 'vitest';
import { fitDefinition } from '../../../shared/analysis/pivot/fit-definition';
import type { PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import { type PivotAsked, pivotDefinition } from '../../../shared/definitions/pivot-definition';
import { Workbench } from '../../../shared/workbench';
import { fileOf } from '../../extracts/files';

const stays = `child_id,start_date,end_date,placement_type,provider,weekly_cost
0012,2017-01-10,2017-04-01,foster care,in-house,525
0012,2017-04-01,2017-09-30,foster care,independent,901
0012,2017-09-30,,residential,independent,3712
7,2016-12-01,2018-01-15,foster care,in-house,
7,2018-01-15,,supported accommodation,independent,700
x9,2017-03-31,,foster care,in-house,525
`;
const programme = `child_id,referral_date,decision,start_date,end_date
0012,2017-03-01,prevent,,
0012,2017-06-01,full,2017-07-01,2017-10-01
7,2017-01-01,not picked up,,
`;
const children = `child_id,birth_date,sex,ethnicity
0012,2004-02-29,F,WBRI
7,2010-07-15,M,
`;
const odd = `When,"a ""quoted"" [name]",Amount,Note
3 April 2017,x,"£1,200",-
1/5/2017,X,(300.50),n/a
not a day,x,12,
31/12/2017,,,-
`;

let workbench: Workbench;
const pivot = (asked: PivotAsked) => workbench.pivot(pivotDefinition.parse(asked));

beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.load([
    fileOf('placements.csv', stays),
    fileOf('programme.csv', programme),
    fileOf('children.csv', children),
    fileOf('odd.csv', odd),
  ]);
});

/** Figures of the first measure by the path of keys, rows then columns. */
function figures(result: PivotResult, measure = 0): Record<string, number | null> {
  const width = result.columns.nodes.length;
  const found: Record<string, number | null> = {};
  for (const [r, row] of result.rows.nodes.entries())
    for (const [c, column] of result.columns.nodes.entries()) {
      const cell = r * width + c;
      if (result.counts[cell] === 0) continue;
      const value = result.values[measure]?.[cell] as number;
      found[[...row.keys, '|', ...column.keys].join(' ')] = Number.isNaN(value) ? null : value;
    }
  return found;
}

describe('fields', () => {
  it('that are called alike say where they come from, in heads and in words', async () => {
    const { rows, measures, words } = await pivot({
      table: 'placement',
      rows: ['start_date', { field: 'programme.start_date', by: 'month' }],
      measures: [{ aggregate: 'count' }, { aggregate: 'count', field: 'programme.start_date' }],
      filters: [{ field: 'programme.start_date', notIn: [] }],
    });
    expect(rows.levels.map(({ label }) => label)).toEqual([
      'Start date',
      'Start date (the programme), month',
    ]);
    expect(measures.map(({ label }) => label)).toEqual([
      'Placements',
      'Rows with start date (the programme)',
    ]);
    expect(words[0]).toBe(
      'The table Placements has 6 rows; 6 of them count: Start date (the programme) may be anything.',
    );
    expect(words).toContain('Placements: how many rows there are.');
    expect(words).toContain('Rows with start date (the programme): how many rows have a value.');
  });
  it('joins the child and one way through the programme, and says where a child lived', async () => {
    const result = await pivot({
      table: 'placement',
      rows: ['child.sex'],
      columns: ['programme.decision'],
      measures: [{ aggregate: 'distinct', field: 'child_id' }],
    });
    expect(figures(result)).toEqual({
      '|': 3,
      '| full': 1,
      '| not picked up': 1,
      '| (blank)': 1,
      'F |': 1,
      'F | full': 1,
      'M |': 1,
      'M | not picked up': 1,
      '(blank) |': 1,
      '(blank) | (blank)': 1,
    });
    expect(result.rows.nodes.map(({ labels }) => labels.join())).toEqual(['', 'Female', 'Male', '(blank)']);
  });

  it("takes ages on the row's own day or a day of choice, and counts a leap-day birthday on 1 March", async () => {
    const own = await pivot({ table: 'placement', rows: [{ field: 'age', bands: [0, 10, 13] }] });
    expect(figures(own)).toEqual({ '|': 6, '0-9 |': 2, '10-12 |': 1, '13+ |': 2, '(blank) |': 1 });
    const chosen = await pivot({
      table: 'child',
      rows: ['child_id'],
      measures: [{ aggregate: 'max', field: 'age', at: '2018-02-28' }],
    });
    expect(figures(chosen)).toEqual({ '|': 13, '0012 |': 13, '7 |': 7 });
    await expect(
      pivot({ table: 'placement', rows: [{ field: 'place_group', at: '2018-02-28' }] }),
    ).rejects.toThrow('"at" belongs to ages only');
  });

  it('counts months from the start in months of 30.4375 days, and tells before from during and after', async () => {
    const result = await pivot({
      table: 'placement',
      rows: ['programme_time', 'months_from_start'],
      filters: [{ field: 'child_id', in: ['0012'] }],
    });
    expect(result.rows.nodes.map(({ keys }) => keys.join(' '))).toEqual([
      '',
      'before',
      'before -6',
      'before -3',
      'during',
      'during 2',
    ]);
  });

  it('puts days into periods of the financial year and six months from a day', async () => {
    const keys = async (level: object) =>
      (await pivot({ table: 'placement', rows: [{ field: 'start_date', ...level }] })).rows.nodes
        .slice(1)
        .map(({ keys: [key], labels: [label] }) => `${key} = ${label}`);
    expect(await keys({ by: 'financial-year' })).toEqual(['2016/17 = 2016/17', '2017/18 = 2017/18']);
    expect(await keys({ by: 'quarter' })).toEqual(
      ['2016/17 Q3', '2016/17 Q4', '2017/18 Q1', '2017/18 Q2', '2017/18 Q4'].map((key) => `${key} = ${key}`),
    );
    expect(await keys({ by: 'month' })).toContain('2017-03 = Mar 2017');
    expect(await keys({ by: 'six-months-from', start: '2017-04-01' })).toEqual([
      '2016-10-01 to 2017-03-31 = 1 Oct 2016 to 31 Mar 2017',
      '2017-04-01 to 2017-09-30 = 1 Apr 2017 to 30 Sep 2017',
      '2017-10-01 to 2018-03-31 = 1 Oct 2017 to 31 Mar 2018',
    ]);
  });

  it("reads a plain file's texts as the days and numbers they are, and keeps what is blank apart", async () => {
    const table = (await workbench.pivotTables()).find(({ name }) => name === 'odd');
    expect(table?.fields.slice(0, 4).map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'When: text',
      'a "quoted" [name]: text',
      'Amount: number',
      'Note: text',
    ]);
    const result = await pivot({
      table: 'odd',
      rows: ['a "quoted" [name]'],
      columns: ['Note'],
      measures: [{ aggregate: 'sum', field: 'Amount' }],
    });
    expect(figures(result)).toEqual({
      '|': 911.5,
      '| (blank)': 911.5,
      'x |': 1212,
      'x | (blank)': 1212,
      'X |': -300.5,
      'X | (blank)': -300.5,
      '(blank) |': null,
      '(blank) | (blank)': null,
    });
  });
});

describe('order and top', () => {
  it('keeps the largest by a measure and puts the rest together, last, counted from its rows', async () => {
    const result = await pivot({
      table: 'placement',
      rows: [{ field: 'place_group', top: { n: 1 }, sort: { measure: 0 } }],
      measures: [{ aggregate: 'count' }, { aggregate: 'distinct', field: 'child_id' }],
    });
    expect(figures(result)).toEqual({ '|': 6, 'Fostering |': 4, 'Other |': 2 });
    expect(figures(result, 1)).toEqual({ '|': 3, 'Fostering |': 3, 'Other |': 2 });
  });

  it('sorts siblings by a figure of one column, what is undefined last', async () => {
    const sorted = async (descending: boolean) =>
      (
        await pivot({
          table: 'placement',
          rows: [{ field: 'place_group', sort: { measure: 0, within: ['In-house'], descending } }],
          columns: ['provider_group'],
          measures: [{ aggregate: 'mean', field: 'weekly_cost' }],
        })
      ).rows.nodes.map(({ keys }) => keys.join());
    expect(await sorted(true)).toEqual(['', 'Fostering', 'Residential', 'Supported accommodation']);
    expect(await sorted(false)).toEqual(['', 'Fostering', 'Residential', 'Supported accommodation']);
  });
});

describe('rows behind', () => {
  it('every cell and total opens to as many rows as it counts, those of the rest too', async () => {
    const definition = pivotDefinition.parse({
      table: 'placement',
      rows: [{ field: 'place_group', top: { n: 1 } }, 'child.sex'],
      columns: [{ field: 'start_date', by: 'financial-year' }],
      filters: [{ field: 'child_id', notIn: ['x9'] }],
    });
    const result = await workbench.pivot(definition);
    for (const [r, { keys: row }] of result.rows.nodes.entries())
      for (const [c, { keys: column }] of result.columns.nodes.entries()) {
        const { table, rowids } = await workbench.pivotRows(definition, { row, column });
        expect(table).toBe('placement');
        expect(rowids).toHaveLength(result.counts[r * result.columns.nodes.length + c] as number);
      }
    const nowhere = await workbench.pivotRows(definition, { row: ['Secure'], column: [] });
    expect(nowhere.rowids).toEqual([]);
  });
});

describe('what cannot be shown', () => {
  it('says which field is not there and what there is', async () => {
    await expect(pivot({ table: 'placement', rows: ['postcode'] })).rejects.toThrow(
      /has no field "postcode".*place_group/,
    );
    await expect(pivot({ table: 'homes' })).rejects.toThrow(/no table "homes".*placement/);
    await expect(
      pivot({ table: 'placement', measures: [{ aggregate: 'mean', field: 'place_group' }] }),
    ).rejects.toThrow('holds text');
  });

  it('refuses more cells than can be read, naming what to band', async () => {
    await expect(
      pivot({ table: 'placement', rows: ['start_date'], columns: ['child_id'], mostCells: 10 }),
    ).rejects.toThrow(/18 cells; more than 10 .* Put Start date \(6 values\)/);
  });

  it('keeps what fits of a definition, and says what does not', async () => {
    const tables = await workbench.pivotTables();
    const { fitting, missing } = fitDefinition(
      pivotDefinition.parse({
        table: 'placement',
        rows: ['postcode', { field: 'place_group', sort: { measure: 1 } }],
        measures: [
          { aggregate: 'sum', field: 'bill' },
          { aggregate: 'distinct', field: 'child_id' },
        ],
        filters: [{ field: 'ward', in: ['A'] }],
      }),
      tables,
    );
    expect(missing).toEqual(['bill', 'postcode', 'ward']);
    expect(fitting).toMatchObject({
      rows: [{ field: 'place_group', sort: { measure: 0 } }],
      measures: [{ aggregate: 'distinct', field: 'child_id' }],
      filters: [],
    });
    expect(fitDefinition(pivotDefinition.parse({ table: 'gone' }), tables)).toEqual({
      fitting: null,
      missing: ['gone'],
    });
  });
});

describe('one question after another', () => {
  it('a newer pivot stops the older, which says that it was stopped', async () => {
    const first = pivot({ table: 'placement', rows: ['place_group'] });
    const second = pivot({ table: 'placement', rows: ['child_id'] });
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).rows.nodes).toHaveLength(4);
  });

  it('asks anew when what is loaded changes', async () => {
    const own = await Workbench.open();
    await own.load([fileOf('placements.csv', stays)]);
    const count = async () => (await own.pivot(pivotDefinition.parse({ table: 'placement' }))).values[0]?.[0];
    expect(await count()).toBe(6);
    await own.load([fileOf('placements.csv', stays.split('\n').slice(0, 3).join('\n'))]);
    expect(await count()).toBe(2);
  });
});
