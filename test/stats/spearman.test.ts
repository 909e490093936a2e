import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spearman } from '../../shared/stats/spearman';
import { spearmanSeriesP } from '../../shared/stats/spearman-series';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
  minLength: 2,
  maxLength: 6,
});
const of = (all: readonly (readonly [number, number])[]) =>
  spearman(
    all.map(([x]) => x),
    all.map(([, y]) => y),
  );

const orders = (values: readonly number[]): number[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((value, i) =>
        orders([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [value, ...rest]),
      );

it('gives the exact p of trying every order', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const { rho, pExact } = of(all);
      if (rho === null) return;
      const xs = all.map(([x]) => x);
      const every = orders(all.map(([, y]) => y));
      const asFar = every.filter((ys) => Math.abs(spearman(xs, ys).rho ?? 0) >= Math.abs(rho) - 1e-9);
      expect(pExact).toBeCloseTo(asFar.length / every.length, 12);
    }),
    { numRuns: 40 },
  );
});

it('does not change when the two sides change places, nor with the scale of either', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const one = of(all);
      expect(of(all.map(([x, y]) => [y, x] as const))).toEqual(one);
      expect(of(all.map(([x, y]) => [x ** 3, Math.exp(y)] as const))).toEqual(one);
      const down = of(all.map(([x, y]) => [x, -y] as const));
      expect((down.rho ?? 0) + (one.rho ?? 0)).toBeCloseTo(0, 12);
      expect((down.low ?? 0) + (one.high ?? 0)).toBeCloseTo(0, 12);
    }),
  );
});

it('is exactly 1 or -1 where ranks agree or oppose, with no interval', () => {
  const up = Array.from({ length: 300 }, (_, i) => i * i);
  expect(spearman(up, up)).toMatchObject({ rho: 1, t: null, pT: 0, low: null, high: null });
  expect(spearman(up, [...up].reverse())).toMatchObject({ rho: -1, pT: 0 });
});

it('has no answer where one side never varies or there are too few pairs', () => {
  expect(spearman([1, 2, 3], [5, 5, 5])).toMatchObject({ n: 3, rho: null, pT: null, pExact: null });
  expect(spearman([1, 2], [4, 3])).toMatchObject({ rho: -1, t: null, pT: null, low: null });
  expect(spearman([], []).rho).toBeNull();
});

it('meets the published tail of the series, and joins the exact p', () => {
  // S = 36 of ten pairs: 0.0058256 by the series, 0.0052654 by counting.
  expect(spearmanSeriesP(36, 10) / 2).toBeCloseTo(0.005825634, 9);
  const nine = spearman([1, 2, 3, 4, 5, 6, 7, 8, 9], [2, 1, 4, 3, 6, 5, 9, 8, 7]);
  expect(nine.pSeries).toBeNull();
  expect(spearmanSeriesP(14, 9)).toBeCloseTo(nine.pExact ?? -1, 2);
  expect(spearmanSeriesP(240 - 80, 9)).toBeCloseTo(spearmanSeriesP(80, 9), 1);
});

it('uses the series only where there are no ties', () => {
  const up = Array.from({ length: 12 }, (_, i) => i);
  expect(spearman(up, [3, 1, 0, 2, 7, 5, 4, 6, 11, 9, 8, 10]).pSeries).not.toBeNull();
  expect(spearman(up, [3, 1, 0, 2, 7, 5, 4, 6, 11, 9, 8, 8]).pSeries).toBeNull();
});
