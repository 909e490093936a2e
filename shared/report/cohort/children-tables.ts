import { per10 } from '../../analysis/cohort/per-10';
import type { CohortResult, LeftOutChild, OutcomeResult } from '../../analysis/cohort/results';
import { count, day, type FigureTable, note, rate, text } from '../blocks/figure-table';

/** Each child's events and days on both sides, and what they come to where windows differ in length. */
export function childrenTable(
  { children, comparedBy }: OutcomeResult,
  { children: compared }: Pick<CohortResult, 'children'>,
): FigureTable {
  const indexOf = new Map(compared.map(({ child, index }) => [child, index]));
  const byRates = comparedBy === 'rates';
  return {
    caption: 'Each child',
    columns: [
      text('Child'),
      day('Index date'),
      count('Events before'),
      count('Days before'),
      count('Events after'),
      count('Days after'),
      text('Change'),
      ...(byRates ? [rate('Per 10 child-months before'), rate('Per 10 child-months after')] : []),
    ],
    rows: children.map(({ child, before, after, change }) => [
      child,
      indexOf.get(child) ?? null,
      before.events,
      before.days,
      after.events,
      after.days,
      change,
      ...(byRates ? [per10(before), per10(after)] : []),
    ]),
  };
}

/** The children who are not compared, and why. */
export const leftOutTable = (caption: string, excluded: readonly LeftOutChild[]): FigureTable => ({
  caption,
  columns: [text('Child'), note('Why')],
  rows: excluded.map(({ child, reason }) => [child, reason]),
});
