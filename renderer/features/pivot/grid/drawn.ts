import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import type { Geometry } from './geometry';
import type { Place, Shape } from './shape';

/** What is drawn, where it lies; the same from one scroll to the next. */
export interface Drawn {
  readonly result: PivotResult;
  readonly shape: Shape;
  readonly geometry: Geometry;
}

/** Class names, those that there are. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');

/** What marks the element of a cell, for finding its place again. */
export const marked = ({ row, column }: Place) => ({ 'data-row': row, 'data-column': column });

/** The place of the cell that an element lies in. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
