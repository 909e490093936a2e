import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom, xoshiro128 } from '../../shared/stats/seeded-random';

const first = (seed: number, count: number) => Array.from({ length: count }, seededRandom(seed));

it('steps as the reference program of xoshiro128** does', () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
});

it('gives the same numbers for a seed on every machine, as the same steps in C', () => {
  expect(first(0, 3)).toEqual([0.41675133265905573, 0.58705617410022048, 0.26503673325810317]);
  expect(first(20_240_101, 3)).toEqual([0.44534454746370034, 0.96666397016270211, 0.076941207475657025]);
  expect(first(4_294_967_295, 3)).toEqual([0.95558300186034517, 0.26826965484920962, 0.85801477835956252]);
});

it('stays from 0 up to below 1, whatever the seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const numbers = first(seed, 20);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThan(1);
      expect(new Set(numbers).size).toBe(20);
    }),
  );
});

it('spreads evenly, and no number tells the next', () => {
  const numbers = first(7, 100_000);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const tenths = numbers.reduce((counts, number) => {
    counts[Math.floor(number * 10)] = (counts[Math.floor(number * 10)] ?? 0) + 1;
    return counts;
  }, new Array<number>(10).fill(0));
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  const products = numbers.slice(1).map((number, i) => (number - 0.5) * ((numbers[i] ?? 0) - 0.5));
  expect(Math.abs(mean(products))).toBeLessThan(0.0015);
});

it('refuses a seed that would be cut to another', () => {
  for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => seededRandom(seed)).toThrow(RangeError);
});
