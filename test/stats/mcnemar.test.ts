import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mcnemar } from '../../shared/stats/mcnemar';
import { signTest } from '../../shared/stats/sign-test';

const count = fc.integer({ min: 0, max: 12 });
const table = fc.record({ both: count, beforeOnly: count, afterOnly: count, neither: count });

/** P(X = k) for each k of n fair coins. */
function coins(n: number): number[] {
  let chances = [1];
  for (let i = 0; i < n; i++)
    chances = [...chances, 0].map((chance, k) => (chance + (chances[k - 1] ?? 0)) / 2);
  return chances;
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

it('gives the p of counting the ways the changes could have gone', () => {
  fc.assert(
    fc.property(table, (children) => {
      const chances = coins(children.beforeOnly + children.afterOnly);
      const fewer = Math.min(children.beforeOnly, children.afterOnly);
      const tail = sum(chances.slice(0, fewer + 1));
      const { pExact, pMid } = mcnemar(children);
      expect(pExact).toBeCloseTo(Math.min(1, 2 * tail), 12);
      expect(pMid).toBeCloseTo(Math.min(1, 2 * (tail - (chances[fewer] ?? 0) / 2)), 12);
    }),
  );
});

it('turns round when before and after change places', () => {
  fc.assert(
    fc.property(table, (children) => {
      const one = mcnemar(children);
      const other = mcnemar({
        ...children,
        beforeOnly: children.afterOnly,
        afterOnly: children.beforeOnly,
      });
      expect([other.pExact, other.pMid]).toEqual([one.pExact, one.pMid]);
      expect((one.difference ?? 0) + (other.difference ?? 0)).toBeCloseTo(0, 12);
      expect((one.differenceLow ?? 0) + (other.differenceHigh ?? 0)).toBeCloseTo(0, 12);
      if (one.oddsRatioLow) expect(one.oddsRatioLow * (other.oddsRatioHigh ?? 0)).toBeCloseTo(1, 9);
    }),
  );
});

it('keeps the difference inside its limits, and those inside -1 to 1', () => {
  fc.assert(
    fc.property(table, (children) => {
      const { n, difference, differenceLow, differenceHigh } = mcnemar(children);
      if (n === 0 || difference === null || differenceLow === null || differenceHigh === null) {
        expect(n).toBe(0);
        return;
      }
      expect(differenceLow).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(differenceLow).toBeLessThanOrEqual(difference);
      expect(differenceHigh).toBeGreaterThanOrEqual(difference);
      expect(differenceHigh).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

it('says nothing about odds where no child changed category, and nothing at all of no child', () => {
  expect(mcnemar({ both: 5, beforeOnly: 0, afterOnly: 0, neither: 19 })).toMatchObject({
    pExact: 1,
    pMid: 1,
    oddsRatio: null,
    oddsRatioLow: null,
    oddsRatioHigh: null,
    pChiSquare: null,
    difference: 0,
  });
  expect(mcnemar({ both: 0, beforeOnly: 0, afterOnly: 0, neither: 0 })).toMatchObject({
    difference: null,
    differenceLow: null,
    proportionBefore: null,
  });
});

it('keeps the tail of hundreds of children that all went one way', () => {
  const { pExact, oddsRatio } = mcnemar({ both: 0, beforeOnly: 900, afterOnly: 0, neither: 3 });
  expect(pExact / 2 ** -899).toBeCloseTo(1, 9);
  expect(oddsRatio).toBe(Infinity);
});

it('agrees with the sign test of the same changes', () => {
  fc.assert(
    fc.property(table, ({ both, beforeOnly, afterOnly, neither }) => {
      const repeat = (times: number, before: number, after: number) =>
        Array.from({ length: times }, () => [before, after] as const);
      const children = [
        ...repeat(both, 1, 1),
        ...repeat(beforeOnly, 1, 0),
        ...repeat(afterOnly, 0, 1),
        ...repeat(neither, 0, 0),
      ];
      const sign = signTest(
        children.map(([before]) => before),
        children.map(([, after]) => after),
      );
      expect(sign.p).toBe(mcnemar({ both, beforeOnly, afterOnly, neither }).pExact);
      expect([sign.rose, sign.fell, sign.unchanged]).toEqual([afterOnly, beforeOnly, both + neither]);
      const chances = coins(beforeOnly + afterOnly);
      expect(sign.pLess).toBeCloseTo(sum(chances.slice(0, afterOnly + 1)), 12);
      expect(sign.pGreater).toBeCloseTo(sum(chances.slice(afterOnly)), 12);
      expect(sign.shareRose === null).toBe(beforeOnly + afterOnly === 0);
    }),
  );
});
