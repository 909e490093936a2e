import type { ChildPair } from './child-pairs';

/** The children who went from one number to another. */
export interface SlopeLine extends Pick<ChildPair, 'before' | 'after' | 'change'> {
  readonly children: readonly string[];
  /** Places of the dots that it joins. Of whole numbers, which many children share, the innermost. */
  readonly from: number;
  readonly to: number;
}

/** A child's dot at one end: the first lies on its number, those that would touch it beside it, outwards. */
export interface SlopeDot extends ChildPair {
  readonly place: number;
}

/** A number at one end, and how many children have it. */
export interface SlopeEnd {
  readonly value: number;
  readonly children: number;
  /** How far out the dots at its height reach. */
  readonly reach: number;
}

export interface SlopeSide {
  readonly dots: readonly SlopeDot[];
  readonly ends: readonly SlopeEnd[];
}

export interface SlopeLayout {
  /** Those of most children first, so that they are drawn beneath the others. */
  readonly lines: readonly SlopeLine[];
  readonly before: SlopeSide;
  readonly after: SlopeSide;
  readonly top: number;
}

/** What a dot takes of the height of the highest number, so that two of less distance would touch. */
const dotShare = 0.034;

/**
 * A line for the children of each pair of numbers, as heavy as there are many, and a dot for each child at either end. Dots
 * lie beside one another in the order of where their children go to or come from; nothing is at random.
 */
export function slopeLayout(pairs: readonly ChildPair[]): SlopeLayout {
  const top = Math.max(0, ...pairs.flatMap(({ before, after }) => [before, after]));
  const before = sideOf(pairs, 'before', 'after', top * dotShare);
  const after = sideOf(pairs, 'after', 'before', top * dotShare);
  return { lines: linesOf(pairs, before, after), before, after, top };
}

function linesOf(pairs: readonly ChildPair[], before: SlopeSide, after: SlopeSide): SlopeLine[] {
  const found = new Map<string, ChildPair[]>();
  for (const pair of pairs) {
    const key = `${pair.before} ${pair.after}`;
    found.set(key, [...(found.get(key) ?? []), pair]);
  }
  const placeOf = ({ dots }: SlopeSide, child: string) => dots.find((dot) => dot.child === child)?.place ?? 0;
  return [...found.values()]
    .map((those) => {
      const { child, before: was, after: is, change } = those[0] as ChildPair;
      const isOwn = those.length === 1 && !(Number.isInteger(was) && Number.isInteger(is));
      return {
        before: was,
        after: is,
        change,
        children: those.map((each) => each.child),
        from: isOwn ? placeOf(before, child) : 0,
        to: isOwn ? placeOf(after, child) : 0,
      };
    })
    .sort((one, other) => other.children.length - one.children.length);
}

function sideOf(
  pairs: readonly ChildPair[],
  side: 'before' | 'after',
  other: 'before' | 'after',
  apart: number,
): SlopeSide {
  /** The highest number so far at each place. */
  const highest: number[] = [];
  const dots = [...pairs]
    .sort((one, two) => one[side] - two[side] || one[other] - two[other] || (one.child < two.child ? -1 : 1))
    .map((pair) => {
      const free = highest.findIndex((value) => pair[side] - value >= apart && pair[side] > value);
      const place = free < 0 ? highest.length : free;
      highest[place] = pair[side];
      return { ...pair, place };
    });
  const values = [...new Set(dots.map((dot) => dot[side]))];
  const ends = values.map((value) => {
    const near = dots.filter((dot) => Math.abs(dot[side] - value) < apart || dot[side] === value);
    return {
      value,
      children: dots.filter((dot) => dot[side] === value).length,
      reach: Math.max(...near.map(({ place }) => place)),
    };
  });
  return { dots, ends };
}
