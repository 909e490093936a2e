import { type RefObject, useEffect, useRef } from 'react';

/**
 * Lets what stands in a popover grow: one that already is as high as it may be from its place does not notice that its
 * contents want more, and finds a new place only when the window says that its size has changed.
 */
export function useRoomToGrow(): RefObject<HTMLDivElement | null> {
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (contents.current === null) return;
    let height = 0;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.height === height) return;
      height = entry.contentRect.height;
      window.dispatchEvent(new Event('resize'));
    });
    observer.observe(contents.current);
    return () => observer.disconnect();
  }, []);
  return contents;
}
