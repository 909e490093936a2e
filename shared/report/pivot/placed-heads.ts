import type { PivotResult } from '../../analysis/pivot/pivot-result';
import type { HeadCell, LaidOutAxis, PivotLayout } from './pivot-layout';

/** A head in the grid of cells that a pivot is when it is taken out, figures and heads counted from its top left. */
export interface PlacedHead {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** How many rows and columns of the grid it reaches over. */
  readonly rows: number;
  readonly columns: number;
  /** What it heads; `corner` heads nothing, or all. */
  readonly heads: 'rows' | 'columns' | 'corner';
  readonly isTotal: boolean;
}

export interface PlacedHeads {
  /** Rows of heads above the figures, and columns of heads beside them. */
  readonly above: number;
  readonly beside: number;
  /** From top to bottom, from left to right. */
  readonly heads: readonly PlacedHead[];
}

/**
 * Where the heads of a pivot lie in a grid of cells. Above the heads of the columns is a row that names their levels, with
 * the name of a measure that no other head gives on its left; the names of the row levels stand right above the rows.
 */
export function placedHeads(result: PivotResult, { rows, columns, unnamed }: PivotLayout): PlacedHeads {
  const beside = rows.levels.length;
  const width = columns.lines.length;
  const names = result.columns.levels.map(({ label }) => label).join(' / ');
  const top = names === '' || width === 0 ? 0 : 1;
  const above = top + columns.levels.length;
  const corner = { row: 0, column: 0, rows: 1, columns: beside, heads: 'corner', isTotal: false } as const;
  const overColumns = { row: 0, column: beside, rows: 1, columns: width, heads: 'columns' } as const;
  const heads: PlacedHead[] = [
    ...(top === 0
      ? []
      : [
          { ...corner, text: unnamed ?? '' },
          { ...overColumns, text: names, isTotal: false },
        ]),
    ...rows.levels.map(
      (text, column): PlacedHead => ({
        text,
        row: top,
        column,
        rows: above - top,
        columns: 1,
        heads: text === '' ? 'corner' : 'columns',
        isTotal: false,
      }),
    ),
    ...columns.heads.map(
      (head): PlacedHead => ({
        text: head.text,
        row: top + head.level,
        column: beside + head.first,
        rows: head.levels,
        columns: head.span,
        heads: 'columns',
        isTotal: isTotal(columns, head),
      }),
    ),
    ...rows.heads.map(
      (head): PlacedHead => ({
        text: head.text,
        row: above + head.first,
        column: head.level,
        rows: head.span,
        columns: head.levels,
        heads: 'rows',
        isTotal: isTotal(rows, head),
      }),
    ),
  ];
  return {
    above,
    beside,
    heads: heads.sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

/** Whether it heads totals alone: what a group holds comes before its total. */
const isTotal = ({ lines }: LaidOutAxis, { first }: HeadCell): boolean => isTotalLine(lines[first]?.kind);

/** Whether a line of figures sums up others that are shown. */
export const isTotalLine = (kind: string | undefined): boolean => kind === 'subtotal' || kind === 'total';
