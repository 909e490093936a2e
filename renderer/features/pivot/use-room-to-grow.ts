import { type RefObject, useEffect, useRef } from 'react';

/**
 * Lets what stands in a popover grow: one that already is as high as it may be from its place does not notice that its
 * contents want more, and finds a new place only when the window says that its size has changed.
 */
export function useRoomToGrow(): RefObject<HTMLDivElement | null> {
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (contents.current === null) return;
    let height = contents.current.offsetHeight;
    const observer = new ResizeObserver(() => {
      const now = contents.current?.offsetHeight ?? height;
      if (now === height) return;
      height = now;
      window.dispatchEvent(new Event('resize'));
    });
    observer.observe(contents.current);
    return () => observer.disconnect();
  }, []);
  return contents;
}
