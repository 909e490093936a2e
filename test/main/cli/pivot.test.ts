import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../../main/cli/folder';
import { pivot } from '../../../main/cli/pivot';
import type { PivotDocument } from '../../../main/cli/pivot-document';
import type { PivotAsked } from '../../../shared/definitions/pivot-definition';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pivot-'));
  mkdirAndFill({ 'visits.csv': visits });
});
afterEach(() => rmSync(folder, { recursive: true }));

function mkdirAndFill(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
}

/** Seven visits; one has no team, one no hours. */
const visits = `family,team,seen on,hours
A,North,14/04/2017,1.5
A,North,30/06/2017,2.5
A,South,01/07/2017,4
B,North,31/03/2018,
B,South,20/12/2017,1
C,South,02/04/2018,2
C,,05/04/2018,8
`;

type Asked = Omit<PivotAsked, 'table'> & { readonly table?: string; readonly settings?: object };

async function asked(definition: Asked, json = true): Promise<string> {
  const file = path.join(os.tmpdir(), `${path.basename(folder)}.json`);
  writeFileSync(file, JSON.stringify({ table: 'visits', ...definition }));
  try {
    return await pivot((await readFolder(folder)).sources, { definition: file, json });
  } finally {
    rmSync(file);
  }
}
const answer = async (definition: Asked) => JSON.parse(await asked(definition)) as PivotDocument;

describe('iip pivot --json', () => {
  it('has the cells, and totals that are worked out from the rows', async () => {
    const { sql, ...document } = await answer({
      rows: ['team'],
      columns: [{ field: 'seen on', by: 'financial-year' }],
      measures: [
        { aggregate: 'count' },
        { aggregate: 'distinct', field: 'family' },
        { aggregate: 'mean', field: 'hours' },
      ],
    });
    expect(document).toEqual({
      rowKeys: [['North'], ['South'], ['(blank)']],
      columnKeys: [['2017/18'], ['2018/19']],
      measures: ['count', 'distinct family', 'mean hours'],
      cells: [
        [[3, 2, 2], null],
        [
          [2, 2, 2.5],
          [1, 1, 2],
        ],
        [null, [1, 1, 8]],
      ],
      rowTotals: [
        [3, 2, 2],
        [3, 3, 7 / 3],
        [1, 1, 8],
      ],
      columnTotals: [
        [5, 2, 2.25],
        [2, 1, 5],
      ],
      total: [7, 3, 19 / 6],
    });
    expect(sql).toMatch(/^(SELECT|WITH) /);
  });

  it('leaves subtotals out', async () => {
    const { rowKeys, rowTotals } = await answer({ rows: ['team', 'family'] });
    expect(rowKeys).toEqual([
      ['North', 'A'],
      ['North', 'B'],
      ['South', 'A'],
      ['South', 'B'],
      ['South', 'C'],
      ['(blank)', 'C'],
    ]);
    expect(rowTotals).toEqual([[2], [1], [1], [1], [1], [1]]);
  });

  it('has one key of nothing where there are no columns, or no rows', async () => {
    const byTeam = { rowKeys: [['North'], ['South'], ['(blank)']], cells: [[[3]], [[3]], [[1]]] };
    expect(await answer({ rows: ['team'] })).toMatchObject({ ...byTeam, columnKeys: [[]] });
    expect(await answer({ columns: ['team'] })).toMatchObject({
      rowKeys: [[]],
      cells: [[[3], [3], [1]]],
      rowTotals: [[7]],
    });
    expect(await answer({})).toMatchObject({ rowKeys: [[]], columnKeys: [[]], cells: [[[7]]], total: [7] });
  });

  it('has no rows, cells or columns where the filters leave nothing', async () => {
    const filters = [{ field: 'team', in: ['East'] }];
    expect(await answer({ rows: ['team'], columns: ['family'], filters })).toMatchObject({
      rowKeys: [],
      columnKeys: [],
      cells: [],
      total: [0],
    });
    expect(await answer({ filters })).toMatchObject({ cells: [[null]], total: [0] });
  });

  it('has null where a figure is undefined, days as text, and percentages to 100', async () => {
    const { cells, total } = await answer({
      rows: ['family'],
      measures: [
        { aggregate: 'sd', field: 'hours' },
        { aggregate: 'min', field: 'seen on' },
        { aggregate: 'count', show: 'column-percent' },
      ],
    });
    expect(cells).toEqual([
      [
        [
          expect.closeTo(Math.sqrt((49 / 36 + 1 / 36 + 64 / 36) / 2), 12),
          '2017-04-14',
          expect.closeTo((100 * 3) / 7, 12),
        ],
      ],
      [[null, '2017-12-20', expect.closeTo((100 * 2) / 7, 12)]],
      [[expect.closeTo(Math.sqrt(18), 12), '2018-04-02', expect.closeTo((100 * 2) / 7, 12)]],
    ]);
    expect(total.slice(1)).toEqual(['2017-04-14', 100]);
  });

  it('reads fields of the child, and takes the programme its settings', async () => {
    mkdirAndFill({
      'children.csv': 'child_id,birth_date,sex,ethnicity\n007,01/06/2010,F,WBRI\n008,02/06/2004,M,WBRI\n',
      'missing_episodes.csv':
        'child_id,start_date,end_date,kind\n007,31/05/2017,,missing\n007,01/06/2017,,missing\n008,01/07/2017,,away\n',
    });
    const document = await answer({
      table: 'missing_episode',
      rows: ['child.sex', 'age_band'],
      settings: {
        ageBands: [
          { label: 'six or less', from: 0, to: 6 },
          { label: 'older', from: 7, to: null },
        ],
      },
    });
    expect(document.rowKeys).toEqual([
      ['F', 'six or less'],
      ['F', 'older'],
      ['M', 'older'],
    ]);
    expect(document.cells).toEqual([[[1]], [[1]], [[1]]]);
  });
});

