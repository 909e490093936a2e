import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionalOddsRatio } from '../../shared/stats/fisher-exact';

const cell = fc.integer({ min: 0, max: 9 });
const table = fc.tuple(cell, cell, cell, cell);

const choose = (n: number, k: number): number =>
  k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;

/** Every table with the same margins, as [first cell, number of ways]. */
function sameMargins(a: number, b: number, c: number, d: number): [number, number][] {
  const tables: [number, number][] = [];
  for (let x = 0; x <= a + b; x++) {
    const ways = choose(a + b, x) * choose(c + d, a + c - x);
    if (ways > 0) tables.push([x, ways]);
  }
  return tables;
}

it('gives the p of counting all tables with the same margins', () => {
  fc.assert(
    fc.property(table, ([a, b, c, d]) => {
      const tables = sameMargins(a, b, c, d);
      const all = tables.reduce((sum, [, ways]) => sum + ways, 0);
      const share = (kept: (x: number, ways: number) => boolean) =>
        tables.reduce((sum, [x, ways]) => (kept(x, ways) ? sum + ways : sum), 0) / all;
      const observed = choose(a + b, a) * choose(c + d, c);
      const result = conditionalOddsRatio(a, b, c, d);
      expect(result.p).toBeCloseTo(
        share((_, ways) => ways <= observed * (1 + 1e-7)),
        12,
      );
      expect(result.pLess).toBeCloseTo(
        share((x) => x <= a),
        12,
      );
      expect(result.pGreater).toBeCloseTo(
        share((x) => x >= a),
        12,
      );
    }),
  );
});

it('puts the limits where one tail holds 2.5%, as near as R looks for them', () => {
  /** Whether a rising function of the odds ratio is zero within R's 0.00013 on the odds ratio or its inverse. */
  const nearRoot = (rising: (odds: number) => number, odds: number) => {
    const [below, above] =
      odds <= 1
        ? [Math.max(0, odds - 1.3e-4), odds + 1.3e-4]
        : [1 / (1 / odds + 1.3e-4), 1 / Math.max(1e-300, 1 / odds - 1.3e-4)];
    return rising(below) <= 1e-12 && rising(above) >= -1e-12;
  };
  fc.assert(
    fc.property(table, ([a, b, c, d]) => {
      const tables = sameMargins(a, b, c, d);
      const tail = (odds: number, kept: (x: number) => boolean) => {
        const first = tables[0]?.[0] ?? 0;
        const weights = tables.map(([x, ways]) => [x, ways * odds ** (x - first)] as const);
        const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
        return weights.reduce((sum, [x, weight]) => (kept(x) ? sum + weight : sum), 0) / all;
      };
      const { low, high, estimate } = conditionalOddsRatio(a, b, c, d);
      if (low > 0) expect(nearRoot((odds) => tail(odds, (x) => x >= a) - 0.025, low)).toBe(true);
      if (high < Infinity) expect(nearRoot((odds) => 0.025 - tail(odds, (x) => x <= a), high)).toBe(true);
      if (estimate !== null) expect(low <= estimate && estimate <= high).toBe(true);
    }),
  );
});

it('turns the odds ratio upside down when the rows change places', () => {
  fc.assert(
    fc.property(table, ([a, b, c, d]) => {
      const one = conditionalOddsRatio(a, b, c, d);
      const other = conditionalOddsRatio(c, d, a, b);
      expect(other.p).toBeCloseTo(one.p, 12);
      if (one.high === Infinity) expect(other.low).toBe(0);
      else if (one.high <= 1) expect(1 / other.low).toBeCloseTo(one.high, 3);
      else expect(1 / one.high).toBeCloseTo(other.low, 3);
    }),
  );
});

it('says nothing from an empty row, an empty column or no table at all', () => {
  for (const [a, b, c, d] of [
    [0, 0, 3, 4],
    [3, 4, 0, 0],
    [0, 3, 0, 4],
    [3, 0, 4, 0],
    [0, 0, 0, 0],
  ] as const)
    expect(conditionalOddsRatio(a, b, c, d)).toEqual({
      estimate: null,
      low: 0,
      high: Infinity,
      p: 1,
      pLess: 1,
      pGreater: 1,
      sampleOddsRatio: null,
    });
});

it('holds hundreds of events without overflow', () => {
  const { estimate, low, high, p } = conditionalOddsRatio(900, 700, 800, 950);
  expect(estimate).toBeCloseTo((900 * 950) / (700 * 800), 2);
  expect(low).toBeGreaterThan(1.3);
  expect(high).toBeLessThan(1.8);
  expect(p).toBeLessThan(1e-5);
});
