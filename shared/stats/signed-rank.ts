import { standardNormal } from './distributions';
import { hodgesLehmann } from './hodges-lehmann';
import { midRanks } from './mid-ranks';
import { pairedDifferences } from './paired-differences';
import { signFlipTail } from './sign-flips';

export interface SignedRank {
  /** Pairs; pairs that rose, fell or did not change. */
  readonly n: number;
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
  /** Pairs that changed, which alone carry the test. */
  readonly changed: number;
  /** Sums of the ranks of the rises and of the falls. */
  readonly wPlus: number;
  readonly wMinus: number;
  /** Two-sided, and one-sided: after is lower; after is higher. 1 where nothing changed. */
  readonly p: number;
  readonly pLess: number;
  readonly pGreater: number;
  /** 'exact' up to 500 changed pairs; beyond, the normal approximation with ties allowed for. */
  readonly method: 'exact' | 'normal';
  /** The smallest two-sided p that this many changed pairs could give. */
  readonly smallestP: number;
  /** The approximation with continuity correction, to compare; null where nothing changed. */
  readonly pNormal: number | null;
  /** The median of all Walsh averages of the differences, those of no change among them; null of no pairs. */
  readonly hodgesLehmann: number | null;
  /** (W+ - W-) / (W+ + W-), from -1 (all fell) to 1 (all rose); null where nothing changed. */
  readonly rankBiserial: number | null;
}

/** Exact sums are formed up to this many changed pairs, and up to this many steps of them. */
const EXACT_PAIRS = 500;
const EXACT_STEPS = 2e8;

/**
 * Wilcoxon's signed-rank test of paired values: did they tend to rise or fall? Exact and conditional on ties,
 * by all ways the changes' signs could have fallen. Assumes that differences are symmetric about zero if
 * nothing happens. Pairs that did not change are left out before ranking ('wilcoxon'), or ranked with the rest
 * and left out then ('pratt'). Differences are ranked to ten places. Sources: Wilcoxon 1945; Pratt 1959;
 * Hollander, Wolfe and Chicken 2014.
 */
export function signedRank(
  before: readonly number[],
  after: readonly number[],
  zeros: 'wilcoxon' | 'pratt' = 'wilcoxon',
): SignedRank {
  const differences = pairedDifferences(before, after);
  const changes = differences.filter((difference) => difference !== 0);
  const unchanged = differences.length - changes.length;
  const sizes = changes.map(Math.abs);
  const skipped = zeros === 'pratt' ? unchanged : 0;
  const ranks = [...midRanks(sizes)].map((rank) => rank + skipped);
  const wPlus = ranks.reduce((sum, rank, i) => ((changes[i] ?? 0) > 0 ? sum + rank : sum), 0);
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const wMinus = total - wPlus;
  const lower = Math.min(wPlus, wMinus);
  const exact = changes.length <= EXACT_PAIRS && changes.length * lower * 2 <= EXACT_STEPS;
  const { tail, beyond } = exact ? exactTails(ranks, lower) : normalTails(ranks, lower, total);
  const rose = changes.filter((change) => change > 0).length;
  return {
    n: differences.length,
    rose,
    fell: changes.length - rose,
    unchanged,
    changed: changes.length,
    wPlus,
    wMinus,
    p: Math.min(1, 2 * tail),
    pLess: wPlus <= wMinus ? tail : beyond,
    pGreater: wMinus <= wPlus ? tail : beyond,
    method: exact ? 'exact' : 'normal',
    smallestP: Math.min(1, 2 ** (1 - changes.length)),
    pNormal: total === 0 ? null : Math.min(1, 2 * normalTails(ranks, lower, total).tail),
    hodgesLehmann: hodgesLehmann(differences),
    rankBiserial: total === 0 ? null : (wPlus - wMinus) / total,
  };
}

interface Tails {
  /** P(W <= the smaller sum), and P(W >= it), which is nearer to 1. */
  readonly tail: number;
  readonly beyond: number;
}

/** Ranks are whole or half numbers; doubled they are whole. */
function exactTails(ranks: readonly number[], lower: number): Tails {
  const doubled = ranks.map((rank) => 2 * rank);
  return {
    tail: Math.min(1, signFlipTail(doubled, 2 * lower)),
    beyond: 1 - signFlipTail(doubled, 2 * lower - 1),
  };
}

/** W has mean half of all ranks, and a quarter of their squares as variance, which allows for ties. */
function normalTails(ranks: readonly number[], lower: number, total: number): Tails {
  const spread = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4);
  const below = lower - total / 2;
  return {
    tail: standardNormal((below + 0.5) / spread),
    beyond: standardNormal((0.5 - below) / spread),
  };
}
