import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../renderer/components/grid/sort-rows';

const sorted = (cells: readonly (string | number | null)[], descending = false) =>
  sortRows(cells, (cell) => cell, descending);

describe('the rows of a table', () => {
  it('are in the order of numbers by their size', () => {
    expect(sorted([10, 9, 100])).toEqual([9, 10, 100]);
    expect(sorted([10, 9, 100], true)).toEqual([100, 10, 9]);
  });

  it('are in the order of text as people sort it', () => {
    expect(sorted(['line 10', 'Line 9', 'apple'])).toEqual(['apple', 'Line 9', 'line 10']);
  });

  it('end with those without a value, whichever way they are sorted', () => {
    expect(sorted([null, 2, '', 1])).toEqual([1, 2, null, '']);
    expect(sorted([null, 2, '', 1], true)).toEqual([2, 1, null, '']);
  });

  it('keep their order where the cells are the same, and are not changed in place', () => {
    const rows = [
      { id: 'a', cell: 1 },
      { id: 'b', cell: 1 },
      { id: 'c', cell: 0 },
    ];
    expect(sortRows(rows, ({ cell }) => cell, false).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(rows[0]?.id).toBe('a');
  });
});
