import { pairedDifferences } from './paired-differences';
import { signedSumTails } from './signed-sum';

export interface PairedPermutationMean {
  readonly n: number;
  /** Pairs that changed, which alone carry the test. */
  readonly changed: number;
  /** Sum and mean of after minus before; the mean is null of no pairs. */
  readonly sum: number;
  readonly mean: number | null;
  /** Two-sided: a sum at least as far from zero; one-sided: after is lower; after is higher. 1 where nothing changed. */
  readonly p: number;
  readonly pLess: number;
  readonly pGreater: number;
  readonly method: 'exact' | 'normal';
}

/**
 * The sign-flip test of a mean change: is the mean of after minus before further from zero than when each
 * child's change could as well have gone the other way? Like the signed-rank test, but of the mean itself, so
 * that one large change counts in full. Exact for counts, and for any 40 changes; differences count to ten
 * places. Source: Fisher 1935, The Design of Experiments, section 21.
 */
export function pairedPermutationMean(
  before: readonly number[],
  after: readonly number[],
): PairedPermutationMean {
  const differences = pairedDifferences(before, after);
  const changes = differences.filter((difference) => difference !== 0);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const rises = total(changes.filter((change) => change > 0));
  const falls = -total(changes.filter((change) => change < 0));
  const { below, above, method } = signedSumTails(changes.map(Math.abs), Math.min(rises, falls));
  // Not from the rounded differences, whose errors would add up.
  const sum = total(after) - total(before);
  return {
    n: differences.length,
    changed: changes.length,
    sum,
    mean: differences.length === 0 ? null : sum / differences.length,
    p: Math.min(1, 2 * below),
    pLess: rises <= falls ? below : above,
    pGreater: falls <= rises ? below : above,
    method,
  };
}
