import { useCallback, useState } from 'react';
import { everything, rangeBetween } from './range';
import { type Block, blockAt, type Place, type Shape, within } from './shape';

export interface Cursor {
  readonly place: Place;
  /** What is selected beyond the cell itself; null where nothing is. */
  readonly range: Block | null;
  /** Goes to a place; `extend` selects from where the selection began. */
  moveTo(place: Place, extend: boolean): void;
  select(from: Place, to: Place): void;
  selectAll(): void;
  clear(): void;
}

const start: Place = { row: 0, column: 0 };

/** The cell that has the focus, and the range selected from it. */
export function useCursor(shape: Shape): Cursor {
  const [{ at, anchor }, set] = useState<{ at: Place; anchor: Place | null }>({ at: start, anchor: null });
  const place = within(shape, at);
  const range = anchor === null ? null : rangeBetween(shape, within(shape, anchor), place);
  const moveTo = useCallback(
    (to: Place, extend: boolean) =>
      set((before) => ({ at: to, anchor: extend ? (before.anchor ?? before.at) : null })),
    [],
  );
  const select = useCallback((from: Place, to: Place) => set({ at: to, anchor: from }), []);
  const selectAll = useCallback(() => {
    const { from, to } = everything(shape);
    set({ at: to, anchor: from });
  }, [shape]);
  const clear = useCallback(() => set((before) => ({ ...before, anchor: null })), []);
  return { place, range, moveTo, select, selectAll, clear };
}

/** What is copied: the range, or the one cell. */
export const selectedBlock = (shape: Shape, { range, place }: Cursor): Block =>
  range ?? blockAt(shape, place);
