import { fairCoinP, fairCoinTail } from './binomial-halves';
import { clopperPearson } from './binomial-interval';
import { standardNormal } from './distributions';
import { type BeforeAndAfter, pairedDifference } from './paired-proportions';

export interface McNemar {
  readonly n: number;
  /** Children that changed category, which alone carry the test. */
  readonly changed: number;
  /** Two-sided exact p, which is cautious, and mid-p, which is meant to be shown; both 1 where none changed. */
  readonly pExact: number;
  readonly pMid: number;
  /** Before only over after only, 0 to Infinity, with exact 95% limits; null where none changed. */
  readonly oddsRatio: number | null;
  readonly oddsRatioLow: number | null;
  readonly oddsRatioHigh: number | null;
  /** Chi-square on one degree of freedom without and with continuity correction, to compare; null where none changed. */
  readonly chiSquare: number | null;
  readonly pChiSquare: number | null;
  readonly pCorrected: number | null;
  /** Proportions before and after, and before minus after with Newcombe's 95% limits; null of no children. */
  readonly proportionBefore: number | null;
  readonly proportionAfter: number | null;
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
}

/**
 * McNemar's test: did more children leave a category than enter it? For the same children before and after over
 * windows of equal length; with unequal windows the category is not the same thing twice. Given how many
 * changed, each could as well have changed the other way. With as many leaving as entering mid-p is 1.
 * Sources: McNemar 1947; Fagerland, Lydersen and Laake 2013 (mid-p).
 */
export function mcnemar(table: BeforeAndAfter): McNemar {
  const { both, beforeOnly, afterOnly, neither } = table;
  const n = both + beforeOnly + afterOnly + neither;
  const changed = beforeOnly + afterOnly;
  const fewer = Math.min(beforeOnly, afterOnly);
  const gap = Math.abs(beforeOnly - afterOnly);
  const [low, high] = clopperPearson(beforeOnly, changed);
  const ofChanged = (value: number) => (changed === 0 ? null : value);
  const chiSquare = ofChanged((gap * gap) / changed);
  const paired = pairedDifference(table);
  return {
    n,
    changed,
    pExact: fairCoinP(beforeOnly, changed),
    pMid: Math.min(1, fairCoinTail(fewer, changed) + fairCoinTail(fewer - 1, changed)),
    oddsRatio: ofChanged(beforeOnly / afterOnly),
    oddsRatioLow: ofChanged(low / (1 - low)),
    oddsRatioHigh: ofChanged(high / (1 - high)),
    chiSquare,
    pChiSquare: chiSquare === null ? null : upperChiSquare(chiSquare),
    pCorrected: ofChanged(upperChiSquare(Math.max(0, gap - 1) ** 2 / changed)),
    proportionBefore: paired && (both + beforeOnly) / n,
    proportionAfter: paired && (both + afterOnly) / n,
    difference: paired?.difference ?? null,
    differenceLow: paired?.interval[0] ?? null,
    differenceHigh: paired?.interval[1] ?? null,
  };
}

/** P(chi-square on one degree of freedom > value), as both tails of its root. */
const upperChiSquare = (value: number) => 2 * standardNormal(-Math.sqrt(value));
