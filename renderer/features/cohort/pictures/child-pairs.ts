import { per10 } from '../../../../shared/analysis/cohort/per-10';
import type { ChildOutcome, ChildWindow, OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';

/** A child's two windows as numbers that can be set against each other. */
export interface ChildPair {
  readonly child: string;
  readonly before: number;
  readonly after: number;
  readonly change: NonNullable<ChildOutcome['change']>;
}

type Pairs = Pick<OutcomeResult, 'children' | 'comparedBy'>;

/**
 * The children by what is compared: events, or events per 10 child-months where windows differ in length. Sorted from the
 * greatest fall to the greatest rise. A child who was not at risk on one side has no pair.
 */
export function childPairs({ children, comparedBy }: Pairs): readonly ChildPair[] {
  const numberOf = (window: ChildWindow) => (comparedBy === 'counts' ? window.events : per10(window));
  return children
    .flatMap(({ child, change, before, after }) => {
      const [was, is] = [numberOf(before), numberOf(after)];
      return was === null || is === null || change === null
        ? []
        : [{ child, before: was, after: is, change }];
    })
    .sort(
      (one, other) =>
        one.after - one.before - (other.after - other.before) ||
        other.before - one.before ||
        (one.child < other.child ? -1 : 1),
    );
}

/** A pair's number for people: a count as it is, a rate with two decimals. */
export const pairNumber = (value: number, comparedBy: OutcomeResult['comparedBy']): string =>
  comparedBy === 'counts' ? showCount(value) : value.toFixed(2);

/** How the children changed: `14 children had fewer, 6 the same, 4 more`. */
export function changesInWords(pairs: readonly ChildPair[]): string {
  const count = (change: ChildPair['change']) => pairs.filter((pair) => pair.change === change).length;
  return `${showCount(count('fewer'), 'child', 'children')} had fewer, ${count('same')} the same, ${count('more')} more`;
}
