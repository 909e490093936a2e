import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { type ChildPair, pairNumber } from './child-pairs';

export type Told = Pick<OutcomeResult, 'one' | 'many' | 'comparedBy' | 'before' | 'after'>;

/** What a child's dot says when it is pointed at, in two lines. */
export function pairWords({ child, before, after }: ChildPair, { many, comparedBy }: Told): string {
  const unit = comparedBy === 'counts' ? many : `${many} per 10 child-months`;
  const [was, is] = [pairNumber(before, comparedBy), pairNumber(after, comparedBy)];
  return `Child ${child}\n${was} before, ${is} after: ${unit}`;
}
