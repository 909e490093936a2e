import { describe, expect, it } from 'vitest';
import { reachOf, rowsLeft } from '../../../../renderer/features/pivot/rows-left';

const values = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([key, rows]) => ({ key, label: key, rows }));

const ages = values({ 2: 5, 9: 20, 10: 7, '(blank)': 3 });
const days = values({ '2017-03-31': 1, '2017-04-01': 2, '2018-03-31': 4, '(blank)': 8 });

describe('the rows that one filter leaves', () => {
  it('are those of the ticked values', () => {
    expect(rowsLeft({ field: 'age', notIn: [] }, 'number', ages)).toBe(35);
    expect(rowsLeft({ field: 'age', in: ['2', '(blank)'] }, 'number', ages)).toBe(8);
  });

  it('lie between both ends, which belong to the range; numbers go by size and blanks are left out', () => {
    expect(rowsLeft({ field: 'age', from: 9 }, 'number', ages)).toBe(27);
    expect(rowsLeft({ field: 'age', from: 2, to: 9 }, 'number', ages)).toBe(25);
    expect(rowsLeft({ field: 'd', from: '2017-04-01', to: '2018-03-31' }, 'day', days)).toBe(6);
    expect(rowsLeft({ field: 'd', to: '2017-03-31' }, 'day', days)).toBe(1);
  });

  it('are counted with conditions that hold together', () => {
    expect(rowsLeft({ field: 'age', from: 9, notIn: ['10'] }, 'number', ages)).toBe(20);
    expect(rowsLeft({ field: 'age', from: 9, blank: 'only' }, 'number', ages)).toBe(0);
  });
});

describe('how far the values reach', () => {
  it('is from the first to the last, blanks aside', () => {
    expect(reachOf('number', ages)).toEqual({ first: 2, last: 10 });
    expect(reachOf('day', days)).toEqual({ first: '2017-03-31', last: '2018-03-31' });
  });

  it('is nowhere without a value', () => {
    expect(reachOf('day', values({ '(blank)': 8 }))).toBeNull();
  });
});
