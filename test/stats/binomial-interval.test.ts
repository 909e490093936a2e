import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clopperPearson, wilson } from '../../shared/stats/binomial-interval';

const counted = fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));

/** P(X <= count) of n tries, by adding one try after the other. */
function atMost(count: number, n: number, share: number): number {
  let chances = [1];
  for (let i = 0; i < n; i++)
    chances = [...chances, 0].map((chance, k) => chance * (1 - share) + (chances[k - 1] ?? 0) * share);
  return chances.slice(0, count + 1).reduce((sum, chance) => sum + chance, 0);
}

it('puts 2.5% of the binomial beyond each exact limit', () => {
  fc.assert(
    fc.property(counted, ([count, n]) => {
      const [low, high] = clopperPearson(count, n);
      if (count === 0) expect(low).toBe(0);
      else expect(1 - atMost(count - 1, n, low)).toBeCloseTo(0.025, 10);
      if (count === n) expect(high).toBe(1);
      else expect(atMost(count, n, high)).toBeCloseTo(0.025, 10);
    }),
  );
});

it('turns round with what is counted, and holds the proportion', () => {
  fc.assert(
    fc.property(counted, ([count, n]) => {
      for (const interval of [clopperPearson, wilson]) {
        const [low, high] = interval(count, n);
        const [lowOfOthers, highOfOthers] = interval(n - count, n);
        expect(low + highOfOthers).toBeCloseTo(1, 12);
        expect(high + lowOfOthers).toBeCloseTo(1, 12);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
      }
    }),
  );
});

it('says nothing of none', () => {
  expect([clopperPearson(0, 0), wilson(0, 0)]).toEqual([
    [0, 1],
    [0, 1],
  ]);
});
