import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pixels = z.number().int().min(-100_000).max(100_000);

/** Where the window was and how it looked, in the screen's own pixels. Nothing else is kept of it. */
const windowPlace = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels.min(1),
  height: pixels.min(1),
  maximised: z.boolean(),
  zoom: z.number().min(0.5).max(3),
});
export type WindowPlace = z.infer<typeof windowPlace>;

export const smallest = { width: 960, height: 600 } as const;
const first = { width: 1366, height: 768 } as const;
/** So much of the window's title must lie on a screen for a person to get hold of it. */
const hold = { width: 120, height: 40 } as const;

/**
 * Where to open the window: where it was, made to fit the screens there are now. Without a place, or where its screen has gone, it
 * opens in the middle of the first screen.
 * @param screens what windows may cover of each screen, the first screen first
 */
export function saneRectangle(kept: WindowPlace | null, screens: readonly Rectangle[]): Rectangle {
  const screen = (kept && screens.find((each) => isWithinReach(kept, each))) ?? screens[0];
  const wanted = kept ?? first;
  if (screen === undefined) return { x: 0, y: 0, width: wanted.width, height: wanted.height };
  const width = Math.min(Math.max(wanted.width, smallest.width), screen.width);
  const height = Math.min(Math.max(wanted.height, smallest.height), screen.height);
  if (kept === null || !isWithinReach(kept, screen)) {
    const middle = (start: number, room: number, size: number) => start + Math.floor((room - size) / 2);
    return {
      x: middle(screen.x, screen.width, width),
      y: middle(screen.y, screen.height, height),
      width,
      height,
    };
  }
  const x = Math.min(Math.max(kept.x, screen.x), screen.x + screen.width - width);
  const y = Math.min(Math.max(kept.y, screen.y), screen.y + screen.height - height);
  return { x, y, width, height };
}

/** Whether enough of the window's top edge lies on the screen. */
function isWithinReach(window: Rectangle, screen: Rectangle): boolean {
  const across =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x) >= hold.width;
  return across && window.y >= screen.y && window.y + hold.height <= screen.y + screen.height;
}

/** Reads where the window was; null where that was never written, or is damaged. */
export function readPlace(file: string): WindowPlace | null {
  try {
    return windowPlace.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes where the window was. At once, for the program may be about to end; not to know it next time does no harm. */
export function writePlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, `${JSON.stringify(place)}\n`, { mode: 0o600 });
  } catch {
    // The profile cannot be written to, and the window opens in the middle next time.
  }
}
