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

interface Held {
  readonly at: Place;
  readonly anchor: Place | null;
  readonly isAll: boolean;
}

const start: Place = { row: 0, column: 0 };

/** The cell that has the focus, and the range selected from it. */
export function useCursor(shape: Shape): Cursor {
  const [{ at, anchor, isAll }, set] = useState<Held>({ at: start, anchor: null, isAll: false });
  const place = within(shape, at);
  const from = anchor === null ? null : rangeBetween(shape, within(shape, anchor), place);
  const range = isAll ? everything(shape) : from;
  const moveTo = useCallback(
    (to: Place, extend: boolean) =>
      set((before) => ({ at: to, anchor: extend ? (before.anchor ?? before.at) : null, isAll: false })),
    [],
  );
  const select = useCallback((from: Place, to: Place) => set({ at: to, anchor: from, isAll: false }), []);
  const selectAll = useCallback(() => set(({ at: stays }) => ({ at: stays, anchor: null, isAll: true })), []);
  const clear = useCallback(() => set(({ at: stays }) => ({ at: stays, anchor: null, isAll: false })), []);
  return { place, range, moveTo, select, selectAll, clear };
}

/** What is copied: the range, or the one cell. */
export const selectedBlock = (shape: Shape, { range, place }: Cursor): Block =>
  range ?? blockAt(shape, place);
