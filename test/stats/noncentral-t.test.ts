import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brentRoot } from '../../shared/stats/brent-root';
import { tCdf } from '../../shared/stats/distributions';
import { noncentralityWhere, noncentralTCdf } from '../../shared/stats/noncentral-t';

it('meets probabilities from integrating the density of the chi-square part', () => {
  // [t, degrees of freedom, noncentrality, P(T <= t)], by quadrature with thirty digits.
  const known = [
    [2, 1, 1, 0.6228719644602817],
    [-3.88, 4, -6, 0.9169099422901159],
    [-3.88, 4, -1, 0.04842745672730768],
    [0.0001, 23, 2, 0.022755473234975614],
    [0.5, 7, 3, 0.0062876012509014995],
    [4.94, 23, 7.3, 0.02615690311082096],
    [30, 50, 28, 0.7178048831204481],
    [100, 400, 97, 0.7874859931617642],
    [1.2, 200, -3, 0.9999861138065459],
    [900, 200, 850, 0.8616738304722034],
  ] as const;
  for (const [t, degrees, noncentrality, p] of known)
    expect(noncentralTCdf(t, degrees, noncentrality)).toBeCloseTo(p, 8);
});

const t = fc.double({ min: -20, max: 20, noNaN: true });
const degrees = fc.integer({ min: 1, max: 300 });

it('is the ordinary t without noncentrality', () => {
  fc.assert(
    fc.property(t, degrees, (at, df) => {
      expect(noncentralTCdf(at, df, 0)).toBe(at < 0 ? 1 - tCdf(-at, df) : tCdf(at, df));
      expect(noncentralTCdf(at, df, 1e-9)).toBeCloseTo(tCdf(at, df), 7);
    }),
  );
});

it('falls as the noncentrality grows, and mirrors', () => {
  fc.assert(
    fc.property(t, degrees, fc.double({ min: -30, max: 30, noNaN: true }), (at, df, noncentrality) => {
      const p = noncentralTCdf(at, df, noncentrality);
      expect(noncentralTCdf(at, df, noncentrality + 0.5)).toBeLessThanOrEqual(p + 1e-11);
      expect(noncentralTCdf(-at, df, -noncentrality)).toBeCloseTo(1 - p, 12);
    }),
  );
});

it('finds the noncentrality of a probability, also far out', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -500, max: 500, noNaN: true }),
      degrees,
      fc.constantFrom(0.025, 0.975),
      (at, df, p) => {
        expect(noncentralTCdf(at, df, noncentralityWhere(at, df, p))).toBeCloseTo(p, 9);
      },
    ),
    { numRuns: 40 },
  );
});

it('passes smoothly into its approximation beyond a noncentrality of a thousand', () => {
  for (const df of [1, 5, 50, 900, 4000])
    expect(noncentralTCdf(1010, df, 1000.000001)).toBeCloseTo(noncentralTCdf(1010, df, 999.999999), 3);
});

it('finds roots to the tolerance that it is given', () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (root) => {
      const f = (x: number) => (x - root) ** 3 + (x - root);
      expect(brentRoot(f, -4, 5, 1e-12)).toBeCloseTo(root, 11);
      expect(Math.abs(brentRoot(f, -4, 5, 1e-3) - root)).toBeLessThan(1e-3);
    }),
  );
  expect(brentRoot((x) => x, 0, 1, 1e-9)).toBe(0);
  expect(brentRoot((x) => x - 1, 0, 1, 1e-9)).toBe(1);
});
