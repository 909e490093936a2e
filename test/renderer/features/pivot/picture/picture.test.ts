import type { Data } from 'plotly.js';
import { describe, expect, it } from 'vitest';
import { drawnPivot } from '../../../../../renderer/features/pivot/picture/drawn-pivot';
import type { PictureKind } from '../../../../../renderer/features/pivot/picture/kinds';
import { pictureOf } from '../../../../../renderer/features/pivot/picture/picture';
import type { PivotResult } from '../../../../../shared/analysis/pivot/pivot-result';
import { madeUpPivot, times } from './made-up-pivot';

/** What was drawn, colours by their tokens. */
type Trace = Readonly<Record<string, unknown>> & { readonly marker?: Readonly<Record<string, unknown>> };
function drawn(result: PivotResult, kind: PictureKind, width = 800) {
  const picture = pictureOf(drawnPivot(result, 0), kind, width);
  const { data, layout = {} } = picture.draw((token) => token);
  return { ...picture, data: data as readonly Data[] as unknown as readonly Trace[], layout };
}

const stays = [
  ...times(3, { place_group: 'Kinship', sex: 'F', child: 'a', score: 10, month: '2017-04' }),
  ...times(2, { place_group: 'Kinship', sex: 'M', child: 'b', score: 20, month: '2017-05' }),
  ...times(4, { place_group: 'Residential', sex: 'M', child: 'c', score: 30, month: '2017-08' }),
];

describe('bars', () => {
  it('of one series stand in the colours of their placements, each with its figure, its words and its cell', () => {
    const { data, layout } = drawn(madeUpPivot({ rows: ['place_group'] }, stays), 'bars');
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      type: 'bar',
      orientation: 'h',
      x: [5, 4],
      y: [0, 1],
      text: ['5', '4'],
      hovertext: ['Kinship<br>Rows: 5', 'Residential<br>Rows: 4'],
      customdata: [
        [1, 0],
        [2, 0],
      ],
      marker: { color: ['--place-kinship', '--place-residential'] },
    });
    expect(layout.xaxis).toMatchObject({ title: { text: 'Rows' }, range: [0, 5.5] });
    expect(layout.yaxis).toMatchObject({ tickvals: [0, 1], ticktext: ['Kinship', 'Residential'] });
    expect(layout.showlegend).toBeUndefined();
  });

  it('of what does not add up stand beside the outlined whole, with how many values each is of', () => {
    const means = madeUpPivot({ rows: ['sex'], measures: [{ aggregate: 'mean', field: 'score' }] }, stays);
    const { data, layout } = drawn(means, 'bars');
    expect(data[0]).toMatchObject({
      x: [10, 160 / 6, 190 / 9],
      text: ['10.00 (n = 3)', '26.67 (n = 6)', '21.11 (n = 9)'],
      marker: {
        color: ['--accent', '--accent', '--surface'],
        line: { color: ['--surface', '--surface', '--text'] },
      },
    });
    expect(layout.yaxis?.ticktext).toEqual(['F', 'M', 'All']);
  });

  it('lie side by side for each column, under a legend', () => {
    const { data, layout } = drawn(madeUpPivot({ rows: ['place_group'], columns: ['sex'] }, stays), 'bars');
    expect(data.map(({ name, x }) => [name, x])).toEqual([
      ['F', [3, null]],
      ['M', [2, 4]],
    ]);
    expect(layout).toMatchObject({ barmode: 'group', showlegend: true });
  });

  it('of two row fields stand in groups under the name of the outer one', () => {
    const { layout } = drawn(madeUpPivot({ rows: ['place_group', 'sex'] }, stays), 'bars');
    expect(layout.yaxis?.ticktext).toEqual(['<b>Kinship</b>', 'F', 'M', '<b>Residential</b>', 'M']);
  });

  it('without rows lie along the columns', () => {
    const { data, layout } = drawn(madeUpPivot({ columns: ['sex'] }, stays), 'bars');
    expect(data[0]).toMatchObject({
      x: [3, 6],
      customdata: [
        [0, 1],
        [0, 2],
      ],
    });
    expect(layout.yaxis?.ticktext).toEqual(['F', 'M']);
  });

  it('beyond sixty are left out, and it says exactly how many', () => {
    const rows = Array.from({ length: 73 }, (_, i) => ({ worker: `w${i}` }));
    const { data, leftOut, plots } = drawn(madeUpPivot({ rows: ['worker'] }, rows), 'bars');
    expect(plots.categories).toHaveLength(60);
    expect((data[0] as Trace).x).toHaveLength(60);
    expect(leftOut).toEqual(['The first 60 of 73 values of Worker are drawn; 13 are not.']);
  });

  it('show names as they are, never as tags', () => {
    const rows = [{ worker: '<b>A & B</b> <a href="x">y</a>' }];
    const { data, layout } = drawn(madeUpPivot({ rows: ['worker'] }, rows), 'bars');
    const shown = JSON.stringify([layout.yaxis?.ticktext, (data[0] as Trace).hovertext]);
    expect(shown).toContain('&lt;b&gt;A &amp; B&lt;/b&gt;');
    expect(shown).not.toMatch(/<(?!br)/);
  });
});

