import type { HeadCell, LaidOutAxis, PivotLayout } from '../../../../shared/report/pivot/pivot-layout';

/** A place of the grid. Figures begin at row 0, column 0; heads lie at negative rows above and negative columns before them. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The places that one cell takes up, both ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** For each level of an axis, which of its heads lies over each line; -1 where none does. */
export type Cover = readonly Int32Array[];

/** A layout with the lookups that walking and drawing need. */
export interface Shape {
  readonly layout: PivotLayout;
  readonly rows: number;
  readonly columns: number;
  /** Rows of column heads, and columns of row heads. */
  readonly headRows: number;
  readonly headColumns: number;
  readonly rowCover: Cover;
  readonly columnCover: Cover;
}

export function shapeOf(layout: PivotLayout): Shape {
  const rowCover = coverOf(layout.rows);
  const columnCover = coverOf(layout.columns);
  return {
    layout,
    rows: layout.rows.lines.length,
    columns: layout.columns.lines.length,
    headRows: columnCover.length,
    headColumns: rowCover.length,
    rowCover,
    columnCover,
  };
}

function coverOf({ lines, levels, heads }: LaidOutAxis): Cover {
  const depth = heads.reduce((most, { level, levels: over }) => Math.max(most, level + over), levels.length);
  const cover = Array.from({ length: depth }, () => new Int32Array(lines.length).fill(-1));
  for (const [i, { first, span, level, levels: over }] of heads.entries())
    for (let at = level; at < level + over; at++) cover[at]?.fill(i, first, first + span);
  return cover;
}

/** What stands at a place: a figure, a head of either axis, or the name of a level of the rows. */
export type Standing =
  | { readonly kind: 'figure' }
  | { readonly kind: 'row-head' | 'column-head'; readonly head: HeadCell }
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'nothing' };

export function standingAt(shape: Shape, { row, column }: Place): Standing {
  if (row >= 0 && column >= 0) return { kind: 'figure' };
  if (row < 0 && column < 0) return { kind: 'level', level: column + shape.headColumns };
  const [kind, axis, cover, level, line] =
    row < 0
      ? (['column-head', shape.layout.columns, shape.columnCover, row + shape.headRows, column] as const)
      : (['row-head', shape.layout.rows, shape.rowCover, column + shape.headColumns, row] as const);
  const head = axis.heads[cover[level]?.[line] ?? -1];
  return head === undefined ? { kind: 'nothing' } : { kind, head };
}

/** The places that the cell at a place takes up. */
export function blockAt(shape: Shape, place: Place): Block {
  const { headRows, headColumns } = shape;
  const standing = standingAt(shape, place);
  if (standing.kind === 'level')
    return { top: -headRows, bottom: -1, left: place.column, right: place.column };
  if (standing.kind === 'figure' || standing.kind === 'nothing')
    return { top: place.row, bottom: place.row, left: place.column, right: place.column };
  const { first, span, level, levels } = standing.head;
  return standing.kind === 'row-head'
    ? {
        top: first,
        bottom: first + span - 1,
        left: level - headColumns,
        right: level + levels - 1 - headColumns,
      }
    : { top: level - headRows, bottom: level + levels - 1 - headRows, left: first, right: first + span - 1 };
}

/** The nearest place that is there. */
export function within(shape: Shape, { row, column }: Place): Place {
  return {
    row: clamp(row, -shape.headRows, shape.rows - 1),
    column: clamp(column, -shape.headColumns, shape.columns - 1),
  };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
