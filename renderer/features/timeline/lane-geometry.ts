import type { Interval, MarkKind, MarkOfLane } from '../../../shared/analysis/timeline/lane';
import { dayNumber } from '../../../shared/domain/calendar';
import { type Scale, xOf } from './time-window';

/** Heights within a lane, in pixels from its top. */
export interface LaneLayout {
  readonly height: number;
  /** The middle of the marks. */
  readonly marks: number;
  readonly glyph: number;
  readonly bar: number;
  readonly barHeight: number;
  readonly scores: number;
  readonly scoreHeight: number;
}

export const laneLayouts = {
  roomy: { height: 46, marks: 8, glyph: 10, bar: 14.5, barHeight: 15, scores: 31, scoreHeight: 13 },
  compact: { height: 31, marks: 6, glyph: 8, bar: 10.5, barHeight: 12, scores: 23.5, scoreHeight: 6 },
} as const satisfies Record<string, LaneLayout>;
export type LaneHeight = keyof typeof laneLayouts;

/** Where the days of one lane stand. */
export interface LaneScale {
  readonly scale: Scale;
  /** The day the lane's days are counted from. */
  readonly origin: number;
  /** The first day that is not shown any more, as a day of the calendar: open intervals are drawn up to it. */
  readonly end: number;
}

export interface Bar {
  readonly x: number;
  readonly width: number;
  /** Whether it really ends at its right edge, and not at the edge of what is shown. */
  readonly ends: boolean;
}

/** An interval as a bar cut to what is in sight; null where none of it is. */
export function barOf(interval: Interval, { scale, origin, end }: LaneScale, narrowest = 2): Bar | null {
  const stop = interval.end === null ? end : Math.min(dayNumber(interval.end), end);
  const left = xOf(scale, dayNumber(interval.start) - origin);
  const right = Math.max(xOf(scale, stop - origin), left + narrowest);
  if (right <= 0 || left >= scale.width) return null;
  const x = Math.max(left, -4);
  const width = Math.min(right, scale.width + 4) - x;
  return { x, width, ends: interval.end !== null && dayNumber(interval.end) <= end && right <= scale.width };
}

/** One sign for one mark, or for several of a kind that stand too close to be told apart. */
export interface Sign {
  readonly kind: MarkKind;
  readonly x: number;
  readonly width: number;
  readonly marks: readonly MarkOfLane[];
}

/** The signs of a lane from left to right. What lasts is as long as it lasted; the rest is one glyph wide. */
export function signsOf(marks: readonly MarkOfLane[], at: LaneScale, glyph: number): Sign[] {
  const lastOfKind = new Map<MarkKind, number>();
  const signs: Sign[] = [];
  for (const mark of marks) {
    const place = signPlace(mark, at, glyph);
    if (place === null) continue;
    const before = lastOfKind.get(mark.kind);
    const near = before === undefined ? undefined : signs[before];
    if (before !== undefined && near !== undefined && place.x < near.x + near.width) {
      const width = Math.max(near.x + near.width, place.x + place.width) - near.x;
      const joined = { ...near, marks: [...near.marks, mark] };
      signs[before] = near.width > glyph || place.width > glyph ? { ...joined, width } : joined;
    } else {
      lastOfKind.set(mark.kind, signs.length);
      signs.push({ kind: mark.kind, ...place, marks: [mark] });
    }
  }
  return apart(signs, glyph);
}

/** What lasts starts on its first day; what stands on one day is centred on it. */
function signPlace(mark: MarkOfLane, at: LaneScale, glyph: number): { x: number; width: number } | null {
  const lasting = (mark.kind === 'missing' || mark.kind === 'away') && mark.end !== null;
  if (lasting) {
    const bar = barOf(mark, at, glyph);
    return bar && { x: bar.x, width: bar.width };
  }
  const x = xOf(at.scale, dayNumber(mark.start) - at.origin) - glyph / 2;
  return x + glyph <= 0 || x >= at.scale.width ? null : { x, width: glyph };
}

/** Room for the count beside a sign that stands for several. */
export const countWidth = (sign: Sign): number =>
  sign.marks.length > 1 ? 7 * String(sign.marks.length).length : 0;

/** Signs of different kinds on the same days step aside, by two glyphs at most. */
function apart(signs: readonly Sign[], glyph: number): Sign[] {
  let free = Number.NEGATIVE_INFINITY;
  return signs.map((sign) => {
    const x = Math.min(Math.max(sign.x, free), sign.x + 2 * glyph);
    free = x + sign.width + countWidth(sign);
    return { ...sign, x };
  });
}
