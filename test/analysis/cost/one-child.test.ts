import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nearestPair,
  neededPrices,
  pairsThatGive,
  pricePairs,
} from '../../../shared/analysis/cost/one-child';
import { publishedCase } from '../../../shared/domain/published-case';
import { publishedUnitCosts } from '../../../shared/domain/unit-costs';

const published = publishedUnitCosts.flatMap(({ placementType, provider, weeklyCost, basis }) =>
  weeklyCost === null ? [] : [{ label: `${placementType} ${provider} ${basis}`, weeklyCost }],
);
const pairs = pricePairs(published);

describe('the published case of one child', () => {
  it('cannot be had from any two of the published unit costs', () => {
    expect(published).toHaveLength(8);
    expect(pairs).toHaveLength(28);
    expect(pairsThatGive(publishedCase.from, pairs)).toEqual([]);
    expect(pairsThatGive(publishedCase.to, pairs)).toEqual([]);
  });
  it("residential less foster care at the council's own prices is 3,187 in-house and 2,811 independent", () => {
    const own = (cheaper: number) =>
      pairs.find((pair) => pair.dearer.weeklyCost === 3712 && pair.cheaper.weeklyCost === cheaper)
        ?.difference;
    expect([own(525), own(901)]).toEqual([3187, 2811]);
  });
  it('needs residential prices of 2,729 and 6,279 beside in-house foster care, 3,105 and 6,655 beside independent', () => {
    const actual = [525, 901].map((weeklyCost) => ({ label: String(weeklyCost), weeklyCost }));
    const needed = neededPrices([publishedCase.from, publishedCase.to], actual);
    expect(needed.map((one) => one.needed)).toEqual([2729, 6279, 3105, 6655]);
  });
  it('comes nearest with a pair that can be named', () => {
    expect(nearestPair(publishedCase.to, pairs)?.difference).toBe(3712 - 170);
    expect(nearestPair(1, [])).toBeNull();
  });
});

const somePrices = fc.array(
  fc.record({ label: fc.string(), weeklyCost: fc.integer({ min: 0, max: 10_000_00 }).map((p) => p / 100) }),
  { maxLength: 8 },
);

describe('whatever the prices', () => {
  it('every difference is above nought, falls, and gives its dearer price back', () => {
    fc.assert(
      fc.property(somePrices, (prices) => {
        const found = pricePairs(prices);
        for (const { dearer, cheaper, difference } of found) {
          expect(difference).toBeGreaterThan(0);
          expect(neededPrices([difference], [cheaper])[0]?.needed).toBeCloseTo(dearer.weeklyCost, 6);
        }
        const differences = found.map(({ difference }) => difference);
        expect(differences).toEqual([...differences].sort((a, b) => b - a));
      }),
    );
  });
});