describe('iip pivot in words', () => {
  it('is an aligned table with its totals, and how it was worked out', async () => {
    const text = await asked(
      {
        rows: ['team'],
        columns: ['family'],
        measures: [{ aggregate: 'count' }, { aggregate: 'mean', field: 'hours', label: 'Hours' }],
      },
      false,
    );
    const lines = text.split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'family:     A            B            C         Total',
      'team     Rows  Hours  Rows  Hours  Rows  Hours   Rows  Hours',
      'North       2   2.00     1      –                   3   2.00',
      'South       1   4.00     1   1.00     1   2.00      3   2.33',
      '(blank)                               1   8.00      1   8.00',
      'Total       3   2.67     2   1.00     2   5.00      7   3.17',
    ]);
    expect(lines[7]).toBe('How it was worked out');
    expect(text).toMatch(/The table visits has 7 rows; all of them count\./);
  });

  it('names a single measure once, above the table', async () => {
    const text = await asked({ rows: ['team'], show: 'column-percent' }, false);
    expect(text.split('\n').slice(0, 6)).toEqual(
      ['Rows', 'team     ', 'North     42.9%', 'South     42.9%', '(blank)   14.3%', 'Total    100.0%'].map(
        (line) => line.trimEnd(),
      ),
    );
  });

  it('keeps whatever a cell holds on one line', async () => {
    mkdirAndFill({ 'notes.csv': 'a,b\n"one\ntwo\u001b[31m",1\nx,2\n' });
    const text = await asked({ table: 'notes', rows: ['a'] }, false);
    expect(text).toMatch(/^one two \[31m {2}/m);
    expect(text).not.toContain('\u001b');
  });
});

describe('iip pivot refuses in one line', () => {
  it.each<[string, Asked, RegExp]>([
    [
      'an unknown table, and lists the tables',
      { table: 'Vists' },
      /no table "Vists".*Choose one of: visits\./,
    ],
    [
      'an unknown field, and lists the fields',
      { rows: ['tema'] },
      /visits has no field "tema"\. Choose one of: family, team, seen on, hours/,
    ],
    ['an unknown key', { rows: [{ field: 'team', bands_: [1] } as never] }, /"rows\.0\.bands_" is not known/],
    ['a setting that is none', { settings: { town: 'x' } }, /"settings\.town" is not known/],
  ])('%s', async (_what, definition, why) => {
    const refusal = await asked(definition).catch((error: Error) => error.message);
    expect(refusal).toMatch(why);
    expect(refusal).not.toContain('\n');
  });

  it('files of which none can be used', async () => {
    rmSync(path.join(folder, 'visits.csv'));
    mkdirAndFill({ 'empty.csv': '' });
    await expect(asked({ rows: ['team'] })).rejects.toThrow(/empty\.csv/);
  });
});
