import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantileType7 } from '../../shared/stats/quantile';
import { spreadOf } from '../../shared/stats/spread';

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });
const share = fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000);

it('runs from the smallest value to the largest, and never back', () => {
  fc.assert(
    fc.property(values, share, share, (some, one, other) => {
      const at = (p: number) => quantileType7(some, p) ?? Number.NaN;
      expect(at(0)).toBe(Math.min(...some));
      expect(at(1)).toBe(Math.max(...some));
      expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)) + 1e-9);
      expect(at(0.5)).toBe(spreadOf(some).median);
    }),
  );
});

it('turns round with the values', () => {
  fc.assert(
    fc.property(values, share, (some, p) => {
      const turned = quantileType7(
        some.map((value) => -value),
        1 - p,
      );
      expect((quantileType7(some, p) ?? 0) + (turned ?? Number.NaN)).toBeCloseTo(0, 9);
    }),
  );
});

it('has no spread in equal values, and nothing to say of none', () => {
  expect(spreadOf([0.1, 0.1, 0.1])).toEqual({
    n: 3,
    mean: 0.1,
    sd: 0,
    standardError: 0,
    median: 0.1,
    interquartileRange: 0,
    medianDeviation: 0,
  });
  expect(quantileType7([], 0.5)).toBeNull();
  expect(spreadOf([])).toMatchObject({
    mean: null,
    sd: null,
    interquartileRange: null,
    medianDeviation: null,
  });
  expect(spreadOf([4])).toMatchObject({ mean: 4, sd: null, standardError: null, medianDeviation: 0 });
});
