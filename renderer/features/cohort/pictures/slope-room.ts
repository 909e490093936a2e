import type { SlopeEnd, SlopeLayout } from './slope-layout';

/** How a slope picture shares out its width, in the distance between its two ends. */
export interface SlopeRoom {
  readonly range: readonly [from: number, to: number];
  /** From one dot to the next. */
  readonly pitch: number;
  /** A dot's size, in pixels. */
  readonly dot: number;
}

/** All in pixels. Lines much longer than that look flat. */
const [mostPitch, leastPitch, longest, shortest, label] = [10, 4, 480, 180, 80];

/** Room for the dots and counts beside both ends, what is left for the lines, on about `width` pixels. */
export function slopeRoom({ before, after }: SlopeLayout, width: number): SlopeRoom {
  const [left, right] = [before, after].map(({ ends }) => mostOf(ends)) as [number, number];
  const forDots = width - shortest - 2 * label;
  const pitch = Math.min(mostPitch, Math.max(leastPitch, forDots / Math.max(1, left + right)));
  const beside = { left: left * pitch + label, right: right * pitch + label };
  const between = Math.min(longest, Math.max(shortest, width - beside.left - beside.right));
  const spare = Math.max(0, width - between - beside.left - beside.right) / 2;
  return {
    range: [-(beside.left + spare) / between, 1 + (beside.right + spare) / between],
    pitch: pitch / between,
    dot: Math.min(9, pitch - 1),
  };
}

const mostOf = (ends: readonly SlopeEnd[]): number => Math.max(0, ...ends.map(({ reach }) => reach));
