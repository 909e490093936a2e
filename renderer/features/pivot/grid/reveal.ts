/** How far to scroll, by as little as can be, so that what lies from `start` to `end` is in sight. */
export function scrolledTo(start: number, end: number, offset: number, viewport: number): number {
  if (start < offset || end - start > viewport) return start;
  return end > offset + viewport ? end - viewport : offset;
}
