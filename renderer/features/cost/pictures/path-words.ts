import type { ChildCost } from '../../../../shared/analysis/cost/results';
import { showCount, showDay, showMoney } from '../../../../shared/domain/wording';
import { showPercentage } from '../../../../shared/report/figures';
import { estimated } from './estimated';
import type { PathLayout, PathPiece } from './path-layout';

export const pathTitle = ({ child }: Pick<ChildCost, 'child'>): string =>
  `Weekly price of the placements of child ${child}, and what was expected otherwise`;

/** What was expected otherwise, and what has no price. */
export function pathNotes({ branches, index }: ChildCost, { pieces }: PathLayout): string {
  const elsewhere = branches
    .slice(0, -1)
    .filter(({ probability }) => probability > 0)
    .map(
      ({ label, probability, weeklyCost }) =>
        `${showPercentage(probability)} ${label}${weeklyCost === null ? ', which has no price' : ` at ${showMoney(weeklyCost)}`}`,
    );
  const unpriced = pieces.filter(({ price }) => price === null);
  const days = unpriced.reduce((sum, { from, to }) => sum + to - from, 0);
  return [
    `Index date ${showDay(index)}.`,
    elsewhere.length === 0
      ? 'Nothing else than what was lived is expected.'
      : `Expected otherwise: ${elsewhere.join('; ')}; for the rest as it was.`,
    days > 0 &&
      `${showCount(days, 'day has', 'days have')} no price and ${days === 1 ? 'is' : 'are'} left open: the child is in no sum.`,
    'Not discounted.',
    estimated,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** What a step says when it is pointed at, and to those who cannot see it. */
export const pieceWords = ({ step, price }: PathPiece): string =>
  `${step.label}: ${price === null ? 'no price' : `${showMoney(price)} a week${step.priced === 'stay' ? ", the stay's own" : ''}`}, ${showCount(step.days, 'day')} from ${showDay(step.from)}`;
