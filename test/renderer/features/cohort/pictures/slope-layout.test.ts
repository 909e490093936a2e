import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesInWords, childPairs } from '../../../../../renderer/features/cohort/pictures/child-pairs';
import { labelledEnds } from '../../../../../renderer/features/cohort/pictures/end-labels';
import { slopeLayout } from '../../../../../renderer/features/cohort/pictures/slope-layout';
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
  it('of the same numbers run side by side around them, each on its own', () => {
    const { lines } = layoutOf([
      ['a', 2, 0],
      ['b', 2, 0],
      ['c', 2, 0],
    ]);
    const ends = lines.map(({ from, to }) => [from - 2, to]);
    const step = (ends[1]?.[0] as number) - (ends[0]?.[0] as number);
    expect(step).toBeGreaterThan(0);
    expect(ends.map((each) => each.map((place) => Math.round((place / step) * 1000) / 1000))).toEqual([
      [-1, -1],
      [0, 0],
      [1, 1],
    ]);
  });

  it('leave a number in the order of where they go to, so that those to more lie above', () => {
    const { lines } = layoutOf([
      ['a', 2, 0],
      ['b', 2, 5],
      ['c', 2, 3],
    ]);
    expect([...lines].sort((one, other) => one.from - other.from).map(({ child }) => child)).toEqual([
      'a',
      'c',
      'b',
    ]);
  });

  it('are counted at both ends by their numbers', () => {
    const { before, after } = layoutOf([
      ['a', 2, 0],
      ['b', 2, 1],
      ['c', 0, 0],
    ]);
    expect(before).toEqual([
      { value: 0, children: 1 },
      { value: 2, children: 2 },
    ]);
    expect(after.map(({ children }) => children)).toEqual([2, 1]);
  });

  it('never reach into another whole number, lie within the axis, and are one for each child', () => {
    const child = fc.tuple(fc.nat(8), fc.nat(8));
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 60 }), (numbers) => {
        const { lines, range, height } = layoutOf(
          numbers.map(([before, after], i): MadeChild => [`${i}`, before, after]),
        );
        expect(lines).toHaveLength(numbers.length);
        expect(height).toBeLessThanOrEqual(560);
        for (const side of ['from', 'to'] as const) {
          const places = lines.map((line) => line[side]).sort((a, b) => a - b);
          expect(new Set(places).size).toBe(numbers.length);
          expect(places[0]).toBeGreaterThanOrEqual(range[0]);
          expect(places.at(-1)).toBeLessThanOrEqual(range[1]);
        }
        for (const { before, after, from, to } of lines) {
          expect(Math.abs(from - before)).toBeLessThan(0.5);
          expect(Math.abs(to - after)).toBeLessThan(0.5);
        }
      }),
    );
  });

  it('are drawn where nobody had any', () => {
    const { range, lines } = layoutOf([['a', 0, 0]]);
    expect(range[1]).toBeGreaterThan(1);
    expect(lines).toEqual([{ child: 'a', before: 0, after: 0, change: 'same', from: 0, to: 0 }]);
  });
});

describe('counts beside the ends', () => {
  const ends = [
    { value: 0, children: 9 },
    { value: 1, children: 1 },
    { value: 2, children: 4 },
  ];
  it('are all written where there is room', () => expect(labelledEnds(ends, 30)).toEqual(ends));
  it('leave out the smaller of two that would touch', () => {
    expect(labelledEnds(ends, 10).map(({ value }) => value)).toEqual([0, 2]);
  });
});
