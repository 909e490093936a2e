import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairedPermutationMean } from '../../shared/stats/paired-permutation-mean';

/** Every pattern of signs, one by one, of sums that are equal when they agree to eight places. */
function enumerated(differences: readonly number[]) {
  const observed = differences.reduce((sum, d) => sum + d, 0);
  let [asFar, low] = [0, 0];
  for (let signs = 0; signs < 2 ** differences.length; signs++) {
    const sum = differences.reduce((total, d, i) => total + ((signs >> i) & 1 ? d : -d), 0);
    if (Math.abs(sum) >= Math.abs(observed) - 1e-8) asFar++;
    if (sum <= observed + 1e-8) low++;
  }
  return { p: asFar / 2 ** differences.length, pLess: low / 2 ** differences.length };
}
const zeroes = (values: readonly number[]) => values.map(() => 0);

it('gives the p of trying every pattern of signs, of counts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 10 }), (changes) => {
      const result = pairedPermutationMean(zeroes(changes), changes);
      const { p, pLess } = enumerated(changes);
      expect(result.p).toBeCloseTo(p, 12);
      expect(result.pLess).toBeCloseTo(pLess, 12);
      expect(result.method).toBe('exact');
    }),
  );
});

it('gives it of rates too, whose sums tie only but for rounding', () => {
  const rate = fc.integer({ min: -12, max: 12 }).map((events) => events / 7 + events / 90);
  fc.assert(
    fc.property(fc.array(rate, { maxLength: 10 }), (changes) => {
      const result = pairedPermutationMean(zeroes(changes), changes);
      const { p, pLess } = enumerated(changes);
      expect(result.p).toBeCloseTo(p, 12);
      expect(result.pLess).toBeCloseTo(pLess, 12);
    }),
  );
});

it('turns round when before and after change places', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }), (changes) => {
      const one = pairedPermutationMean(zeroes(changes), changes);
      const other = pairedPermutationMean(changes, zeroes(changes));
      expect([other.p, other.pLess, other.pGreater]).toEqual([one.p, one.pGreater, one.pLess]);
      expect(other.sum + one.sum).toBeCloseTo(0, 12);
    }),
  );
});

it('says that nothing changed with p 1', () => {
  expect(pairedPermutationMean([1, 1], [1, 1])).toMatchObject({ changed: 0, mean: 0, p: 1, pLess: 1 });
  expect(pairedPermutationMean([], [])).toMatchObject({ n: 0, mean: null, p: 1 });
});

it('is exact for hundreds of counts, and normal near it for hundreds of rates', () => {
  const counts = Array.from({ length: 300 }, (_, i) => ((i * 7) % 11) - 5 + (i % 5 === 0 ? 1 : 0));
  const rates = counts.map((count, i) => count + (i % 13) * 1e-6);
  const exact = pairedPermutationMean(zeroes(counts), counts);
  const normal = pairedPermutationMean(zeroes(rates), rates);
  expect([exact.method, normal.method]).toEqual(['exact', 'normal']);
  expect(normal.p / exact.p).toBeGreaterThan(0.95);
  expect(normal.p / exact.p).toBeLessThan(1.05);
});
