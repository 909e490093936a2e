import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unequalWindowExpectation } from '../../shared/stats/unequal-window-expectation';

const windows = fc
  .record({
    children: fc.integer({ min: 1, max: 60 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    atLeast: fc.integer({ min: 1, max: 4 }),
    longExposure: fc.integer({ min: 2, max: 24 }),
    dispersion: fc.option(fc.constantFrom(0.2, 0.5, 1, 3, 40)),
  })
  .map(({ children, share, dispersion, ...rest }) => ({
    children,
    reachedInLong: Math.round(share * children),
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
      const expected = (exposure: number) =>
        unequalWindowExpectation({ ...long, shortExposure: exposure }).expectedChildrenShort ?? Number.NaN;
      expect(expected(long.longExposure / 2)).toBeLessThanOrEqual(long.reachedInLong + 1e-9);
      expect(expected(long.longExposure * 2)).toBeGreaterThanOrEqual(long.reachedInLong - 1e-9);
      expect(expected(long.longExposure / 4)).toBeLessThanOrEqual(expected(long.longExposure / 2) + 1e-9);
      expect(expected(long.longExposure * (1 + 1e-9))).toBeCloseTo(long.reachedInLong, 5);
    }),
  );
});

it('expects all where all reached it, nobody where nobody did, and nothing of no children', () => {
  const some = { children: 8, atLeast: 2, longExposure: 12, shortExposure: 6, reachedInShort: 3 };
  expect(unequalWindowExpectation({ ...some, reachedInLong: 8 })).toMatchObject({
    impliedMeanLong: null,
    expectedChildrenShort: 8,
    probabilityObservedOrFewer: 0,
  });
  expect(unequalWindowExpectation({ ...some, reachedInLong: 0 })).toMatchObject({
    impliedMeanLong: 0,
    expectedChildrenShort: 0,
    probabilityObservedOrFewer: 1,
  });
  expect(
    unequalWindowExpectation({ ...some, children: 0, reachedInLong: 0 }).expectedChildrenShort,
  ).toBeNull();
});
