import { describe, expect, it } from 'vitest';
import { shownFigure } from '../../../../../renderer/features/pivot/grid/figure';
import { nameOfFigure, nameOfGrid, nameOfHead } from '../../../../../renderer/features/pivot/grid/names';
import type { Share } from '../../../../../shared/definitions/pivot-definition';
import { madePivot, measure, nested, rows, shapeWith } from './made-pivot';

const sdq = measure({ aggregate: 'mean', label: 'Mean SDQ' });

describe('the name of a head', () => {
  const names = (result: typeof nested, side: 'rows' | 'columns', look = {}) => {
    const laid = shapeWith(result, look).layout[side];
    return laid.heads.map((head) => nameOfHead(result[side], laid.lines, head));
  };
  it('is its whole path, a total with what it sums up', () => {
    expect(names(nested, 'rows')).toEqual([
      'Fostering',
      'Fostering, In-house',
      'Fostering, Independent',
      'Fostering, Total',
      'Residential',
      'Residential, In-house',
      'Residential, Independent',
      'Residential, Total',
      'Total',
    ]);
  });
  it('is its path when it is closed', () => {
    expect(names(nested, 'rows', { closedRows: ['["Fostering"]'] })[0]).toBe('Fostering');
  });
  it('says a value that is called Total apart from a total', () => {
    const odd = madePivot(
      [
        ['Kind', ['Total']],
        ['Sex', ['F', 'M']],
      ],
      [],
    );
    expect(names(odd, 'rows')).toEqual(['Total', 'Total, F', 'Total, M', 'Total, Total', 'Total']);
  });
  it('of a measure says where', () => {
    const two = madePivot([['Placement', ['a']]], [['Year', ['2017/18']]], [rows, sdq]);
    expect(names(two, 'columns')).toEqual([
      '2017/18',
      '2017/18, Rows',
      '2017/18, Mean SDQ',
      'Total',
      'Rows',
      'Mean SDQ',
    ]);
  });
});

describe('a figure', () => {
  const { layout } = shapeWith(nested);
  it('is named by its measure, its row and its column', () => {
    expect(nameOfFigure(nested, layout, 1, 3)).toBe('Rows: Fostering, Independent; 2017/18, Male');
    expect(nameOfFigure(nested, layout, 2, 6)).toBe('Rows: Fostering, Total; Total');
  });
  it('is named by its measure alone where there is nothing else', () => {
    const one = madePivot([], []);
    expect(nameOfFigure(one, shapeWith(one).layout, 0, 0)).toBe('Rows');
  });
  it('of an average comes with its n, of a count without, of nothing with a dash', () => {
    const two = madePivot([['Placement', ['a']]], [], [rows, sdq]);
    two.values[1]?.set([Number.NaN], 1);
    const shown = (row: number, column: number) => shownFigure(two, shapeWith(two).layout, row, column);
    expect(shown(1, 0)).toMatchObject({ text: '0', n: null });
    expect(shown(1, 1)).toMatchObject({ text: '0.00', n: 9, about: null });
    expect(shown(0, 1)).toMatchObject({ text: '–', n: null });
  });
  it.each<[Share, string]>([
    ['row-percent', 'n 9 of 70'],
    ['column-percent', 'n 9 of 50'],
    ['total-percent', 'n 9 of 100'],
    ['parent-percent', 'n 9 of 60'],
  ])('that is a %s says of how many', (show, about) => {
    const share = measure({ aggregate: 'count', label: 'Rows', show });
    const result = madePivot(
      [
        ['A', ['a']],
        ['B', ['b']],
      ],
      [['C', ['c']]],
      [share],
    );
    const n = result.n[0];
    n?.set([100], 0);
    n?.set([50], 1);
    n?.set([60], 3);
    n?.set([70], 4);
    expect(shownFigure(result, shapeWith(result).layout, 0, 0)?.about).toBe(about);
  });
});

it('the grid is named by what it shows', () => {
  expect(nameOfGrid(nested)).toBe('Pivot: Rows by Placement and Provider, Year and Sex across');
  expect(nameOfGrid(madePivot([], [], [rows, sdq]))).toBe('Pivot: Rows and Mean SDQ');
});
