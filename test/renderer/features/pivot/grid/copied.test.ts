import { describe, expect, it } from 'vitest';
import { copiedRange } from '../../../../../renderer/features/pivot/grid/copied';
import { everything, meets, rangeBetween } from '../../../../../renderer/features/pivot/grid/range';
import { madePivot, measure, nested, rows, shapeWith } from './made-pivot';

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
  it('is all with its heads, each at every row and column that it stands over', () => {
    const { text, html } = copiedRange(nested, shape, everything(shape));
    const lines = text.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '\t\t2016/17\t2016/17\t2016/17\t2017/18\t2017/18\t2017/18\tTotal',
      'Placement\tProvider\tMale\tFemale\tTotal\tMale\tFemale\tTotal\tTotal',
      'Fostering\tIn-house\t16\t17\t15\t19\t20\t18\t14',
      'Fostering\tIndependent\t23\t24\t22\t26\t27\t25\t21',
    ]);
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toBe('Total\tTotal\t2\t3\t1\t5\t6\t4\t0');
    expect(html?.match(/<th align="left">Fostering<\/th>/g)).toHaveLength(1);
  });
  it('is bare numbers for a spreadsheet, and what the screen shows for a document', () => {
    const means = madePivot(
      [['Placement', ['a']]],
      [],
      [rows, measure({ aggregate: 'mean', label: 'Mean' })],
    );
    means.values[1]?.set([Number.NaN, 1234.5678]);
    const { text, html } = copiedRange(means, shapeWith(means), range(0, 1, 1, 1));
    expect(text).toBe('1234.5678\n');
    expect(html).toBe(
      '<table><tr><td align="right">1,234.57</td></tr><tr><td align="right">–</td></tr></table>',
    );
  });
  it('is a single cell as the screen shows it, and no table', () => {
    const means = madePivot([['Placement', ['a']]], [], [measure({ aggregate: 'mean', label: 'Mean' })]);
    means.values[0]?.fill(1234.5678);
    expect(copiedRange(means, shapeWith(means), range(0, 0, 0, 0))).toEqual({ text: '1,234.57', html: null });
    const merged = { top: -2, bottom: -2, left: 0, right: 2 };
    expect(copiedRange(nested, shape, merged)).toEqual({ text: '2016/17', html: null });
    expect(copiedRange(nested, shape, range(-2, -2, -1, -2))).toEqual({ text: 'Placement', html: null });
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
    expect(html).toContain('<th align="left">&#39;=1+1</th>');
    expect(html).not.toContain('<b>');
    expect(copiedRange(wild, shapeWith(wild), range(0, -1, 0, -1)).text).toBe("'=1+1");
  });
  it('leaves a figure below nought a number', () => {
    const low = madePivot([['Placement', ['a']]], [], [measure({ aggregate: 'sum', label: 'Sum' })]);
    low.values[0]?.fill(-5);
    expect(copiedRange(low, shapeWith(low), range(0, 0, 0, 0)).text).toBe('-5');
    expect(copiedRange(low, shapeWith(low), range(0, 0, 1, 0)).text).toBe('-5\n-5');
  });
  it('is no table where no document would take it', () => {
    const many = Array.from({ length: 21_000 }, (_, i) => `C${i}`);
    const large = madePivot([['Child', many]], []);
    const whole = everything(shapeWith(large));
    expect(copiedRange(large, shapeWith(large), whole).html).toBeNull();
    expect(copiedRange(large, shapeWith(large), { ...whole, bottom: 9 }).html).not.toBeNull();
  });
});
