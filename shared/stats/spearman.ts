import { shareOfOrdersAsFar } from './all-orders';
import { standardNormalQuantile, tCdf } from './distributions';
import { midRanks } from './mid-ranks';
import { spearmanSeriesP } from './spearman-series';

export interface Spearman {
  readonly n: number;
  /** From -1 to 1; null where one side has a single value. */
  readonly rho: number | null;
  /** The t approximation, on n - 2 degrees of freedom; t is null where rho is 1 or -1, for which p is 0. */
  readonly t: number | null;
  readonly pT: number | null;
  /** Two-sided over all orders, ties and all; null of more than nine pairs. */
  readonly pExact: number | null;
  /** Of more than nine pairs without ties, by an Edgeworth series; else null. */
  readonly pSeries: number | null;
  /** 95% limits by Fisher's z; null below four pairs and where rho is 1 or -1. */
  readonly low: number | null;
  readonly high: number | null;
}

/** 9! orders are counted in a moment, 10! are not. */
const COUNTED = 9;

/**
 * Spearman's rank correlation: do two things rise together, in whatever curve? For suggesting questions, not
 * for answering them. Never between a change and its own baseline, which are bound to go together. Needs pairs
 * that are independent of each other. Sources: Spearman 1904; Bonett and Wright 2000 (the interval).
 */
export function spearman(xs: readonly number[], ys: readonly number[]): Spearman {
  if (xs.length !== ys.length)
    throw new RangeError(`${xs.length} values cannot be paired with ${ys.length}.`);
  const n = xs.length;
  const [x, y] = [centredRanks(xs), centredRanks(ys)];
  const across = product(x, y);
  const [alongX, alongY] = [product(x, x), product(y, y)];
  const nothing = { n, rho: null, t: null, pT: null, pExact: null, pSeries: null, low: null, high: null };
  if (alongX === 0 || alongY === 0) return nothing;
  const rho = across / Math.sqrt(alongX * alongY);
  const perfect = Math.abs(rho) === 1;
  const t = perfect || n < 3 ? null : rho * Math.sqrt((n - 2) / (1 - rho * rho));
  const untied = new Set(xs).size === n && new Set(ys).size === n;
  return {
    n,
    rho,
    t,
    pT: n < 3 ? null : t === null ? 0 : 2 * tCdf(-Math.abs(t), n - 2),
    pExact: n <= COUNTED ? shareOfOrdersAsFar(x, y) : null,
    pSeries: n > COUNTED && untied ? spearmanSeriesP((alongX + alongY - 2 * across) / 4, n) : null,
    ...interval(rho, n),
  };
}

/** Ranks doubled and less their mean, so that all are whole. */
const centredRanks = (values: readonly number[]) =>
  [...midRanks(values)].map((rank) => 2 * rank - (values.length + 1));

const product = (xs: readonly number[], ys: readonly number[]) =>
  xs.reduce((sum, x, i) => sum + x * (ys[i] ?? 0), 0);

function interval(rho: number, n: number): Pick<Spearman, 'low' | 'high'> {
  if (n < 4 || Math.abs(rho) === 1) return { low: null, high: null };
  const reach = standardNormalQuantile(0.975) * Math.sqrt((1 + (rho * rho) / 2) / (n - 3));
  return { low: Math.tanh(Math.atanh(rho) - reach), high: Math.tanh(Math.atanh(rho) + reach) };
}
