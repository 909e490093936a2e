import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bootstrap } from '../../shared/stats/bootstrap';
import { bootstrapInterval } from '../../shared/stats/bootstrap-interval';
import { everyResample, idealBootstrapError } from '../../shared/stats/every-resample';
import { jackknife } from '../../shared/stats/jackknife';
import { meanOf, spreadOf } from '../../shared/stats/spread';

const values = (minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength, maxLength });
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

it('repeats itself with a seed, and not with another', () => {
  const changes = Array.from({ length: 24 }, (_, i) => Math.sin(i) * 7);
  fc.assert(
    fc.property(seeds, seeds, (seed, other) => {
      const one = bootstrap(changes, meanOf, { seed, resamples: 200 });
      expect(bootstrap(changes, meanOf, { seed, resamples: 200 })).toEqual(one);
      if (other !== seed)
        expect(bootstrap(changes, meanOf, { seed: other, resamples: 200 }).percentile).not.toEqual(
          one.percentile,
        );
    }),
    { numRuns: 20 },
  );
});

it('draws children whole: what belongs to one stays together', () => {
  const children = [1, 2, 3, 4, 5].map((before) => ({ before, after: before + 1 }));
  const change = (some: readonly (typeof children)[number][]) =>
    meanOf(some.map(({ before, after }) => after - before));
  expect(bootstrap(children, change, { seed: 1, resamples: 300 })).toMatchObject({
    estimate: 1,
    percentile: [1, 1],
    bca: null,
    z0: null,
  });
});

it('moves and turns with the values', () => {
  fc.assert(
    fc.property(values(2, 5), fc.integer({ min: -5, max: 5 }), (some, shift) => {
      const of = (x: readonly number[]) =>
        bootstrapInterval(meanOf(x), everyResample(x, meanOf), jackknife(x, meanOf).acceleration);
      const one = of(some);
      const moved = of(some.map((value) => value + shift));
      const turned = of(some.map((value) => -value));
      expect(moved.z0 === null).toBe(one.z0 === null);
      expect(moved.z0 ?? 0).toBeCloseTo(one.z0 ?? 0, 9);
      one.percentile?.forEach((limit, i) => {
        expect(moved.percentile?.[i]).toBeCloseTo(limit + shift, 9);
        expect(turned.percentile?.[1 - i]).toBeCloseTo(-limit, 9);
      });
      one.shares?.forEach((share, i) => {
        expect(turned.shares?.[1 - i]).toBeCloseTo(1 - share, 9);
      });
    }),
  );
});

it('comes near the interval of all resamples', () => {
  const some = [-4, -2.5, -5, -1, -6.25, 0.75];
  const all = bootstrapInterval(
    meanOf(some),
    everyResample(some, meanOf),
    jackknife(some, meanOf).acceleration,
  );
  const drawn = bootstrap(some, meanOf, { seed: 3 });
  for (const kind of ['percentile', 'bca'] as const)
    drawn[kind]?.forEach((limit, i) => {
      expect(Math.abs(limit - (all[kind]?.[i] ?? Number.NaN))).toBeLessThan(0.15);
    });
  expect(drawn).toMatchObject({ resamples: 10_000, seed: 3 });
});

it('has no limits of no children, and no corrected ones of one', () => {
  expect(bootstrap([], meanOf, { seed: 1 })).toMatchObject({ percentile: null, bca: null });
  expect(bootstrap([4], meanOf, { seed: 1 })).toMatchObject({ percentile: [4, 4], bca: null });
  expect(() => everyResample([1, 2, 3, 4, 5, 6, 7], meanOf)).toThrow(RangeError);
});

it('spreads all resamples of a mean as the formula says', () => {
  fc.assert(
    fc.property(values(1, 5), (some) => {
      const all = [...everyResample(some, meanOf)];
      const variance = meanOf(all.map((value) => (value - meanOf(some)) ** 2));
      expect(Math.sqrt(variance)).toBeCloseTo(idealBootstrapError(some) ?? -1, 9);
    }),
    { numRuns: 40 },
  );
});

it('gives a mean its own standard error and no bias', () => {
  fc.assert(
    fc.property(values(2, 20), (some) => {
      const left = jackknife(some, meanOf);
      expect(left.standardError).toBeCloseTo(spreadOf(some).standardError ?? -1, 9);
      expect(left.bias).toBeCloseTo(0, 9);
      expect(left.acceleration).not.toBeNaN();
    }),
  );
  expect(jackknife([0.1, 0.1, 0.1], meanOf).acceleration).toBe(0);
  expect(jackknife([5], meanOf)).toMatchObject({ standardError: null, bias: null, acceleration: null });
});
