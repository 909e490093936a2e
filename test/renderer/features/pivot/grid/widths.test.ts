import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometryOf, namesLine, naturalWidths } from '../../../../../renderer/features/pivot/grid/geometry';
import { scrolledTo } from '../../../../../renderer/features/pivot/grid/reveal';
import {
  columnWidths,
  fitted,
  type Pen,
  rowHeadWidths,
} from '../../../../../renderer/features/pivot/grid/widths';
import { madePivot, measure, nested, rows, shapeWith } from './made-pivot';

/** Every letter is 8 pixels wide. */
const pen: Pen = (text) => text.length * 8;
const layoutOf = (result: typeof nested) => shapeWith(result).layout;
const sdq = measure({ aggregate: 'mean', label: 'Mean SDQ' });

describe('the width of a column', () => {
  it('shows its longest figure, wherever it stands', () => {
    const result = madePivot([['Child', ['a', 'b', 'c']]], []);
    result.values[0]?.set([0, 7, 123_456_789, 8]);
    expect(columnWidths(result, layoutOf(result), pen).widths[0]).toBeGreaterThanOrEqual(
      '123,456,789'.length * 8,
    );
  });
  it('shows the longest figure below nought too', () => {
    const result = madePivot([['Child', ['a', 'b']]], [], [measure({ aggregate: 'sum', label: 'Sum' })]);
    result.values[0]?.set([0, -123_456_789, 5]);
    expect(columnWidths(result, layoutOf(result), pen).widths[0]).toBeGreaterThanOrEqual(
      '-123,456,789'.length * 8,
    );
  });
  it('leaves room for the n of an average, and none where no n is shown', () => {
    const both = madePivot([['Child', ['a', 'b']]], [], [rows, sdq]);
    const { roomForN } = columnWidths(both, layoutOf(both), pen);
    expect(roomForN[0]).toBe(0);
    expect(roomForN[1]).toBeGreaterThanOrEqual(pen('n 9', 'n'));
  });
  it('gives a long head two lines, and no more than a column should take', () => {
    const long = madePivot(
      [['Child', ['a']]],
      [['Year', ['a head of many words and more words still to come']]],
    );
    const [width = 0] = columnWidths(long, layoutOf(long), pen).widths;
    expect(width).toBeLessThan(200);
    expect(width).toBeGreaterThan(120);
  });
  it('is spread over the columns of a merged head that needs more', () => {
    const wide = madePivot(
      [['Child', ['a']]],
      [
        ['Year', ['the-longest-one-there-is']],
        ['Sex', ['M', 'F']],
      ],
    );
    const [first, second, third] = columnWidths(wide, layoutOf(wide), pen).widths;
    expect(first).toBe(second);
    expect((first ?? 0) + (second ?? 0) + (third ?? 0)).toBeGreaterThanOrEqual(168);
  });
});

describe('the widths of row heads', () => {
  it('show the longest name of each level', () => {
    const [placement = 0, provider = 0] = rowHeadWidths(layoutOf(nested).rows, pen);
    expect(placement).toBeGreaterThan(pen('Residential', 'head'));
    expect(provider).toBeGreaterThan(pen('Independent', 'head'));
  });
  it('leave more than half of a small screen to the figures', () => {
    const long = 'a name that goes on and on for longer than anybody reads';
    const result = madePivot(
      [
        ['One', [long]],
        ['Two', [long]],
        ['Three', [long]],
      ],
      [['Year', Array.from({ length: 12 }, (_, year) => `${2006 + year}/18`)]],
    );
    const natural = naturalWidths(result, layoutOf(result), pen);
    expect(geometryOf(shapeWith(result), natural, 850, pen).rowHeadsWidth).toBeLessThanOrEqual(850 * 0.45);
    expect(geometryOf(shapeWith(result), natural, 1750, pen).rowHeadsWidth).toBe(3 * 260);
  });
  it('show long names whole where the figures leave room, and take no more than that', () => {
    const long = 'a name of more than forty letters, by a few';
    const result = madePivot([['One', [long]]], [['Year', ['2017/18']]]);
    const natural = naturalWidths(result, layoutOf(result), pen);
    const { rowHeadsWidth } = geometryOf(shapeWith(result), natural, 800, pen);
    expect(rowHeadsWidth).toBeGreaterThan(pen(long, 'head'));
    expect(geometryOf(shapeWith(result), natural, 480, pen).width).toBeLessThanOrEqual(480);
  });
  it('are narrowed from the widest on, as little as brings them in', () => {
    expect(fitted([100, 200, 300], 600)).toEqual([100, 200, 300]);
    expect(fitted([100, 200, 300], 500)).toEqual([100, 200, 200]);
    expect(fitted([100, 200, 300], 400)).toEqual([100, 150, 150]);
    const widths = fc.array(fc.integer({ min: 56, max: 260 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 6 * 84, max: 2000 }), (natural, room) => {
        const fit = fitted(natural, room);
        expect(fit.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
        expect(fit.every((width, i) => width <= (natural[i] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('the heads', () => {
  it('are higher where one of them takes two lines', () => {
    const heights = (label: string) => {
      const result = madePivot([['Child', ['a']]], [], [rows, measure({ aggregate: 'mean', label })]);
      const natural = naturalWidths(result, layoutOf(result), pen);
      return geometryOf(shapeWith(result), natural, 850, pen).headsHeight;
    };
    expect(heights('SDQ')).toBe(30);
    expect(heights('Mean total difficulties score')).toBe(44);
  });
  it('have the only measure and the levels of the columns named above them, or nothing where heads say it all', () => {
    expect(namesLine(layoutOf(nested))).toEqual({ measure: 'Rows', levels: ['Year', 'Sex'] });
    expect(namesLine(layoutOf(madePivot([['Child', ['a']]], [['Year', ['1']]], [rows, sdq])))).toEqual({
      measure: '',
      levels: ['Year'],
    });
    expect(namesLine(layoutOf(madePivot([['Child', ['a']]], [], [rows, sdq])))).toBeNull();
  });
});

describe('scrolling to a cell', () => {
  it('goes no further than brings it into sight', () => {
    expect(scrolledTo(100, 130, 90, 200)).toBe(90);
    expect(scrolledTo(60, 90, 90, 200)).toBe(60);
    expect(scrolledTo(280, 310, 90, 200)).toBe(110);
  });
  it('shows the beginning of what is larger than the room', () => {
    expect(scrolledTo(300, 600, 0, 200)).toBe(300);
  });
});
