/** The part of the axis in sight, half-open; in days, of the calendar or from the start of the programme. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** What is drawn has this many days at least. */
export const shortestWindow = 28;

/** How many times as long, or as short, one step of zooming makes the window. */
export const zoomStep = 1.5;

const spanOf = ({ from, to }: TimeWindow): number => to - from;

/** The window moved so that it lies inside the whole; as long as the whole where it was longer. */
export function within(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const span = Math.min(Math.max(spanOf(window), shortestWindow), Math.max(spanOf(whole), shortestWindow));
  const latest = Math.max(whole.to - span, whole.from);
  const from = Math.min(Math.max(window.from, whole.from), latest);
  return { from, to: from + span };
}

/**
 * The window made longer or shorter around a day that stays where it is.
 * @param factor above 1 shows more days, below 1 fewer.
 */
export function zoomed(window: TimeWindow, factor: number, around: number, whole: TimeWindow): TimeWindow {
  const longest = Math.max(spanOf(whole), shortestWindow);
  const span = Math.min(Math.max(spanOf(window) * factor, shortestWindow), longest);
  const share = (around - window.from) / spanOf(window);
  const from = around - share * span;
  return within({ from, to: from + span }, whole);
}

/** The window moved by some days, later where positive. */
export function panned(window: TimeWindow, days: number, whole: TimeWindow): TimeWindow {
  return within({ from: window.from + days, to: window.to + days }, whole);
}

/** The window after a key: + and - zoom, 0 shows all, the arrows pan; null where the key does nothing here. */
export function movedByKey(key: string, window: TimeWindow, whole: TimeWindow): TimeWindow | null {
  const middle = (window.from + window.to) / 2;
  switch (key) {
    case '+':
    case '=':
      return zoomed(window, 1 / zoomStep, middle, whole);
    case '-':
      return zoomed(window, zoomStep, middle, whole);
    case '0':
      return within(whole, whole);
    case 'ArrowLeft':
      return panned(window, -spanOf(window) / 8, whole);
    case 'ArrowRight':
      return panned(window, spanOf(window) / 8, whole);
    default:
      return null;
  }
}

/** Where a day of the axis stands, in pixels from the left of a drawing. */
export interface Scale {
  readonly window: TimeWindow;
  readonly width: number;
}

export function xOf({ window, width }: Scale, day: number): number {
  return ((day - window.from) / spanOf(window)) * width;
}

/** The day of the axis that stands at a pixel. */
export function dayAt({ window, width }: Scale, x: number): number {
  return window.from + (x / Math.max(width, 1)) * spanOf(window);
}
