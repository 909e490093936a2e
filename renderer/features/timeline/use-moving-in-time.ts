import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { dayAt, panned, type Scale, type TimeWindow, zoomed } from './time-window';

/** A press that moves less than this is a click. */
const slack = 4;

/**
 * Moves the window in time by dragging, by the wheel (Ctrl zooms around the pointer, Shift or a sideways wheel pans).
 * @param left where the drawing begins, in pixels from the left of the frame.
 */
export function useMovingInTime(props: {
  frame: RefObject<HTMLElement | null>;
  left: number;
  scale: Scale;
  whole: TimeWindow;
  onMove: (window: TimeWindow) => void;
}) {
  const latest = useRef(props);
  latest.current = props;
  const drag = useRef<{ x: number; window: TimeWindow } | null>(null);
  const dragged = useRef(false);

  useEffect(() => {
    const frame = latest.current.frame.current;
    const turn = (event: WheelEvent) => {
      const { left, scale, whole, onMove } = latest.current;
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && !sideways) return;
      event.preventDefault();
      const daysPerPixel = (scale.window.to - scale.window.from) / Math.max(scale.width, 1);
      if (event.ctrlKey) {
        const x = event.clientX - (frame?.getBoundingClientRect().left ?? 0) - left;
        onMove(zoomed(scale.window, 1.0015 ** event.deltaY, dayAt(scale, Math.max(x, 0)), whole));
      } else {
        const turned = event.deltaX === 0 ? event.deltaY : event.deltaX;
        onMove(panned(scale.window, turned * daysPerPixel, whole));
      }
    };
    // React listens to wheels passively, which may not keep the browser from zooming the page.
    frame?.addEventListener('wheel', turn, { passive: false });
    return () => frame?.removeEventListener('wheel', turn);
  }, []);

  const wasDrag = useCallback(() => dragged.current, []);
  return {
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      if (event.button === 0) drag.current = { x: event.clientX, window: props.scale.window };
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag.current === null) return;
      const { scale, whole, onMove } = latest.current;
      const moved = event.clientX - drag.current.x;
      if (!dragged.current && Math.abs(moved) < slack) return;
      if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      const { from, to } = drag.current.window;
      onMove(panned(drag.current.window, (-moved / Math.max(scale.width, 1)) * (to - from), whole));
    },
    onPointerUp: () => {
      drag.current = null;
      // The click that belongs to this press comes before the next frame; a later one, or a key, is its own.
      requestAnimationFrame(() => {
        dragged.current = false;
      });
    },
    /** True where the press that just ended was a drag, and so no click. */
    wasDrag,
  };
}
