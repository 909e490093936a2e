import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logRank } from '../../shared/stats/log-rank';

const follow = fc.record({
  time: fc.integer({ min: 1, max: 9 }),
  event: fc.boolean(),
  group: fc.constantFrom('a', 'b', 'c'),
});
type Child = { time: number; event: boolean; group: string };
const tested = (all: readonly Child[]) =>
  logRank(
    all.map(({ time }) => time),
    all.map(({ event }) => event),
    all.map(({ group }) => group),
  );
const children = fc.array(follow, { minLength: 2, maxLength: 25 });

it('expects as many events in all as happen', () => {
  fc.assert(
    fc.property(children, (all) => {
      const { observed, expected } = tested(all);
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(expected)).toBeCloseTo(sum(observed), 10);
    }),
  );
});

it('does not depend on the order of the children, nor on which group is named first', () => {
  const renamed: Record<string, string> = { a: 'z', b: 'y', c: 'x' };
  fc.assert(
    fc.property(
      children.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        const one = tested(all);
        const same = tested(shuffled);
        const other = tested(all.map((child) => ({ ...child, group: renamed[child.group] ?? '' })));
        if (one.chiSquare === null) {
          expect([same.chiSquare, other.chiSquare]).toEqual([null, null]);
          return;
        }
        expect(same.chiSquare).toBeCloseTo(one.chiSquare, 9);
        expect(other.chiSquare).toBeCloseTo(one.chiSquare, 9);
        expect(other.p).toBeCloseTo(one.p ?? -1, 9);
        expect(other.observed).toEqual([...one.observed].reverse());
      },
    ),
  );
});

it('is the squared difference over its variance with two groups', () => {
  fc.assert(
    fc.property(children, (all) => {
      const two = all.filter(({ group }) => group !== 'c');
      const { chiSquare, observed, expected, firstVariance } = tested(two);
      if (chiSquare === null || firstVariance === 0) return;
      const difference = (observed[0] ?? 0) - (expected[0] ?? 0);
      expect(chiSquare).toBeCloseTo(difference ** 2 / firstVariance, 9);
    }),
  );
});

it('has no answer without an event or without a second group', () => {
  const level = tested([
    { time: 3, event: false, group: 'a' },
    { time: 4, event: false, group: 'b' },
  ]);
  expect(level).toMatchObject({ chiSquare: null, p: null, degreesOfFreedom: 1, expected: [0, 0] });
  expect(tested([{ time: 3, event: true, group: 'a' }])).toMatchObject({ chiSquare: null, p: null });
});

it('finds no difference where no event could have come to another group', () => {
  const onlyOneAtRisk = [
    { time: 2, event: false, group: 'a' },
    { time: 5, event: true, group: 'b' },
    { time: 7, event: true, group: 'b' },
  ];
  expect(tested(onlyOneAtRisk)).toMatchObject({ chiSquare: 0, p: 1, degreesOfFreedom: 1 });
  const allAtOnce = [
    { time: 5, event: true, group: 'a' },
    { time: 5, event: true, group: 'b' },
  ];
  expect(tested(allAtOnce)).toMatchObject({ chiSquare: 0, p: 1 });
});

it('leaves a group out that is at risk at no event', () => {
  const two = [
    { time: 4, event: true, group: 'a' },
    { time: 6, event: false, group: 'a' },
    { time: 5, event: true, group: 'b' },
    { time: 8, event: true, group: 'b' },
  ];
  const three = tested([...two, { time: 1, event: false, group: 'c' }]);
  expect(three.degreesOfFreedom).toBe(1);
  expect(three.p).toBe(tested(two).p);
});

it('orders groups as words, not as character codes', () => {
  const { groups } = logRank([1, 2], [true, true], ['IIP', 'comparison']);
  expect(groups).toEqual(['comparison', 'IIP']);
});
