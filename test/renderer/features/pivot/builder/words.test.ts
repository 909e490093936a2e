import { describe, expect, it } from 'vitest';
import { measureOf, withAggregate } from '../../../../../renderer/features/pivot/builder/aggregate-words';
import { chipIds } from '../../../../../renderer/features/pivot/builder/chip-ids';
import { chipWords, placeWords } from '../../../../../renderer/features/pivot/builder/chip-words';
import type { Chosen } from '../../../../../renderer/features/pivot/builder/places';
import { fieldCalled, placements } from './placements';

const words = (chosen: Chosen) => {
  const { name, note } = chipWords(chosen, placements, 'value');
  return note === '' ? name : `${name} (${note})`;
};

describe('what is chosen, in words', () => {
  it.each<[Chosen, string]>([
    [{ kind: 'level', level: { field: 'place_group' } }, 'Place group'],
    [{ kind: 'level', level: { field: 'start_date', by: 'quarter' } }, 'Start date (by quarter)'],
    [
      { kind: 'level', level: { field: 'start_date', by: 'six-months-from', start: '2017-10-01' } },
      'Start date (by six months from 1 Oct 2017)',
    ],
    [
      { kind: 'level', level: { field: 'age', at: 'start_date', bands: [0, 5], sort: 'label-descending' } },
      'Age (at Start date, in bands, reversed)',
    ],
    [
      {
        kind: 'level',
        level: { field: 'place_group', label: 'Home', top: { n: 3, measure: 0, rest: 'Other' } },
      },
      'Home (largest 3)',
    ],
    [{ kind: 'measure', measure: { aggregate: 'count' } }, 'Placements'],
    [{ kind: 'measure', measure: { aggregate: 'distinct', field: 'child_id' } }, 'Different children'],
    [
      { kind: 'measure', measure: { aggregate: 'sum', field: 'weekly_cost', show: 'row-percent' } },
      'Sum of weekly cost (% of row)',
    ],
    [
      { kind: 'measure', measure: { aggregate: 'mean', field: 'age', at: '2018-03-31' } },
      'Mean age (on 31 Mar 2018)',
    ],
    [{ kind: 'filter', filter: { field: 'child.sex', in: ['M'] } }, 'Sex'],
  ])('%j', (chosen, said) => {
    expect(words(chosen)).toBe(said);
    expect(chipWords(chosen, placements, 'value').isMissing).toBe(false);
  });
  it('knows a field that is not loaded', () => {
    const chosen: Chosen = { kind: 'level', level: { field: 'programme.decision' } };
    expect(chipWords(chosen, placements, 'value')).toEqual({
      name: 'programme.decision',
      note: '',
      isMissing: true,
    });
  });
  it('counts places from one', () => {
    expect(placeWords('columns', 1, 2)).toBe('columns, 2 of 2');
  });
});

it('gives each chosen field an id that follows it, and no two the same', () => {
  const level = (field: string): Chosen => ({ kind: 'level', level: { field } });
  const ids = chipIds([level('a'), level('b'), level('a')]);
  expect(new Set(ids).size).toBe(3);
  expect(chipIds([level('b'), level('a'), level('a')])).toEqual([ids[1], ids[0], ids[2]]);
});

describe('changing a measure', () => {
  it('keeps what is worked out where the other field allows it', () => {
    const mean = { aggregate: 'mean', field: 'weekly_cost', label: 'Cost' } as const;
    expect(measureOf(mean, fieldCalled('age'), placements)).toEqual({ aggregate: 'mean', field: 'age' });
    expect(measureOf(mean, fieldCalled('place_group'), placements)).toEqual({
      aggregate: 'count',
      field: 'place_group',
    });
    expect(measureOf(mean, fieldCalled('child_id'), placements)).toEqual({
      aggregate: 'distinct',
      field: 'child_id',
    });
    expect(measureOf(mean, null, placements)).toEqual({ aggregate: 'count' });
  });
  it('shows no share of what has no parts', () => {
    const share = { aggregate: 'sum', field: 'weekly_cost', show: 'row-percent' } as const;
    expect(withAggregate(share, 'count')).toEqual({ ...share, aggregate: 'count' });
    expect(withAggregate(share, 'median')).toEqual({ aggregate: 'median', field: 'weekly_cost' });
  });
});
