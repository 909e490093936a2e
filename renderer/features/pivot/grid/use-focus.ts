import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Drawn } from './drawn';
import { type Geometry, rowHeight } from './geometry';
import { scrolledTo } from './reveal';
import type { Place } from './shape';

/** Keeps the focus on the cell that it belongs to, and that cell in sight. */
export function useFocus(scroller: RefObject<HTMLElement | null>, { geometry }: Drawn, place: Place) {
  const isWanted = useRef(false);
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const grid = scroller.current;
    if (grid === null) return;
    const isLost = held.current?.isConnected === false && document.activeElement === document.body;
    if (!isWanted.current && !isLost) return;
    if (isWanted.current) reveal(grid, geometry, place);
    isWanted.current = false;
    held.current = grid.querySelector('[data-row][tabindex="0"]');
    if (held.current instanceof HTMLElement) held.current.focus({ preventScroll: true });
  });
  return {
    /** The cell at the cursor takes the focus once it is drawn. */
    want: useCallback(() => {
      isWanted.current = true;
    }, []),
    /** The cell has it already. */
    took: useCallback((cell: Element) => {
      held.current = cell;
    }, []),
  };
}

/** Scrolls by as little as brings the cell out from under the heads. */
function reveal(grid: HTMLElement, geometry: Geometry, { row, column }: Place): void {
  if (row >= 0) {
    const room = grid.clientHeight - geometry.headsHeight;
    grid.scrollTop = scrolledTo(row * rowHeight, (row + 1) * rowHeight, grid.scrollTop, room);
  }
  const [left, right] = [geometry.columns[column], geometry.columns[column + 1]];
  if (left !== undefined && right !== undefined)
    grid.scrollLeft = scrolledTo(left, right, grid.scrollLeft, grid.clientWidth - geometry.rowHeadsWidth);
}