describe('stacked bars', () => {
  it('carry their figures, and at their ends what they come to, which opens too', () => {
    const { data, layout } = drawn(
      madeUpPivot({ rows: ['sex'], columns: ['place_group'] }, stays),
      'stacked',
    );
    expect(data.map(({ type, x, text, customdata }) => ({ type, x, text, customdata }))).toEqual([
      {
        type: 'bar',
        x: [3, 2],
        text: ['', '2'],
        customdata: [
          [1, 1],
          [2, 1],
        ],
      },
      { type: 'bar', x: [null, 4], text: ['', '4'], customdata: [null, [2, 2]] },
      {
        type: 'scatter',
        x: [3, 6],
        text: ['\u00a03', '\u00a06'],
        customdata: [
          [1, 0],
          [2, 0],
        ],
      },
    ]);
    expect(layout.barmode).toBe('stack');
  });

  it('of shares say what they are of', () => {
    const shares = madeUpPivot({ rows: ['sex'], columns: ['place_group'], show: 'row-percent' }, stays);
    const { data, layout } = drawn(shares, 'stacked');
    expect(data.at(-1)).toMatchObject({ x: [100, 100], text: ['\u00a0n = 3', '\u00a0n = 6'] });
    expect(layout.xaxis).toMatchObject({ title: { text: 'Rows, % of the row' }, ticksuffix: '%' });
  });
});

describe('lines', () => {
  const months = { field: 'month', by: 'month' as const };

  it('lie in time as far apart as their months, and break where there are none', () => {
    const { data, notes, layout } = drawn(madeUpPivot({ rows: [months] }, stays), 'lines');
    expect(data[0]).toMatchObject({
      x: [0, 1, 4, 4],
      y: [3, 2, null, 4],
      connectgaps: false,
      customdata: [[1, 0], [2, 0], null, [3, 0]],
    });
    expect(notes).toEqual(['A line breaks where there are no rows in between.']);
    expect(layout.annotations).toEqual([]);
  });

  it('run through nought where nothing was counted, and stop where nothing was measured', () => {
    const counts = drawn(madeUpPivot({ rows: [months], columns: ['sex'] }, stays.slice(0, 5)), 'lines');
    expect(counts.data.map(({ y }) => y)).toEqual([
      [3, 0],
      [0, 2],
    ]);
    const mean = { measures: [{ aggregate: 'mean' as const, field: 'score' }] };
    const means = drawn(
      madeUpPivot({ rows: [months], columns: ['sex'], ...mean }, stays.slice(0, 5)),
      'lines',
    );
    expect(means.data.map(({ y }) => y)).toEqual([
      [10, null],
      [null, 20],
    ]);
  });

  it('are named at their ends, clear of each other', () => {
    const { layout } = drawn(madeUpPivot({ rows: [months], columns: ['place_group'] }, stays), 'lines');
    const names = layout.annotations ?? [];
    expect(names.map(({ text, bgcolor }) => [text, bgcolor])).toEqual([
      ['Kinship', '--place-kinship'],
      ['Residential', '--place-residential'],
    ]);
    expect(Math.abs((names[0]?.y as number) - (names[1]?.y as number))).toBeGreaterThan(0.2);
  });

  it('leave what has no date beside them', () => {
    const undated = [...stays, { month: '(blank)' }];
    const { data, layout } = drawn(madeUpPivot({ rows: [months] }, undated), 'lines');
    expect((data[0] as Trace).x).toEqual([0, 1, 4, 4, 5.8, 5.8]);
    expect(layout.xaxis?.ticktext).toContain('(blank)');
  });
});

