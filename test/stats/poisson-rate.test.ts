import { describe, expect, it } from 'vitest';
import { garwoodInterval } from '../../shared/stats/poisson-rate';

/** P(X <= k) by adding up, with logarithms of factorials added up as well. */
function atMost(k: number, mean: number): number {
  let logChance = -mean;
  let sum = Math.exp(logChance);
  for (let i = 1; i <= k; i++) {
    logChance += Math.log(mean / i);
    sum += Math.exp(logChance);
  }
  return sum;
}

describe("Garwood's interval", () => {
  it.each([1, 2, 10, 49, 500, 501, 1200, 20_000, 60_000])(
    'of %i events leaves 2.5 % on each side',
    (events) => {
      const { low, high } = garwoodInterval(events, 1);
      expect(1 - atMost(events - 1, low)).toBeCloseTo(0.025, 8);
      expect(atMost(events, high)).toBeCloseTo(0.025, 8);
    },
  );

  it('begins at nought of no events, and is shorter the longer they could have happened', () => {
    const none = garwoodInterval(0, 1);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(-Math.log(0.025), 10);
    expect(garwoodInterval(7, 10).high).toBeCloseTo(garwoodInterval(7, 1).high / 10, 12);
  });
});
