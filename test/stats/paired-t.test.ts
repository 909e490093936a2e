import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairedT } from '../../shared/stats/paired-t';
import { standardisedChange } from '../../shared/stats/standardised-change';

const score = fc.integer({ min: 0, max: 40 });
const pairs = fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 20 });
type Pairs = readonly (readonly [number, number])[];
const before = (all: Pairs) => all.map(([value]) => value);
const after = (all: Pairs) => all.map(([, value]) => value);

it('leaves no change out of its interval exactly when p is at least 0.05', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const { p, low, high, meanDifference } = pairedT(before(all), after(all));
      if (p === null || low === null || high === null || meanDifference === null) return;
      expect(low <= 0 && high >= 0).toBe(p >= 0.05);
      expect((low + high) / 2).toBeCloseTo(meanDifference, 9);
    }),
  );
});

it('puts no change inside the limits of d_z exactly when p is at least 0.05', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const { p } = pairedT(before(all), after(all));
      const { dZ, dZLow, dZHigh } = standardisedChange(before(all), after(all));
      if (p === null || dZ === null || dZLow === null || dZHigh === null) return;
      expect(dZLow < dZ && dZ < dZHigh).toBe(true);
      expect(dZLow <= 0 && dZHigh >= 0).toBe(p >= 0.05);
    }),
  );
});

it('turns round when before and after change places', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const one = { ...pairedT(before(all), after(all)), ...standardisedChange(before(all), after(all)) };
      const other = { ...pairedT(after(all), before(all)), ...standardisedChange(after(all), before(all)) };
      const opposite = (x: number | null, y: number | null) =>
        x === null || y === null ? expect(x).toBe(y) : expect(x + y).toBeCloseTo(0, 8);
      opposite(one.meanDifference, other.meanDifference);
      opposite(one.low, other.high);
      opposite(one.dAv, other.dAv);
      opposite(one.dAvLow, other.dAvHigh);
      opposite(one.dZLow, other.dZHigh);
      opposite(one.gAv, other.gAv);
      expect(other.p ?? 1).toBeCloseTo(one.p ?? 1, 12);
    }),
  );
});

it('does not depend on the unit of the scores, where it is standardised', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom(4, 0.5, 10), (all, unit) => {
      const scaled = all.map(([one, other]) => [one * unit, other * unit] as const);
      const [plain, changed] = [all, scaled].map((these) => standardisedChange(before(these), after(these)));
      expect(changed?.dAv ?? 0).toBeCloseTo(plain?.dAv ?? 0, 9);
      expect(changed?.dAvError ?? 0).toBeCloseTo(plain?.dAvError ?? 0, 9);
      expect(changed?.dZHigh ?? 0).toBeCloseTo(plain?.dZHigh ?? 0, 9);
    }),
  );
});

it('says why it has no answer, and still gives the mean change', () => {
  expect(pairedT([20], [15])).toMatchObject({
    n: 1,
    meanDifference: -5,
    sdDifference: null,
    p: null,
    undefinedBecause: 'fewer than two pairs',
  });
  expect(pairedT([], [])).toMatchObject({ n: 0, meanDifference: null, meanBefore: null });
  const alike = pairedT([0.3, 0.2, 0.9], [0.2, 0.1, 0.8]);
  expect(alike).toMatchObject({ sdDifference: 0, t: null, undefinedBecause: 'all differences are equal' });
  expect(alike.meanDifference).toBeCloseTo(-0.1, 12);
});

it('keeps d_av where all change alike, and has none where nothing varies', () => {
  const alike = standardisedChange([5, 6, 7, 8], [3, 4, 5, 6]);
  expect(alike.dAv).toBeCloseTo(-2 / Math.sqrt(5 / 3), 12);
  expect([alike.dZ, alike.dZLow, alike.gZ]).toEqual([null, null, null]);
  expect(standardisedChange([4, 4, 4], [4, 4, 4])).toMatchObject({ dAv: null, gAv: null, dAvLow: null });
  expect(pairedT([0.1, 0.1, 0.1], [1, 2, 4])).toMatchObject({ sdBefore: 0, correlation: null });
});

it('has no exact correction of two pairs, and hardly any of many', () => {
  expect(standardisedChange([10, 14], [7, 13])).toMatchObject({
    correction: null,
    approximateCorrection: 0,
    gAv: null,
  });
  const many = Array.from({ length: 2000 }, (_, i) => i % 17);
  expect(standardisedChange(many, [...many].reverse()).correction).toBeCloseTo(1 - 3 / (4 * 1999 - 1), 7);
});
