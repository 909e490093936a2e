import { describe, expect, it } from 'vitest';
import { drawnPivot } from '../../../../../renderer/features/pivot/picture/drawn-pivot';
import type { PictureKind } from '../../../../../renderer/features/pivot/picture/kinds';
import { pictureOf } from '../../../../../renderer/features/pivot/picture/picture';
import { pictureTable } from '../../../../../renderer/features/pivot/picture/picture-table';
import { titleOf } from '../../../../../renderer/features/pivot/picture/picture-words';
import type { PivotResult } from '../../../../../shared/analysis/pivot/pivot-result';
import { madeUpPivot, times } from './made-up-pivot';

const stays = [
  ...times(3, { place_group: 'Kinship', sex: 'F', child: 'a', score: 10 }),
  ...times(2, { place_group: 'Kinship', sex: 'M', child: 'b', score: 20 }),
  ...times(4, { place_group: 'Residential', sex: 'M', child: 'c', score: 30 }),
];

function tableOf(result: PivotResult, kind: PictureKind) {
  const pivot = drawnPivot(result, 0);
  const { columns, rows } = pictureTable(pivot, pictureOf(pivot, kind, 800).plots);
  return {
    names: columns.map(({ name }) => name),
    shown: rows.map((row) => columns.map(({ value, show }) => show?.(value(row), row))),
  };
}

describe('the table of a picture', () => {
  it('has the same figures', () => {
    const { names, shown } = tableOf(
      madeUpPivot({ rows: ['place_group'], columns: ['sex'] }, stays),
      'stacked',
    );
    expect(names).toEqual(['Place group', 'F', 'M']);
    expect(shown).toEqual([
      ['Kinship', '3', '2'],
      ['Residential', '–', '4'],
    ]);
  });

  it('has the whole where the picture has it', () => {
    const means = madeUpPivot({ rows: ['sex'], measures: [{ aggregate: 'mean', field: 'score' }] }, stays);
    const { shown } = tableOf(means, 'bars');
    expect(shown.at(-1)).toEqual(['All', '21.11 (n = 9)']);
  });

  it('names the panel of each line of small multiples', () => {
    const { names, shown } = tableOf(madeUpPivot({ rows: ['place_group', 'sex'] }, stays), 'multiples');
    expect(names).toEqual(['Place group', 'Sex', 'Rows']);
    expect(shown).toEqual([
      ['Kinship', 'F', '3'],
      ['Kinship', 'M', '2'],
      ['Residential', 'M', '4'],
    ]);
  });
});

it('titles say what is counted, by what', () => {
  const titled = (asked: Parameters<typeof madeUpPivot>[0]) =>
    titleOf(drawnPivot(madeUpPivot(asked, stays), 0));
  expect(titled({ rows: ['place_group', 'sex'], columns: ['child'] })).toBe(
    'Rows by place group, sex and child',
  );
  const renamed = madeUpPivot({ rows: ['sex'], columns: ['child'] }, stays);
  const labelled = (label: string) => ({
    ...renamed,
    rows: { ...renamed.rows, levels: [{ field: 'x', label }] },
  });
  expect(titleOf(drawnPivot(labelled('Start date, month'), 0))).toBe('Rows by start date (month) and child');
  expect(titleOf(drawnPivot(labelled('SDQ band'), 0))).toBe('Rows by SDQ band and child');
  expect(titleOf(drawnPivot(labelled('Before, during or after'), 0))).toBe(
    'Rows by before, during or after and child',
  );
});

it('a share says how many rows it stands for, an average how many values it is of', () => {
  const shares = tableOf(
    madeUpPivot({ rows: ['sex'], columns: ['place_group'], show: 'row-percent' }, stays),
    'heatmap',
  );
  expect(shares.shown).toEqual([
    ['F', '100.0% (3 rows)', '–'],
    ['M', '33.3% (2 rows)', '66.7% (4 rows)'],
  ]);
});
