import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regressionToMean } from '../../shared/stats/regression-to-mean';

const score = fc.record({
  mean: fc.integer({ min: 0, max: 20 }),
  sd: fc.integer({ min: 1, max: 9 }),
  correlation: fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000),
  cut: fc.integer({ min: 0, max: 40 }),
});

it('starts above the cut and falls back part of the way to the mean', () => {
  fc.assert(
    fc.property(score, (selected) => {
      const found = regressionToMean(selected);
      expect(found === null).toBe(selected.cut - selected.mean > 37 * selected.sd);
      if (found === null) return;
      expect(found.baseline).toBeGreaterThanOrEqual(Math.max(selected.mean, selected.cut));
      expect(found.followUp).toBeGreaterThanOrEqual(selected.mean);
      expect(found.effect).toBeCloseTo(found.baseline - found.followUp, 9);
      expect(found.effect).toBeCloseTo((1 - selected.correlation) * (found.baseline - selected.mean), 9);
    }),
  );
});

it('is nothing for a score that repeats itself, and undefined without spread', () => {
  const selected = { mean: 14, sd: 7, correlation: 1, cut: 17 };
  expect(regressionToMean(selected)?.effect).toBe(0);
  expect(regressionToMean({ ...selected, sd: 0 })).toBeNull();
  expect(regressionToMean({ ...selected, cut: 1000 })).toBeNull();
});
