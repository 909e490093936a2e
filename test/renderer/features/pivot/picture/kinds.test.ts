import { describe, expect, it } from 'vitest';
import { drawnPivot } from '../../../../../renderer/features/pivot/picture/drawn-pivot';
import {
  naturalKind,
  type PictureKind,
  pictureKinds,
  refusalsOf,
  whyNot,
} from '../../../../../renderer/features/pivot/picture/kinds';
import type { PivotResult } from '../../../../../shared/analysis/pivot/pivot-result';
import { type MadeUpRow, madeUpPivot, times } from './made-up-pivot';

const offeredOf = (result: PivotResult, measure = 0) => {
  const refusals = refusalsOf(drawnPivot(result, measure));
  return pictureKinds.filter((kind) => refusals[kind] === null);
};
const naturalOf = (result: PivotResult, measure = 0) => {
  const pivot = drawnPivot(result, measure);
  return naturalKind(pivot, refusalsOf(pivot));
};
const refusal = (result: PivotResult, kind: PictureKind) => refusalsOf(drawnPivot(result, 0))[kind];

/** Two children, one of them in both providers' care. */
const stays: readonly MadeUpRow[] = [
  { place: 'Kinship', provider: 'In-house', child: 'a', cost: 10, month: '2017-04' },
  { place: 'Kinship', provider: 'Independent', child: 'a', cost: 30, month: '2017-05' },
  { place: 'Residential', provider: 'Independent', child: 'b', cost: 50, month: '2017-07' },
];
const byProvider = { rows: ['place'], columns: ['provider'] };

describe('the kind a pivot is drawn as by itself', () => {
  it('is bars without columns', () => {
    expect(naturalOf(madeUpPivot({ rows: ['place'] }, stays))).toBe('bars');
  });

  it('is bars of the columns where there are no rows', () => {
    expect(naturalOf(madeUpPivot({ columns: ['place'] }, stays))).toBe('bars');
  });

  it('is stacked bars where counts or sums add up over columns', () => {
    expect(naturalOf(madeUpPivot(byProvider, stays))).toBe('stacked');
    const sums = madeUpPivot({ ...byProvider, measures: [{ aggregate: 'sum', field: 'cost' }] }, stays);
    expect(naturalOf(sums)).toBe('stacked');
  });

  it('is lines where the rows run in time', () => {
    const months = { field: 'month', by: 'month' as const };
    expect(naturalOf(madeUpPivot({ rows: [months] }, stays))).toBe('lines');
    expect(naturalOf(madeUpPivot({ rows: [months], columns: ['provider'] }, stays))).toBe('lines');
  });

  it('is small multiples where time runs within another field', () => {
    expect(naturalOf(madeUpPivot({ rows: ['place', { field: 'month', by: 'month' }] }, stays))).toBe(
      'multiples',
    );
  });

  it('is a heatmap where there are more columns than colours', () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({ place: 'Kinship', worker: `w${i}` }));
    expect(naturalOf(madeUpPivot({ rows: ['place'], columns: ['worker'] }, rows))).toBe('heatmap');
  });

  it('is none where there is nothing to draw, or days are', () => {
    expect(naturalOf(madeUpPivot({}, stays))).toBeNull();
    expect(naturalOf(madeUpPivot({ rows: ['place'] }, []))).toBeNull();
    const days = madeUpPivot({ rows: ['place'], measures: [{ aggregate: 'max', field: 'cost' }] }, stays);
    const asDays = {
      ...days,
      measures: days.measures.map((measure) => ({ ...measure, kind: 'day' as const })),
    };
    expect(naturalOf(asDays)).toBeNull();
    expect(refusal(asDays, 'bars')).toContain('Days have no nought');
  });
});

describe('a kind that would mislead is refused with its reason', () => {
  it('stacking different children who are in several columns', () => {
    const result = madeUpPivot(
      { ...byProvider, measures: [{ aggregate: 'distinct', field: 'child' }] },
      stays,
    );
    expect(refusal(result, 'stacked')).toBe(
      'Stacked, the parts would not make up the whole. Totals are worked out from their own rows.',
    );
    expect(naturalOf(result)).toBe('bars');
  });

  it('but not different children of whom each is in one column', () => {
    const apart = stays.map((row) => ({ ...row, provider: row.child === 'a' ? 'In-house' : 'Independent' }));
    const result = madeUpPivot(
      { ...byProvider, measures: [{ aggregate: 'distinct', field: 'child' }] },
      apart,
    );
    expect(offeredOf(result)).toContain('stacked');
  });

  it('stacking means, even where they happen to add up', () => {
    const result = madeUpPivot({ ...byProvider, measures: [{ aggregate: 'mean', field: 'cost' }] }, [
      stays[0] as MadeUpRow,
      stays[2] as MadeUpRow,
    ]);
    expect(refusal(result, 'stacked')).toBe('Means do not add up, so they cannot be stacked.');
  });

  it('stacking shares of a column, but not shares of a row', () => {
    const shares = madeUpPivot({ ...byProvider, show: 'row-percent' }, stays);
    expect(offeredOf(shares)).toContain('stacked');
    const ofColumns = madeUpPivot({ ...byProvider, show: 'column-percent' }, stays);
    const figures = ofColumns.values.map(() => Float64Array.of(100, 100, 100, 66, 50, 100, 33, 50, 0));
    expect(refusal({ ...ofColumns, values: figures }, 'stacked')).toContain(
      'do not add up across the columns',
    );
  });

  it('stacking less than nothing', () => {
    const result = madeUpPivot({ ...byProvider, measures: [{ aggregate: 'sum', field: 'cost' }] }, [
      { place: 'Kinship', provider: 'In-house', cost: -5 },
      { place: 'Kinship', provider: 'Independent', cost: 9 },
    ]);
    expect(refusal(result, 'stacked')).toContain('below nought');
  });

  it('lines over what is in no order', () => {
    expect(refusal(madeUpPivot({ rows: ['place'] }, stays), 'lines')).toBe(
      'Place is in no order that a line could follow.',
    );
    expect(refusal(madeUpPivot({ rows: ['place', 'month'] }, stays), 'lines')).toContain('one row field');
  });

  it('more series than colours, with what to do instead', () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({ place: 'Kinship', worker: `w${i}` }));
    const refused = refusal(madeUpPivot({ rows: ['place'], columns: ['worker'] }, rows), 'bars');
    expect(refused).toContain('9 series, and no more than 8');
    expect(refused).toContain('top n');
    const eight = madeUpPivot({ rows: ['place'], columns: ['worker'] }, rows.slice(1));
    expect(refusal(eight, 'bars')).toBeNull();
  });

  it('but all placement groups, which have colours of their own', () => {
    const groups = [
      'With parents',
      'Kinship',
      'Fostering',
      'Placed for adoption',
      'Supported accommodation',
      'Residential',
      'Other residential',
      'Residential school',
      'Secure',
      'Temporary',
      'Other',
    ];
    const rows = groups.flatMap((place_group, i) =>
      times(i + 1, { place_group, sex: i % 2 === 0 ? 'M' : 'F' }),
    );
    expect(offeredOf(madeUpPivot({ rows: ['sex'], columns: ['place_group'] }, rows))).toContain('stacked');
  });
});

it('asks why not in the words of the kinds', () => {
  expect(whyNot(['stacked'])).toBe('Why not stacked bars?');
  expect(whyNot(['stacked', 'lines', 'heatmap'])).toBe('Why not stacked bars, lines or heatmap?');
});