describe('a heatmap', () => {
  it('writes every figure in its cell, and leaves a cell without rows blank', () => {
    const { data } = drawn(madeUpPivot({ rows: ['place_group'], columns: ['sex'] }, stays), 'heatmap');
    expect(data[0]).toMatchObject({
      type: 'heatmap',
      z: [
        [3, 2],
        [null, 4],
      ],
      zmin: 0,
      zmax: 4,
      customdata: [
        [
          [1, 1],
          [1, 2],
        ],
        [null, [2, 2]],
      ],
    });
    const texts = data.slice(1).map(({ text, textfont }) => [(textfont as { color: string }).color, text]);
    expect(texts).toEqual([
      ['--heat-least-ink', ['2']],
      ['--heat-most-ink', ['3', '4']],
    ]);
  });

  it('tells nought from no rows', () => {
    const rows = [
      { worker: 'w1', sex: 'F', score: 0 },
      { worker: 'w2', sex: 'M', score: 7 },
    ];
    const sums = {
      rows: ['worker'],
      columns: ['sex'],
      measures: [{ aggregate: 'sum' as const, field: 'score' }],
    };
    expect(drawn(madeUpPivot(sums, rows), 'heatmap').data[0]).toMatchObject({
      z: [
        [0, null],
        [null, 7],
      ],
    });
  });

  it('draws no more than 2,000 cells', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      worker: `w${i % 60}`,
      week: `${Math.floor(i / 60)}`,
    }));
    const { plots, leftOut } = drawn(madeUpPivot({ rows: ['worker'], columns: ['week'] }, rows), 'heatmap');
    expect(plots.categories.length * plots.series.length).toBe(2000);
    expect(leftOut).toEqual(['The first 40 of 60 values of Worker are drawn; 20 are not.']);
  });
});

describe('small multiples', () => {
  it('draw a panel for each column on one scale', () => {
    const { data, layout } = drawn(
      madeUpPivot({ rows: ['sex'], columns: ['place_group'] }, stays),
      'multiples',
    );
    expect(data.map(({ x, xaxis, marker }) => [x, xaxis, marker?.color])).toEqual([
      [[3, 2], 'x', ['--place-kinship', '--place-kinship']],
      [[null, 4], 'x2', ['--place-residential', '--place-residential']],
    ]);
    const axes = layout as Readonly<Record<string, { range: unknown }>>;
    expect(axes.xaxis?.range).toEqual(axes.xaxis2?.range);
    expect(layout.annotations?.map(({ text }) => text)).toEqual(['<b>Kinship</b>', '<b>Residential</b>']);
  });

  it('take the outer of two row fields for the panels, one legend for all, and the same categories in each', () => {
    const result = madeUpPivot({ rows: ['place_group', 'month'], columns: ['sex'] }, stays);
    const { data, plots } = drawn(result, 'multiples');
    expect(plots.categories.map(({ keys }) => keys[0])).toEqual(['2017-04', '2017-05', '2017-08']);
    expect(data.map(({ showlegend, y }) => [showlegend, y])).toEqual([
      [true, [3, 0, null, 0]],
      [true, [0, 2, null, 0]],
      [false, [0, 0, null, 0]],
      [false, [0, 0, null, 4]],
    ]);
  });

  it('beyond 24 are left out, and it says how many', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ worker: `w${i}`, sex: i % 2 ? 'M' : 'F' }));
    const { plots, leftOut } = drawn(madeUpPivot({ rows: ['sex'], columns: ['worker'] }, rows), 'multiples');
    expect(plots.plots).toHaveLength(24);
    expect(leftOut).toEqual(['The first 24 of 30 values of Worker are drawn; 6 are not.']);
  });
});

it('says in words what the picture shows, and where its rows are opened', () => {
  const { summary } = drawn(madeUpPivot({ rows: ['place_group'], columns: ['sex'] }, stays), 'stacked');
  expect(summary).toBe(
    'Stacked bars: Rows by place group and sex. From 2 (Kinship, M) to 4 (Residential, M). ' +
      'Shown as a table, it has the same figures, and each opens its rows.',
  );
});
