import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benjaminiHochberg, bonferroni, holm } from '../../shared/stats/adjusted-p';

const ps = fc.array(
  fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000),
  { maxLength: 12 },
);

it('makes no p smaller, none larger than 1, and keeps their order', () => {
  fc.assert(
    fc.property(ps, (some) => {
      for (const adjust of [bonferroni, holm, benjaminiHochberg]) {
        const adjusted = adjust(some).map((p) => p ?? Number.NaN);
        some.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          some.forEach((other, j) => {
            if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? Number.NaN);
          });
        });
      }
    }),
  );
});

it('is strictest by Bonferroni and least strict by Benjamini and Hochberg', () => {
  fc.assert(
    fc.property(ps, (some) => {
      const [strictest, middle, least] = [bonferroni(some), holm(some), benjaminiHochberg(some)];
      some.forEach((_, i) => {
        expect(middle[i] ?? 0).toBeLessThanOrEqual(strictest[i] ?? 0);
        expect(least[i] ?? 0).toBeLessThanOrEqual(middle[i] ?? 0);
      });
    }),
  );
});

it('leaves out a p that there is not', () => {
  fc.assert(
    fc.property(ps, (some) => {
      for (const adjust of [bonferroni, holm, benjaminiHochberg])
        expect(adjust([null, ...some, null])).toEqual([null, ...adjust(some), null]);
    }),
  );
});
