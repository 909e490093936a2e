import { type RefObject, useRef } from 'react';
import { useWidth } from '../use-width';

/** What the frame of a picture takes of its width, and the width of one before it is known, in pixels. */
const [frame, usualWidth] = [42, 850];

/** How many pixels a picture has to be drawn on, and the element around it whose width says so. */
export function usePictureWidth(): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const place = useRef<HTMLDivElement>(null);
  return { place, width: (useWidth(place) || usualWidth) - frame };
}
