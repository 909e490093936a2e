import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesInWords, childPairs } from '../../../../../renderer/features/cohort/pictures/child-pairs';
import { labelledEnds } from '../../../../../renderer/features/cohort/pictures/end-labels';
import { slopeLayout } from '../../../../../renderer/features/cohort/pictures/slope-layout';
import { lineWidth } from '../../../../../renderer/features/cohort/pictures/slope-lines';
import { slopeRoom } from '../../../../../renderer/features/cohort/pictures/slope-room';
import { type MadeChild, madeOutcome } from '../../../../report/cohort/made-result';

const layoutOf = (children: readonly MadeChild[]) => slopeLayout(childPairs(madeOutcome(children)));

describe('the pairs of the children', () => {
  it('run from the greatest fall to the greatest rise', () => {
    const pairs = childPairs(
      madeOutcome([
        ['a', 0, 2],
        ['b', 5, 1],
        ['c', 1, 1],
        ['d', 4, 0],
      ]),
    );
    expect(pairs.map(({ child }) => child)).toEqual(['b', 'd', 'c', 'a']);
    expect(changesInWords(pairs)).toBe('2 children had fewer, 1 the same, 1 more');
  });

  it('are rates where windows differ in length; who was not observed on one side has none', () => {
    const pairs = childPairs(
      madeOutcome([
        ['a', 4, 1, [365, 182]],
        ['b', 1, 0, [365, 0]],
      ]),
    );
    expect(pairs.map(({ child, before }) => [child, before.toFixed(2)])).toEqual([['a', '3.34']]);
  });
});

describe('the lines of the children', () => {
  it('are one for each pair of numbers, those of most children first', () => {
    const { lines } = layoutOf([
      ['a', 1, 1],
      ['b', 2, 0],
      ['c', 2, 0],
    ]);
    expect(lines.map(({ before, after, change, children }) => [before, after, change, children])).toEqual([
      [2, 0, 'fewer', ['b', 'c']],
      [1, 1, 'same', ['a']],
    ]);
    expect(lineWidth(2)).toBeGreaterThan(lineWidth(1));
  });

  it('join the dots of their own child where children hardly share a rate', () => {
    const { lines, after } = layoutOf([
      ['a', 4, 0, [365, 182]],
      ['b', 7, 0, [365, 183]],
    ]);
    for (const { children, to } of lines)
      expect(after.dots.find(({ child }) => child === children[0])?.place).toBe(to);
    expect(lines.map(({ to }) => to).sort()).toEqual([0, 1]);
  });
});

describe('the dots of the children', () => {
  it('of the same number lie beside one another, in the order of where they go to', () => {
    const { before } = layoutOf([
      ['a', 2, 0],
      ['b', 2, 5],
      ['c', 2, 3],
      ['d', 0, 0],
    ]);
    expect(before.dots.map(({ child, place }) => [child, place])).toEqual([
      ['d', 0],
      ['a', 0],
      ['c', 1],
      ['b', 2],
    ]);
  });

  it('are counted at both ends by their numbers', () => {
    const { before, after } = layoutOf([
      ['a', 2, 0],
      ['b', 2, 1],
      ['c', 0, 0],
    ]);
    expect(before.ends).toEqual([
      { value: 0, children: 1, reach: 0 },
      { value: 2, children: 2, reach: 1 },
    ]);
    expect(after.ends.map(({ children }) => children)).toEqual([2, 1]);
  });

  it('are one for each child at either end, and no two touch', () => {
    const child = fc.tuple(fc.nat(90), fc.nat(90));
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 60 }), (numbers) => {
        const { before, after, top, lines } = layoutOf(
          numbers.map(([was, is], i): MadeChild => [`${i}`, was, is]),
        );
        for (const [side, { dots }] of Object.entries({ before, after })) {
          expect(new Set(dots.map((dot) => dot.child)).size).toBe(numbers.length);
          for (const [i, one] of dots.entries())
            for (const other of dots.slice(i + 1)) {
              if (one.place !== other.place) continue;
              const apart = Math.abs(one[side as 'before'] - other[side as 'before']);
              expect(apart).toBeGreaterThan(0);
              expect(apart).toBeGreaterThanOrEqual(top * 0.034);
            }
        }
        expect(lines.flatMap(({ children }) => children)).toHaveLength(numbers.length);
      }),
    );
  });

  it('lie where nobody had any', () => {
    const { before, top } = layoutOf([
      ['a', 0, 0],
      ['b', 0, 0],
    ]);
    expect([before.dots.map(({ place }) => place), top]).toEqual([[0, 1], 0]);
  });
});

describe('room for dots and lines', () => {
  const children = Array.from({ length: 24 }, (_, i): MadeChild => [`${i}`, i < 14 ? 0 : i - 13, 0]);
  const roomOn = (width: number) => slopeRoom(layoutOf(children), width);

  it('is left on both sides for the dots and their counts', () => {
    const { range, pitch } = roomOn(700);
    expect(range[0]).toBeLessThan(-13 * pitch);
    expect(range[1]).toBeGreaterThan(1 + 23 * pitch);
  });

  it('has smaller dots where it is narrow', () => {
    expect(roomOn(480).dot).toBeLessThan(roomOn(1200).dot);
    expect(roomOn(300).dot).toBeGreaterThan(0);
  });
});

describe('counts beside the ends', () => {
  const ends = [
    { value: 0, children: 9, reach: 8 },
    { value: 1, children: 1, reach: 0 },
    { value: 2, children: 4, reach: 3 },
  ];
  it('are all written where there is room', () => expect(labelledEnds(ends, 30)).toEqual(ends));
  it('leave out the smaller of two that would touch', () => {
    expect(labelledEnds(ends, 10).map(({ value }) => value)).toEqual([0, 2]);
  });
});
