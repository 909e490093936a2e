import type { ChildPair } from './child-pairs';

/** A child's line, with the heights at which its ends are drawn. */
export interface SlopeLine extends ChildPair {
  readonly from: number;
  readonly to: number;
}

/** A number at one end, and how many children have it. */
export interface SlopeEnd {
  readonly value: number;
  readonly children: number;
}

export interface SlopeLayout {
  readonly lines: readonly SlopeLine[];
  readonly before: readonly SlopeEnd[];
  readonly after: readonly SlopeEnd[];
  /** Of the axis, with the room that children with the same number take. */
  readonly range: readonly [from: number, to: number];
  /** Height of the picture, in pixels. */
  readonly height: number;
  /** Of a dot, in pixels. */
  readonly dot: number;
}

/** Pixels between the ends of neighbouring lines at most, and as long as the picture can grow for it. */
const apart = { most: 9, least: 4 };
const heights = { least: 340, most: 560, besides: 56 };
/** Of the distance between two whole numbers, what children with the same number may take; and of the whole axis. */
const share = { ofOne: 0.72, ofAll: 0.05 };

/**
 * A line for each child. Children with the same number before, or after, lie beside one another around it, in the order of
 * where their lines come from or go to, so that equal lines run side by side and can be told apart. Nothing is at random.
 */
export function slopeLayout(pairs: readonly ChildPair[]): SlopeLayout {
  const top = Math.max(0, ...pairs.flatMap(({ before, after }) => [before, after]));
  const areWhole = pairs.every(({ before, after }) => Number.isInteger(before) && Number.isInteger(after));
  const span = top === 0 ? 1 : top;
  const room = Math.max(areWhole ? share.ofOne : 0, share.ofAll * span);
  const [before, after] = [endsOf(pairs, 'before'), endsOf(pairs, 'after')];
  const most = Math.max(1, ...[...before, ...after].map(({ children }) => children));
  const range = [-room * 0.75, span + room * 0.75] as const;
  const pixelsWanted = (apart.least * (most - 1) * (range[1] - range[0])) / room;
  const height = Math.min(heights.most, Math.max(heights.least, Math.ceil(pixelsWanted) + heights.besides));
  const pixels = (height - heights.besides) / (range[1] - range[0]);
  const step = Math.min(room / Math.max(1, most - 1), apart.most / pixels);
  const from = placed(pairs, 'before', 'after', step);
  const to = placed(pairs, 'after', 'before', step);
  return {
    lines: pairs.map((pair, i) => ({ ...pair, from: from[i] as number, to: to[i] as number })),
    before,
    after,
    range,
    height,
    dot: Math.max(4, Math.min(9, Math.floor(step * pixels))),
  };
}

/** The different numbers at one end, the lowest first. */
function endsOf(pairs: readonly ChildPair[], side: 'before' | 'after'): SlopeEnd[] {
  const counts = new Map<number, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
  return [...counts].map(([value, children]) => ({ value, children })).sort((a, b) => a.value - b.value);
}

/** Where each child's line ends on one side: those of the same number around it, sorted by their other end. */
function placed(
  pairs: readonly ChildPair[],
  side: 'before' | 'after',
  other: 'before' | 'after',
  step: number,
): number[] {
  const order = pairs
    .map((_, i) => i)
    .sort((i, j) => {
      const [one, two] = [pairs[i] as ChildPair, pairs[j] as ChildPair];
      return one[side] - two[side] || one[other] - two[other] || (one.child < two.child ? -1 : 1);
    });
  const places = new Array<number>(pairs.length).fill(0);
  for (let first = 0; first < order.length; ) {
    const value = pairs[order[first] as number]?.[side] as number;
    let end = first;
    while (end < order.length && pairs[order[end] as number]?.[side] === value) end++;
    for (let at = first; at < end; at++)
      places[order[at] as number] = value + (at - (first + end - 1) / 2) * step;
    first = end;
  }
  return places;
}
