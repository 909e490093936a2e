import type { CostResult } from '../../../../shared/analysis/cost/results';
import { showCount, showMoney } from '../../../../shared/domain/wording';
import { showPercentage } from '../../../../shared/report/figures';
import type { BreakEvenLayout } from './break-even-layout';

export const breakEvenTitle =
  "Net of the programme's cost for each child, by weeks avoided of the dearest placement";

/** What the line is made of, and that it claims nothing. */
export function breakEvenNotes(
  { breakEven, definition }: Pick<CostResult, 'breakEven' | 'definition'>,
  { worth }: BreakEvenLayout,
): string {
  const { dearestWeeklyCost: dearest, meanActualWeeklyCost: mean, probability, why } = breakEven;
  const { deadweight, optimismBias } = definition;
  return [
    `A week at ${showMoney(dearest ?? 0)} instead of ${showMoney(mean ?? 0)} is worth ${showMoney(worth)} after deadweight ${showPercentage(deadweight)} and optimism bias ${showPercentage(optimismBias)}.`,
    probability === null ? (why ?? '') : '',
    'This claims nothing about what would have happened.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Where it breaks even: in weeks a child, and in children for all of the time observed. */
export function breakEvenPoint({ breakEven, children }: Pick<CostResult, 'breakEven' | 'children'>): string {
  const { weeks, children: needed } = breakEven;
  if (weeks === null) return breakEven.why ?? '';
  const each = `${weeks.toFixed(1)} weeks for every child`;
  return needed === null
    ? each
    : `${each}, or ${showCount(needed)} of ${showCount(children.length, 'child', 'children')} throughout`;
}
