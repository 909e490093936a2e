import { describe, expect, it } from 'vitest';
import { startIn, startLevel, startMeasure } from '../../../../../renderer/features/pivot/builder/start';
import { blank } from '../../../../../shared/definitions/pivot-definition';
import { fieldCalled, placements } from './placements';

const values = (...keys: string[]) => keys.map((key) => ({ key, label: key, rows: 1 }));

describe('the level that a field begins with', () => {
  it('puts days by financial year and ages in the bands of the return', () => {
    expect(startLevel(fieldCalled('start_date'))).toEqual({ field: 'start_date', by: 'financial-year' });
    expect(startLevel(fieldCalled('age'))).toEqual({ field: 'age', bands: [0, 1, 5, 10, 16] });
  });
  it('leaves text, and a few numbers, as they are', () => {
    expect(startLevel(fieldCalled('place_group'))).toEqual({ field: 'place_group' });
    expect(startLevel(fieldCalled('weekly_cost'), values('1', '2', blank))).toEqual({ field: 'weekly_cost' });
  });
  it('puts many numbers in bands that reach from the least to the greatest', () => {
    const costs = Array.from({ length: 60 }, (_, i) => String(310 + i * 60));
    const { bands = [] } = startLevel(fieldCalled('weekly_cost'), values(...costs, blank));
    expect(bands.length).toBeGreaterThan(3);
    expect(bands.length).toBeLessThanOrEqual(8);
    expect(bands[0]).toBeLessThanOrEqual(310);
    expect(bands.at(-1)).toBeLessThanOrEqual(310 + 59 * 60);
  });
});

describe('the measure that a field begins with', () => {
  it.each([
    ['child_id', 'distinct'],
    ['weekly_cost', 'sum'],
    ['age', 'mean'],
    ['place_group', 'count'],
    ['start_date', 'count'],
  ])('of %s is the %s', (field, aggregate) => {
    expect(startMeasure(fieldCalled(field), placements)).toEqual({ aggregate, field });
  });
  it('is what a field becomes among the values, and a filter among the filters', () => {
    const field = fieldCalled('place_group');
    expect(startIn('values', field, placements).kind).toBe('measure');
    expect(startIn('filters', field, placements).kind).toBe('filter');
    expect(startIn('columns', field, placements).kind).toBe('level');
  });
});
