import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clusteredRateRatio } from '../../shared/stats/clustered-rate-ratio';
import { exactRateRatio } from '../../shared/stats/exact-rate-ratio';
import { jackknifeRateRatio } from '../../shared/stats/jackknife-rate-ratio';
import { rateChange } from '../../shared/stats/rate-change';
import type { ExposedPair } from '../../shared/stats/total-rates';

const exposed = fc.record({ events: fc.nat({ max: 9 }), exposure: fc.integer({ min: 1, max: 48 }) });
const pair = fc.record({ before: exposed, after: exposed });
const children = fc.array(pair, { minLength: 1, maxLength: 12 });
const swapped = ({ before, after }: ExposedPair): ExposedPair => ({ before: after, after: before });

/** One child with equal exposure on both sides. */
const child = (before: number, after: number): ExposedPair => ({
  before: { events: before, exposure: 6 },
  after: { events: after, exposure: 6 },
});

/** Whether one number is the other's inverse, 0 that of infinity; both are null or neither. */
function expectInverse(one: number | null, other: number | null): void {
  if (one === null || other === null) expect(other).toBe(one);
  else if (one === 0) expect(other).toBe(Infinity);
  else if (one === Infinity) expect(other).toBe(0);
  else expect(other * one).toBeCloseTo(1, 9);
}

/** Equal to eleven digits. */
function expectSame(one: number | null, other: number | null): void {
  if (one === null || other === null || !Number.isFinite(one)) expect(other).toBe(one);
  else expect(Math.abs(other - one)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(one)));
}

it('turns the exact ratio and its limits round when before and after change places', () => {
  fc.assert(
    fc.property(pair, ({ before, after }) => {
      const one = exactRateRatio(before, after);
      const other = exactRateRatio(after, before);
      expectInverse(one.estimate, other.estimate);
      expectInverse(one.low, other.high);
      expectInverse(one.high, other.low);
      expect(other.pCentral).toBeCloseTo(one.pCentral ?? -1, 12);
    }),
  );
});

it('turns the ratios over children and their limits round when before and after change places', () => {
  fc.assert(
    fc.property(children, (some) => {
      const [one, other] = [jackknifeRateRatio(some), jackknifeRateRatio(some.map(swapped))];
      expectInverse(one.estimate, other.estimate);
      expectInverse(one.low, other.high);
      expectInverse(one.high, other.low);
      expectSame(one.p, other.p);
      const [clustered, turned] = [clusteredRateRatio(some), clusteredRateRatio(some.map(swapped))];
      expectInverse(clustered.sandwich?.low ?? null, turned.sandwich?.high ?? null);
      expectSame(clustered.designEffect, turned.designEffect);
      expectSame(clustered.largestShare, turned.largestShare);
    }),
  );
});

it('does not mind the order of the children', () => {
  const inTwoOrders = children.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  );
  fc.assert(
    fc.property(inTwoOrders, ([some, shuffled]) => {
      const [one, other] = [jackknifeRateRatio(some), jackknifeRateRatio(shuffled)];
      expect(other.undefinedBecause).toBe(one.undefinedBecause);
      for (const key of ['estimate', 'low', 'high', 'leaveOneOutLow', 'leaveOneOutHigh'] as const)
        expectSame(one[key], other[key]);
      const [clustered, mixed] = [clusteredRateRatio(some), clusteredRateRatio(shuffled)];
      expectSame(clustered.sandwich?.high ?? null, mixed.sandwich?.high ?? null);
      expectSame(clustered.childDifferences.sd, mixed.childDifferences.sd);
    }),
  );
});

it('scales rates and nothing else with the unit of exposure', () => {
  fc.assert(
    fc.property(children, fc.constantFrom(0.25, 2, 30.4375), (some, unit) => {
      const scaled = some.map(({ before, after }) => ({
        before: { ...before, exposure: before.exposure * unit },
        after: { ...after, exposure: after.exposure * unit },
      }));
      const [one, other] = [clusteredRateRatio(some), clusteredRateRatio(scaled)];
      expectSame(one.estimate, other.estimate);
      expectSame(one.sandwich?.low ?? null, other.sandwich?.low ?? null);
      expectSame(one.jackknife?.standardError ?? null, other.jackknife?.standardError ?? null);
      expectSame(one.rateBefore, (other.rateBefore ?? 0) * unit);
      const [exact, exactScaled] = [one, other].map(({ before, after }) => exactRateRatio(before, after));
      expectSame(exact?.high ?? null, exactScaled?.high ?? null);
      expectSame(exact?.p ?? null, exactScaled?.p ?? null);
      const [change, changeScaled] = [one, other].map(({ before, after }) => rateChange(before, after));
      expectSame(change?.percent ?? null, changeScaled?.percent ?? null);
      expectSame(change?.difference ?? null, (changeScaled?.difference ?? 0) * unit);
    }),
  );
});

it('gives the p of counting all ways in which the events could have fallen', () => {
  fc.assert(
    fc.property(pair, ({ before, after }) => {
      const total = before.events + after.events;
      if (total === 0) return;
      const share = after.exposure / (before.exposure + after.exposure);
      let chances = [1];
      for (let i = 0; i < total; i++)
        chances = [...chances, 0].map((chance, k) => chance * (1 - share) + (chances[k - 1] ?? 0) * share);
      const seen = chances[after.events] ?? 0;
      const sum = (some: readonly number[]) => some.reduce((all, chance) => all + chance, 0);
      const found = exactRateRatio(before, after);
      expect(found.p).toBeCloseTo(sum(chances.filter((chance) => chance <= seen * (1 + 1e-7))), 12);
      expect(found.pFewerAfter).toBeCloseTo(sum(chances.slice(0, after.events + 1)), 12);
      const tails = [chances.slice(0, after.events + 1), chances.slice(after.events)].map(sum);
      expect(found.pCentral).toBeCloseTo(Math.min(1, 2 * Math.min(...tails)), 12);
    }),
  );
});

it('says why there is no jackknife interval', () => {
  const why = (...some: ExposedPair[]) => jackknifeRateRatio(some).undefinedBecause;
  const five = [child(2, 1), child(1, 1), child(1, 0), child(3, 1), child(0, 0)];
  expect(why(...five)).toBeNull();
  expect(why(...five.slice(0, 4))).toBe('too-few-children');
  expect(why(child(1, 0), child(2, 0))).toBe('no-events-after');
  expect(why(child(0, 1), child(0, 2))).toBe('no-events-before');
  expect(why(child(0, 0))).toBe('no-events');
  expect(why(...five.slice(1).map(() => child(1, 0)), child(1, 4))).toBe('single-child');
});

it('has no error in no variation: the ratio is its own interval', () => {
  const alike = Array.from({ length: 6 }, () => child(3, 3));
  expect(jackknifeRateRatio(alike)).toMatchObject({ estimate: 1, low: 1, high: 1, p: 1, standardError: 0 });
  expect(clusteredRateRatio(alike).sandwich).toMatchObject({ standardError: 0, low: 1, high: 1, p: null });
});

it('gives one child no error at all', () => {
  expect(clusteredRateRatio([child(3, 1)])).toMatchObject({
    sandwich: null,
    jackknife: null,
    largestShare: 1,
  });
});

it('has no range of ratios where one child has all events', () => {
  const found = clusteredRateRatio([child(5, 2), child(0, 0), child(0, 0)]);
  expect(found).toMatchObject({
    leaveOneOutLow: null,
    leaveOneOutHigh: null,
    jackknife: null,
    largestShare: 1,
  });
  expect(found.sandwich?.standardError).toBeGreaterThanOrEqual(0);
});
