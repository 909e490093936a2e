import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unequalWindowExpectation } from '../../shared/stats/unequal-window-expectation';

const windows = fc
  .record({
    children: fc.integer({ min: 1, max: 60 }),
    reached: fc.nat({ max: 60 }),
    atLeast: fc.integer({ min: 1, max: 4 }),
    longExposure: fc.integer({ min: 2, max: 24 }),
    dispersion: fc.option(fc.constantFrom(0.2, 0.5, 1, 3, 40)),
  })
  .map(({ children, reached, dispersion, ...rest }) => ({
    children,
    reachedInLong: reached % (children + 1),
    ...rest,
    ...(dispersion === null ? {} : { dispersion }),
  }));

it('expects exactly as many as did reach the count in windows of equal length', () => {
  fc.assert(
    fc.property(windows, (long) => {
      const found = unequalWindowExpectation({ ...long, shortExposure: long.longExposure });
      expect(found.impliedProbabilityShort).toBe(long.reachedInLong / long.children);
    }),
  );
});

it('expects fewer in less time, and more where there is more', () => {
  fc.assert(
    fc.property(windows, (long) => {
      fc.pre(long.reachedInLong > 0 && long.reachedInLong < long.children);
      const expected = (exposure: number) =>
        unequalWindowExpectation({ ...long, shortExposure: exposure }).expectedChildrenShort ?? Number.NaN;
      expect(expected(long.longExposure / 2)).toBeLessThan(long.reachedInLong);
      expect(expected(long.longExposure * 2)).toBeGreaterThan(long.reachedInLong);
      expect(expected(long.longExposure / 4)).toBeLessThan(expected(long.longExposure / 2));
      expect(expected(long.longExposure * (1 + 1e-9))).toBeCloseTo(long.reachedInLong, 5);
    }),
  );
});

const nothing = {
  impliedMeanLong: null,
  impliedProbabilityShort: null,
  expectedChildrenShort: null,
  probabilityObservedOrFewer: null,
};
const some = { children: 8, atLeast: 2, longExposure: 12, shortExposure: 6, reachedInShort: 3 };

it('expects nothing of another length where all reached the count, and nothing of no children', () => {
  expect(unequalWindowExpectation({ ...some, reachedInLong: 8 })).toEqual(nothing);
  expect(unequalWindowExpectation({ ...some, reachedInLong: 8, shortExposure: 12 })).toEqual({
    ...nothing,
    impliedProbabilityShort: 1,
    expectedChildrenShort: 8,
  });
  expect(unequalWindowExpectation({ ...some, children: 0, reachedInLong: 0 })).toEqual(nothing);
});

it('expects nobody where nobody reached the count', () => {
  for (const shortExposure of [6, 12])
    expect(unequalWindowExpectation({ ...some, reachedInLong: 0, shortExposure })).toEqual({
      impliedMeanLong: 0,
      impliedProbabilityShort: 0,
      expectedChildrenShort: 0,
      probabilityObservedOrFewer: 1,
    });
});
