import { standardNormal } from './distributions';
import { midRanks } from './mid-ranks';
import { medianSum, sumsOfPairs } from './ordered-sums';
import { largestSum, waysOfRankSum } from './rank-sums';

export interface MannWhitney {
  readonly m: number;
  readonly n: number;
  /** Pairs of one from each group in which x is higher, a tie counted half; and in which y is. */
  readonly uX: number;
  readonly uY: number;
  readonly ties: boolean;
  /** Two-sided: rank sums at least as far from the expected one. Null where a group is empty. */
  readonly p: number | null;
  /** The smaller tail doubled, which is the same without ties. */
  readonly pDoubled: number | null;
  /** 'exact' up to about 70 in each group; beyond, the normal approximation. */
  readonly method: 'exact' | 'normal';
  /** The approximation with continuity correction, to compare; null where all values are equal. */
  readonly pNormal: number | null;
  /** How often one of x is above one of y, a tie counted half; and that from -1 to 1. Null where a group is empty. */
  readonly probabilityOfSuperiority: number | null;
  readonly rankBiserial: number | null;
  /** The median of all differences x - y; null where a group is empty. */
  readonly hodgesLehmann: number | null;
}

const EXACT_STEPS = 2e8;

/**
 * The Mann-Whitney test of two separate groups: does one tend to have higher values? Exact and conditional on
 * ties, by all ways of choosing a group of that size. Assumes that each child could as well have been in the
 * other group; it is no test of medians unless the groups differ by a shift. Where all values are equal p is 1.
 * Sources: Mann and Whitney 1947; two sides as in exactRankTests and coin.
 */
export function mannWhitney(x: readonly number[], y: readonly number[]): MannWhitney {
  const [m, n] = [x.length, y.length];
  const all = [...x, ...y];
  const ranks = midRanks(all);
  const uX = ranks.subarray(0, m).reduce((sum, rank) => sum + rank, 0) - (m * (m + 1)) / 2;
  const pairs = m * n;
  const pNormal = normal(ranks, uX - pairs / 2, pairs);
  const exact = pairs === 0 ? null : exactly([...ranks], m);
  const difference = medianSum(
    sumsOfPairs(
      x,
      y.map((value) => -value),
    ),
  );
  const ofPairs = (value: number) => (pairs === 0 ? null : value);
  return {
    m,
    n,
    uX,
    uY: pairs - uX,
    ties: new Set(all).size < all.length,
    p: exact ? exact.p : pNormal,
    pDoubled: exact ? exact.pDoubled : pNormal,
    method: exact || pairs === 0 ? 'exact' : 'normal',
    pNormal,
    probabilityOfSuperiority: ofPairs(uX / pairs),
    rankBiserial: ofPairs((2 * uX) / pairs - 1),
    // The added zero makes a negative zero a plain one.
    hodgesLehmann: difference === null ? null : difference + 0,
  };
}

/** Both two-sided p values over all choices of the smaller group; null where that takes too many steps. */
function exactly(ranks: readonly number[], m: number): { p: number; pDoubled: number } | null {
  const doubled = ranks.map((rank) => 2 * rank);
  const xIsSmaller = m <= doubled.length - m;
  const group = xIsSmaller ? doubled.slice(0, m) : doubled.slice(m);
  if (doubled.length * group.length * largestSum(doubled, group.length) > EXACT_STEPS) return null;
  const ways = waysOfRankSum(doubled, group.length);
  const seen = group.reduce((sum, rank) => sum + rank, 0);
  const middle = group.length * (doubled.length + 1);
  const share = (kept: (sum: number) => boolean) => {
    let [inside, total] = [0, 0];
    ways.forEach((count, sum) => {
      total += count;
      if (kept(sum)) inside += count;
    });
    return inside / total;
  };
  const tail = Math.min(
    share((sum) => sum <= seen),
    share((sum) => sum >= seen),
  );
  return {
    p: share((sum) => Math.abs(sum - middle) >= Math.abs(seen - middle)),
    pDoubled: Math.min(1, 2 * tail),
  };
}

/** Ties are allowed for by the ranks' own variance. */
function normal(ranks: Float64Array, deviation: number, pairs: number): number | null {
  const middle = (ranks.length + 1) / 2;
  const squares = ranks.reduce((sum, rank) => sum + (rank - middle) ** 2, 0);
  if (pairs === 0 || squares === 0) return null;
  const spread = Math.sqrt((pairs * squares) / (ranks.length * (ranks.length - 1)));
  return Math.min(1, 2 * standardNormal((0.5 - Math.abs(deviation)) / spread));
}
