import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { placeOf } from './drawn';
import type { Place } from './shape';
import type { Cursor } from './use-cursor';

const isSame = (a: Place, b: Place) => a.row === b.row && a.column === b.column;

/** A click does what a cell is for; dragging, or a click with Shift, selects from cell to cell. */
export function usePointer(cursor: Cursor, act: (place: Place) => void, wantFocus: () => void) {
  const press = useRef<{ readonly from: Place; readonly isDrag: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event.target);
      press.current = null;
      if (place === null || event.button !== 0) return;
      press.current = { from: place, isDrag: event.shiftKey };
      cursor.moveTo(place, event.shiftKey);
      wantFocus();
    },
    onPointerMove: (event: PointerEvent) => {
      const place = placeOf(event.target);
      if (press.current === null || place === null || (event.buttons & 1) === 0) return;
      if (!press.current.isDrag && isSame(place, press.current.from)) return;
      if (isSame(place, cursor.place)) return;
      press.current = { ...press.current, isDrag: true };
      cursor.select(press.current.from, place);
      wantFocus();
    },
    onClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      const isDrag = press.current?.isDrag ?? false;
      press.current = null;
      if (place !== null && !isDrag) act(place);
    },
  };
}
