import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hodgesLehmann, hodgesLehmannInterval } from '../../shared/stats/hodges-lehmann';
import { median } from '../../shared/stats/median';
import { signedRank } from '../../shared/stats/signed-rank';

const rule = fc.constantFrom('wilcoxon', 'pratt');
const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  maxLength: 10,
});
const before = (all: readonly (readonly [number, number])[]) => all.map(([value]) => value);
const after = (all: readonly (readonly [number, number])[]) => all.map(([, value]) => value);
const zeroes = (n: number) => Array.from({ length: n }, () => 0);

/** All sign patterns, one by one, of ranks counted straight from their meaning. */
function enumerated(differences: readonly number[], zeros: string) {
  const ranked = zeros === 'pratt' ? differences : differences.filter((d) => d !== 0);
  const rankOf = (d: number) =>
    ranked.filter((other) => Math.abs(other) < Math.abs(d)).length +
    (ranked.filter((other) => Math.abs(other) === Math.abs(d)).length + 1) / 2;
  const changes = differences.filter((d) => d !== 0);
  const ranks = changes.map(rankOf);
  const observed = changes.reduce((sum, d, i) => (d > 0 ? sum + (ranks[i] ?? 0) : sum), 0);
  let [low, high] = [0, 0];
  for (let signs = 0; signs < 2 ** ranks.length; signs++) {
    const sum = ranks.reduce((total, rank, i) => ((signs >> i) & 1 ? total + rank : total), 0);
    if (sum <= observed) low++;
    if (sum >= observed) high++;
  }
  return { less: low / 2 ** ranks.length, greater: high / 2 ** ranks.length };
}

it('gives the p of trying every pattern of signs', () => {
  fc.assert(
    fc.property(pairs, rule, (all, zeros) => {
      const result = signedRank(before(all), after(all), zeros);
      const { less, greater } = enumerated(
        all.map(([b, a]) => a - b),
        zeros,
      );
      expect(result.pLess).toBeCloseTo(less, 12);
      expect(result.pGreater).toBeCloseTo(greater, 12);
      expect(result.p).toBeCloseTo(Math.min(1, 2 * Math.min(less, greater)), 12);
      expect(result.p).toBeGreaterThanOrEqual(result.smallestP);
    }),
  );
});

it('turns round when before and after change places', () => {
  fc.assert(
    fc.property(pairs, rule, (all, zeros) => {
      const one = signedRank(before(all), after(all), zeros);
      const other = signedRank(after(all), before(all), zeros);
      expect([other.wPlus, other.wMinus, other.p]).toEqual([one.wMinus, one.wPlus, one.p]);
      expect([other.pLess, other.pGreater]).toEqual([one.pGreater, one.pLess]);
      expect((other.hodgesLehmann ?? 0) + (one.hodgesLehmann ?? 0)).toBeCloseTo(0, 12);
      expect((other.rankBiserial ?? 0) + (one.rankBiserial ?? 0)).toBeCloseTo(0, 12);
    }),
  );
});

it('does not depend on the order of the children', () => {
  fc.assert(
    fc.property(
      pairs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(signedRank(before(shuffled), after(shuffled))).toEqual(signedRank(before(all), after(all)));
      },
    ),
  );
});

it('takes the median of the Walsh averages', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }), (values) => {
      const averages = values.flatMap((x, i) => values.slice(i).map((y) => (x + y) / 2));
      expect(hodgesLehmann(values)).toBe(median(averages));
    }),
  );
});

it('treats differences as equal that arithmetic makes unequal', () => {
  const { wPlus, wMinus } = signedRank([0.2, 0.1, 0.3], [0.3, 0.2, 0.2]);
  expect([wPlus, wMinus]).toEqual([4, 2]);
});

it('says that nothing changed with p 1', () => {
  expect(signedRank([2, 0], [2, 0])).toMatchObject({
    changed: 0,
    unchanged: 2,
    p: 1,
    pNormal: null,
    hodgesLehmann: 0,
    rankBiserial: null,
  });
  expect(signedRank([], [])).toMatchObject({ n: 0, p: 1, hodgesLehmann: null });
});

it('keeps the smallest tail of hundreds of changed pairs', () => {
  const rises = Array.from({ length: 500 }, (_, i) => i + 1);
  const result = signedRank(zeroes(500), rises);
  expect(result.method).toBe('exact');
  expect(result.p / 2 ** -499).toBeCloseTo(1, 9);
});

it('goes over to the normal approximation near the exact p, and says so', () => {
  const changes = (n: number) => Array.from({ length: n }, (_, i) => (i % 9 < 5 ? 1 : -1) * (1 + (i % 7)));
  const exact = signedRank(zeroes(500), changes(500));
  const normal = signedRank(zeroes(504), changes(504));
  expect([exact.method, normal.method]).toEqual(['exact', 'normal']);
  expect(exact.pNormal ?? 0).toBeCloseTo(exact.p, 3);
  const many = signedRank(zeroes(5000), changes(5000), 'pratt');
  expect(many.p).toBeGreaterThan(0);
  expect(many.hodgesLehmann).toBeGreaterThan(0);
});

it('gives an exact interval only where changes are all of different size and enough', () => {
  expect(hodgesLehmannInterval([0, 0, 0, 0, 0, 0], [1, -2, 3, 4, 5, 6])).not.toBeNull();
  expect(hodgesLehmannInterval([0, 0, 0, 0, 0], [1, 2, 3, 4, 5])).toBeNull();
  expect(hodgesLehmannInterval([0, 0, 0, 0, 0, 0], [1, 2, 3, 4, 5, 5])).toBeNull();
  expect(hodgesLehmannInterval([0, 0, 0, 0, 0, 0], [1, 2, 3, 4, 5, 0])).toBeNull();
});

it('refuses lists that are no pairs', () => {
  expect(() => signedRank([1, 2], [1])).toThrow(RangeError);
});
