import { describe, expect, it } from 'vitest';
import { type Deeds, doneAt } from '../../../../../renderer/features/pivot/grid/choices';
import { type PivotLook, plainLook } from '../../../../../shared/report/pivot/pivot-layout';
import { madePivot, measure, nested, rows, shapeWith } from './made-pivot';

const sdq = measure({ aggregate: 'mean', label: 'Mean SDQ' });

/** What can be done at a place of a pivot, and what was told of it. */
function at(result: typeof nested, row: number, column: number, look: Partial<PivotLook> = {}) {
  const told: unknown[] = [];
  const deeds: Deeds = {
    onLook: ({ closedRows, closedColumns }) => told.push({ closedRows, closedColumns }),
    onOpen: (cell, title) => told.push({ ...cell, title }),
    onSort: (...sort) => told.push(sort),
    copy: () => told.push('copied'),
  };
  const shown = { ...plainLook, ...look };
  const { first, choices } = doneAt(result, shown, shapeWith(result, look), { row, column }, deeds);
  return {
    told,
    first,
    labels: choices.map(({ label }) => label),
    choose: (label: string) => choices.find((choice) => choice.label === label)?.run(),
  };
}

describe('a figure', () => {
  it('opens the rows behind it, under its full name', () => {
    const { first, told } = at(nested, 0, 1);
    first?.();
    expect(told).toEqual([
      {
        row: ['Fostering', 'In-house'],
        column: ['2016/17', 'Female'],
        title: 'Rows: Fostering, In-house; 2016/17, Female',
      },
    ]);
  });
  it('of a total opens with the keys that it stands for', () => {
    const { first, told } = at(nested, 2, 6);
    first?.();
    expect(told).toEqual([{ row: ['Fostering'], column: [], title: 'Rows: Fostering, Total; Total' }]);
  });
  it('has nothing to open where no rows are', () => {
    const empty = { ...nested, counts: new Int32Array(49) };
    expect(at(empty, 0, 0).first).toBeNull();
    expect(at(empty, 0, 0).labels).not.toContain('Show the rows behind it');
  });
  it('sorts by itself both ways, of several measures by its own', () => {
    const two = madePivot([['Placement', ['a', 'b']]], [['Year', ['2016/17', '2017/18']]], [rows, sdq]);
    const { labels, choose, told } = at(two, 1, 3);
    expect(labels).toEqual([
      'Show the rows behind it',
      'Sort the rows by this column, largest first',
      'Sort the columns by this row, largest first',
      'Copy',
    ]);
    choose('Sort the rows by this column, largest first');
    choose('Sort the columns by this row, largest first');
    expect(told).toEqual([
      ['rows', 1, ['2017/18']],
      ['columns', 1, ['b']],
    ]);
  });
});

describe('a head', () => {
  it('with inner levels closes and opens', () => {
    const open = at(nested, 1, -2);
    open.first?.();
    expect(open.told).toEqual([{ closedRows: ['["Fostering"]'], closedColumns: [] }]);
    const closed = at(nested, 0, -2, { closedRows: ['["Fostering"]'] });
    closed.first?.();
    expect(closed.told).toEqual([{ closedRows: [], closedColumns: [] }]);
    expect(closed.labels[0]).toBe('Open Fostering');
  });
  it('closes and opens all of its level', () => {
    const { choose, told } = at(nested, -2, 0, { closedColumns: ['["2016/17"]', '["gone"]'] });
    choose('Close all: Year');
    choose('Open all: Year');
    expect(told).toEqual([
      { closedRows: [], closedColumns: ['["2016/17"]', '["gone"]', '["2017/18"]'] },
      { closedRows: [], closedColumns: ['["gone"]'] },
    ]);
  });
  it('over a column of figures sorts by it', () => {
    const { first, told } = at(nested, -1, 1);
    first?.();
    expect(told).toEqual([['rows', 0, ['2016/17', 'Female']]]);
  });
  it('that is sorted by says what asking again does', () => {
    const saying = (descending: boolean) => {
      const sort = { measure: 0, within: ['2017/18'], descending };
      const asked = { rows: [{ field: 'placement', sort }] };
      const years = [['Year', ['2016/17', '2017/18']]] as const;
      const sorted = madePivot([['Placement', ['a']]], years, [rows], asked);
      return [at(sorted, -1, 0).labels[0], at(sorted, -1, 1).labels[0]];
    };
    const fresh = 'Sort the rows by this column, largest first';
    expect(saying(true)).toEqual([fresh, 'Sort the rows by this column, smallest first']);
    expect(saying(false)).toEqual([fresh, 'Put the rows back into their own order']);
  });
  it('over several measures in the rows asks which of them', () => {
    const two = madePivot([['Placement', ['a']]], [['Year', ['2016/17', '2017/18']]], [rows, sdq]);
    const { first, labels } = at(two, -1, 0, { measuresIn: 'rows' });
    expect(first).toBeNull();
    expect(labels.slice(0, 2)).toEqual([
      'Sort the rows by this column, Rows, largest first',
      'Sort the rows by this column, Mean SDQ, largest first',
    ]);
  });
  it('beside a row sorts the columns by choice only, never by a click that was meant for the row', () => {
    const { first, choose, told } = at(nested, 1, -1);
    expect(first).toBeNull();
    choose('Sort the columns by this row, largest first');
    expect(told).toEqual([['columns', 0, ['Fostering', 'Independent']]]);
  });
});

describe('the name of a level', () => {
  it('closes all of it, or opens all where all is closed', () => {
    const open = at(nested, -1, -2);
    open.first?.();
    expect(open.told).toEqual([{ closedRows: ['["Fostering"]', '["Residential"]'], closedColumns: [] }]);
    const closed = at(nested, -1, -2, { closedRows: ['["Fostering"]', '["Residential"]'] });
    closed.first?.();
    expect(closed.told).toEqual([{ closedRows: [], closedColumns: [] }]);
  });
  it('does nothing where no level lies within it', () => {
    expect(at(nested, -1, -1).first).toBeNull();
  });
});
