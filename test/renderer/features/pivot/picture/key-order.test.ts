import { describe, expect, it } from 'vitest';
import { keyOrder } from '../../../../../renderer/features/pivot/picture/key-order';

const steps = (field: string, keys: readonly string[]) => {
  const { runs, placeOf } = keyOrder(field, undefined, keys);
  const places = keys.map((key) => placeOf(key) ?? Number.NaN);
  return { runs, steps: places.slice(1).map((place, i) => Math.round(place - (places[i] as number))) };
};

describe('keys that run in time', () => {
  it.each([
    ['months', ['2017-11', '2017-12', '2018-01', '2018-04'], [1, 1, 3]],
    ['quarters', ['2017/18 Q3', '2017/18 Q4', '2018/19 Q1', '2019/20 Q1'], [1, 1, 4]],
    ['half-years', ['2017/18 H2', '2018/19 H1', '2018/19 H2'], [1, 1]],
    ['financial years', ['2014/15', '2016/17', '2017/18'], [2, 1]],
    [
      'six months from a day',
      ['2017-03-25 to 2017-09-24', '2017-09-25 to 2018-03-24', '2018-09-25 to 2019-03-24'],
      [1, 2],
    ],
    ['days', ['2018-02-27', '2018-02-28', '2018-03-01'], [1, 1]],
  ])('%s lie as far apart as they are', (_, keys, expected) => {
    expect(steps('start_date', keys)).toEqual({ runs: 'in time', steps: expected });
  });

  it('months from the start, before it and after', () => {
    expect(steps('months_from_start', ['-2', '-1', '0', '3'])).toEqual({ runs: 'in time', steps: [1, 1, 3] });
  });

  it('years, where the field or the choice says that they are', () => {
    expect(keyOrder('return_year', undefined, ['2016', '2018']).runs).toBe('in time');
    expect(keyOrder('start_date', { field: 'start_date', by: 'calendar-year' }, ['2016']).runs).toBe(
      'in time',
    );
    expect(keyOrder('child_id', undefined, ['2016', '2018']).runs).toBe('no');
  });

  it('the missing value lies beside them', () => {
    const { runs, placeOf } = keyOrder('start_date', undefined, ['2017-11', '(blank)']);
    expect([runs, placeOf('(blank)')]).toEqual(['in time', null]);
  });

  it('not where something else is among them, such as the rest', () => {
    expect(keyOrder('start_date', undefined, ['2017-11', 'Other']).runs).toBe('no');
  });
});

describe('keys that run by size', () => {
  it('ages by their years, bands by their order', () => {
    expect(steps('age', ['3', '4', '9'])).toEqual({ runs: 'by size', steps: [1, 5] });
    expect(steps('child.age_band', ['Under 1', '1 to 4', '5 to 9'])).toEqual({
      runs: 'by size',
      steps: [1, 1],
    });
    const banded = { field: 'score', bands: [10, 20] };
    expect(keyOrder('score', banded, ['under 10', '10-19', '20+']).runs).toBe('by size');
  });

  it('not where they are sorted by a figure or put into groups', () => {
    const sorted = { field: 'age_band', sort: { measure: 0, descending: true } };
    expect(keyOrder('age_band', sorted, ['5 to 9', 'Under 1']).runs).toBe('no');
    const grouped = { field: 'sdq_band', groups: [{ label: 'raised', values: ['high'] }] };
    expect(keyOrder('sdq_band', grouped, ['close to average', 'raised']).runs).toBe('no');
  });

  it('numbers that may be names do not', () => {
    expect(keyOrder('child_id', undefined, ['1001', '1002']).runs).toBe('no');
    expect(keyOrder('place', undefined, ['Kinship', 'Secure']).runs).toBe('no');
  });
});
