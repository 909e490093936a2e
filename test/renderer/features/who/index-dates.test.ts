import { describe, expect, it } from 'vitest';
import {
  indexDates,
  indexFor,
  tablesOfChildren,
  whoFrom,
} from '../../../../renderer/features/who/index-dates';

const rows = { programme: 46, child: 60, care_period: 61, event: 266, placement: 0, unit_cost: 12 };

describe('index dates', () => {
  it('are those of what is loaded, named as the children’s own table needs', () => {
    const offered = indexDates('programme', rows).map(({ index }) => index);
    expect(offered).toContain('start_date');
    expect(offered).toContain('event.date');
    expect(offered.filter((index) => /placement|measure|unit/.test(index))).toEqual([]);
    expect(indexDates('event', rows).map(({ index }) => index)).toEqual(
      expect.arrayContaining(['programme.start_date', 'date']),
    );
  });
  it('say of which table they are where it is not the programme', () => {
    const labels = Object.fromEntries(
      indexDates('programme', rows).map(({ index, label }) => [index, label]),
    );
    expect(labels).toMatchObject({
      start_date: 'Start date',
      'care_period.start_date': 'Care periods: start date',
    });
  });
  it('stay the same date when children are taken from another table', () => {
    expect(indexFor('start_date', 'programme', 'child')).toBe('programme.start_date');
    expect(indexFor('programme.start_date', 'child', 'programme')).toBe('start_date');
    expect(indexFor('event.date', 'programme', 'child')).toBe('event.date');
    expect(indexFor('event.date', 'programme', 'event')).toBe('date');
  });
});

describe('whose children', () => {
  it('can come from any table with rows that names them', () => {
    expect(tablesOfChildren(rows)).toEqual(['programme', 'child', 'care_period', 'event']);
  });
  it('lose the decision and the filters of the table they came from', () => {
    const who = {
      table: 'programme',
      decision: ['full' as const],
      filters: [{ field: 'worker', in: ['A'] }],
      children: ['1'],
    };
    expect(whoFrom(who, 'child')).toEqual({ table: 'child', children: ['1'] });
  });
});
