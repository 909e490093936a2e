import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceInChanges } from '../../shared/stats/difference-in-changes';
import { differenceInRates } from '../../shared/stats/difference-in-rates';
import { spreadOf } from '../../shared/stats/spread';

const changes = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 });
const exposed = fc.record({ events: fc.nat({ max: 12 }), exposure: fc.constantFrom(6, 30, 144) });
const group = fc.record({ before: exposed, after: exposed });

it('turns round when the groups change places', () => {
  fc.assert(
    fc.property(changes, changes, (treated, comparison) => {
      const [one, other] = [
        differenceInChanges(treated, comparison),
        differenceInChanges(comparison, treated),
      ];
      expect(other.p).toBe(one.p);
      expect(other.degrees === null).toBe(one.degrees === null);
      expect((one.difference ?? 0) + (other.difference ?? 0)).toBeCloseTo(0, 12);
      expect((one.low ?? 0) + (other.high ?? 0)).toBeCloseTo(0, 10);
    }),
  );
});

it('has a t only of two or more children a group and of changes that vary', () => {
  fc.assert(
    fc.property(changes, changes, (treated, comparison) => {
      const varies = [treated, comparison].some((some) => (spreadOf(some).sd ?? 0) > 0);
      const enough = treated.length > 1 && comparison.length > 1;
      expect(differenceInChanges(treated, comparison).t !== null).toBe(varies && enough);
    }),
  );
  const alike = [0.3 - 0.2, 0.2 - 0.1, 0.9 - 0.8];
  expect(differenceInChanges(alike, [1, 1, 1])).toMatchObject({ t: null, p: null, low: null });
});

it('turns the ratio of rate ratios and its limits round when the groups change places', () => {
  fc.assert(
    fc.property(group, group, (treated, comparison) => {
      const [one, other] = [differenceInRates(treated, comparison), differenceInRates(comparison, treated)];
      const inverse = (a: number | null, b: number | null) => {
        if (a === null || b === null) expect(b).toBe(a);
        else if (a === 0 || b === 0) expect(Math.max(a, b)).toBe(Infinity);
        else if (a !== Infinity) expect(a * b).toBeCloseTo(1, 9);
      };
      inverse(one.ratioOfRateRatios, other.ratioOfRateRatios);
      inverse(one.waldLow, other.waldHigh);
      expect((one.rateDifference ?? 0) + (other.rateDifference ?? 0)).toBeCloseTo(0, 12);
      expect(other.pExact === null).toBe(one.pExact === null);
      expect(other.pExact ?? 0).toBeCloseTo(one.pExact ?? 0, 12);
    }),
  );
});
