import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mannWhitney } from '../../shared/stats/mann-whitney';
import { median } from '../../shared/stats/median';

const group = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 });

const uOf = (x: readonly number[], y: readonly number[]) =>
  x.reduce((sum, a) => y.reduce((count, b) => count + (a > b ? 1 : a === b ? 0.5 : 0), sum), 0);

/** Both p values over every way of choosing the first group, one by one. */
function enumerated(x: readonly number[], y: readonly number[]) {
  const all = [...x, ...y];
  const seen = uOf(x, y);
  const middle = (x.length * y.length) / 2;
  let [choices, asFar, low, high] = [0, 0, 0, 0];
  for (let choice = 0; choice < 2 ** all.length; choice++) {
    const chosen = all.filter((_, i) => (choice >> i) & 1);
    if (chosen.length !== x.length) continue;
    const u = uOf(
      chosen,
      all.filter((_, i) => !((choice >> i) & 1)),
    );
    choices++;
    if (Math.abs(u - middle) >= Math.abs(seen - middle)) asFar++;
    if (u <= seen) low++;
    if (u >= seen) high++;
  }
  return { p: asFar / choices, pDoubled: Math.min(1, (2 * Math.min(low, high)) / choices) };
}

it('gives the p of trying every choice of a group', () => {
  fc.assert(
    fc.property(group, group, (x, y) => {
      const result = mannWhitney(x, y);
      const { p, pDoubled } = enumerated(x, y);
      expect(result.uX).toBe(uOf(x, y));
      expect(result.p).toBeCloseTo(p, 12);
      expect(result.pDoubled).toBeCloseTo(pDoubled, 12);
    }),
    { numRuns: 60 },
  );
});

it('turns round when the groups change places', () => {
  fc.assert(
    fc.property(group, group, (x, y) => {
      const one = mannWhitney(x, y);
      const other = mannWhitney(y, x);
      expect([other.uX, other.uY, other.ties]).toEqual([one.uY, one.uX, one.ties]);
      expect(other.p).toBeCloseTo(one.p ?? -1, 12);
      expect((other.hodgesLehmann ?? 0) + (one.hodgesLehmann ?? 0)).toBeCloseTo(0, 12);
      expect((other.probabilityOfSuperiority ?? 0) + (one.probabilityOfSuperiority ?? 0)).toBeCloseTo(1, 12);
    }),
  );
});

it('takes the median of all differences between the groups', () => {
  fc.assert(
    fc.property(group, group, (x, y) => {
      const differences = x.flatMap((a) => y.map((b) => a - b));
      expect(mannWhitney(x, y).hodgesLehmann).toBe(median(differences));
    }),
  );
});

it('does not depend on the order within a group', () => {
  fc.assert(
    fc.property(group, group, (x, y) => {
      expect(mannWhitney([...x].reverse(), [...y].sort())).toEqual(mannWhitney(x, y));
    }),
  );
});

it('finds nothing where all values are equal, and has no answer without a group', () => {
  expect(mannWhitney([1, 1], [1])).toMatchObject({ p: 1, pDoubled: 1, pNormal: null, hodgesLehmann: 0 });
  expect(mannWhitney([], [1, 2])).toMatchObject({
    p: null,
    pDoubled: null,
    probabilityOfSuperiority: null,
    rankBiserial: null,
    hodgesLehmann: null,
  });
});

it('goes over to the normal approximation, and says so', () => {
  const values = (n: number, add: number) => Array.from({ length: n }, (_, i) => ((i * 37) % 101) + add);
  const exact = mannWhitney(values(60, 0), values(60, 9));
  expect(exact.method).toBe('exact');
  expect(exact.pNormal).toBeCloseTo(exact.p ?? -1, 3);
  const many = mannWhitney(values(400, 0), values(400, 9));
  expect(many.method).toBe('normal');
  expect(many.p).toBe(many.pNormal);
});
