import { blockAt, type Place, type Shape, within } from './shape';

export interface Step {
  readonly key: string;
  /** With Ctrl: to the end of the figures in that direction, or to a corner of the grid. */
  readonly far: boolean;
  /** Rows that are in sight. */
  readonly page: number;
}

/**
 * Where a key leads from a place; null where it is none to walk with. A cell over several places is left in one step,
 * and the row or column it was entered in is kept, so that a way through a merged head leads back.
 */
export function walked(shape: Shape, from: Place, { key, far, page }: Step): Place | null {
  const block = blockAt(shape, from);
  const to = target(shape, from, block, key, far, Math.max(1, page - 1));
  return to && within(shape, to);
}

function target(
  shape: Shape,
  { row, column }: Place,
  block: ReturnType<typeof blockAt>,
  key: string,
  far: boolean,
  page: number,
): Place | null {
  const last = { row: shape.rows - 1, column: shape.columns - 1 };
  const edge = (at: number, end: number) => (at > 0 ? 0 : end);
  switch (key) {
    case 'ArrowUp':
      return { row: far ? edge(row, -shape.headRows) : block.top - 1, column };
    case 'ArrowDown':
      return { row: far ? (row < 0 ? 0 : last.row) : block.bottom + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? edge(column, -shape.headColumns) : block.left - 1 };
    case 'ArrowRight':
      return { row, column: far ? (column < 0 ? 0 : last.column) : block.right + 1 };
    case 'Home':
      return { row: far ? -shape.headRows : row, column: -shape.headColumns };
    case 'End':
      return { row: far ? last.row : row, column: last.column };
    case 'PageUp':
      return { row: row > 0 ? Math.max(0, row - page) : -shape.headRows, column };
    case 'PageDown':
      return { row: Math.max(0, row) + page, column };
    default:
      return null;
  }
}
