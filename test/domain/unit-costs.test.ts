import { expect, it } from 'vitest';
import { placeGroupOfType } from '../../shared/domain/labels/placement-type';
import { providerGroup } from '../../shared/domain/labels/provider-label';
import { publishedUnitCosts } from '../../shared/domain/unit-costs';

it('speaks of placements in the words of a placements extract', () => {
  expect(
    publishedUnitCosts.map(({ placementType, provider, weeklyCost }) => [
      placeGroupOfType(placementType),
      provider === null ? null : providerGroup(provider),
      weeklyCost,
    ]),
  ).toEqual([
    ['Fostering', 'In-house', 525],
    ['Fostering', 'In-house', 477],
    ['Fostering', 'Independent', 901],
    ['Fostering', 'Independent', 879],
    ['Residential', 'Independent', 3712],
    ['Residential', 'Independent', 3571],
    ['Residential', 'In-house', 3049],
    ['Supported accommodation', null, 170],
    ['Supported accommodation', null, null],
  ]);
});

it('gives a range around the price, or alone', () => {
  for (const { weeklyCost, low, high } of publishedUnitCosts)
    if (low !== undefined && high !== undefined) {
      expect(low).toBeLessThan(high);
      if (weeklyCost !== null)
        expect([low, weeklyCost, high]).toEqual([low, weeklyCost, high].toSorted((a, b) => a - b));
    }
});
