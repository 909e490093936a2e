import { describe, expect, it } from 'vitest';
import { copiedRange } from '../../../../../renderer/features/pivot/grid/copied';
import { everything, meets, rangeBetween } from '../../../../../renderer/features/pivot/grid/range';
import { madePivot, measure, nested, shapeWith } from './made-pivot';

const shape = shapeWith(nested);
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('a range', () => {
  it('holds both its ends whole, whichever was first', () => {
    const [head, figure] = [
      { row: -2, column: 1 },
      { row: 1, column: 1 },
    ];
    expect(rangeBetween(shape, head, figure)).toEqual(range(-2, 0, 1, 2));
    expect(rangeBetween(shape, figure, head)).toEqual(range(-2, 0, 1, 2));
  });
  it('meets what shares a place with it, if only one', () => {
    expect(meets(range(0, 0, 2, 2), range(2, 2, 5, 5))).toBe(true);
    expect(meets(range(0, 0, 2, 2), range(3, 0, 5, 5))).toBe(false);
  });
});

describe('what is copied', () => {
  it('is the figures with tabs between them', () => {
    expect(copiedRange(nested, shape, range(0, 0, 1, 2)).text).toBe('16\t17\t15\n23\t24\t22');
  });
  it('is all with its heads, each merged one once', () => {
    const lines = copiedRange(nested, shape, everything(shape)).text.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '\t\t2016/17\t\t\t2017/18\t\t\tTotal',
      'Placement\tProvider\tMale\tFemale\tTotal\tMale\tFemale\tTotal\t',
      'Fostering\tIn-house\t16\t17\t15\t19\t20\t18\t14',
      '\tIndependent\t23\t24\t22\t26\t27\t25\t21',
    ]);
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toBe('Total\t\t2\t3\t1\t5\t6\t4\t0');
  });
  it('gives a head that is cut at its first place in the range', () => {
    expect(copiedRange(nested, shape, range(1, -2, 1, -1)).text).toBe('Fostering\tIndependent');
  });
  it('is no formula, no second cell and no markup, whatever the data say', () => {
    const wild = madePivot([['=cmd', ['=1+1', '+a\tb\n', '<b>']]], []);
    const { text, html } = copiedRange(wild, shapeWith(wild), everything(shapeWith(wild)));
    expect(text.split('\n').map((line) => line.split('\t')[0])).toEqual([
      "'=cmd",
      "'=1+1",
      "'+a b ",
      '<b>',
      'Total',
    ]);
    expect(html).toContain('<th align="left">&lt;b&gt;</th>');
    expect(html).not.toContain('<b>');
  });
  it('leaves a figure below nought a number', () => {
    const low = madePivot([['Placement', ['Fostering']]], [], [measure({ aggregate: 'sum', label: 'Sum' })]);
    low.values[0]?.fill(-5);
    expect(copiedRange(low, shapeWith(low), range(0, 0, 0, 0)).text).toBe('-5');
  });
  it('is no table for Word where no document would take it', () => {
    const many = Array.from({ length: 21_000 }, (_, i) => `C${i}`);
    const large = madePivot([['Child', many]], []);
    const whole = everything(shapeWith(large));
    expect(copiedRange(large, shapeWith(large), whole).html).toBeNull();
    expect(copiedRange(large, shapeWith(large), { ...whole, bottom: 9 }).html).not.toBeNull();
  });
});
