import { fairCoinP, fairCoinTail } from './binomial-halves';
import { clopperPearson } from './binomial-interval';
import { pairedDifferences } from './paired-differences';

export interface SignTest {
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
  /** Two-sided exact p, and one-sided: after is lower; after is higher. 1 where nothing changed. */
  readonly p: number;
  readonly pLess: number;
  readonly pGreater: number;
  /** The share of changes that were rises, with exact 95% limits; null where nothing changed. */
  readonly shareRose: number | null;
  readonly shareRoseLow: number | null;
  readonly shareRoseHigh: number | null;
}

/**
 * The sign test of paired values: did more children rise than fall, whatever by how much? Pairs that did not
 * change are left out and counted. It assumes nothing but that a change could as well have gone the other way,
 * and so sees least. Differences count to ten places. Source: Dixon and Mood 1946.
 */
export function signTest(before: readonly number[], after: readonly number[]): SignTest {
  const differences = pairedDifferences(before, after);
  const rose = differences.filter((difference) => difference > 0).length;
  const fell = differences.filter((difference) => difference < 0).length;
  const changed = rose + fell;
  const [low, high] = clopperPearson(rose, changed);
  const ofChanged = (value: number) => (changed === 0 ? null : value);
  return {
    rose,
    fell,
    unchanged: differences.length - changed,
    p: fairCoinP(rose, changed),
    pLess: fairCoinTail(rose, changed),
    pGreater: fairCoinTail(fell, changed),
    shareRose: ofChanged(rose / changed),
    shareRoseLow: ofChanged(low),
    shareRoseHigh: ofChanged(high),
  };
}
