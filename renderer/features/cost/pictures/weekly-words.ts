import { showCount, showMoney } from '../../../../shared/domain/wording';
import { estimated } from './estimated';
import type { Week, WeeklyLayout } from './weekly-layout';

export const weeklyTitle =
  'Cost of placements week by week, all children together, and what was expected otherwise';

export const weeklyNotes = `What was expected otherwise is a judgement. Sums fall as fewer children are observed. Not discounted, and before deadweight and optimism. ${estimated}`;

/** The first and the last full picture of it, for those who cannot see it. */
export function weeklySummary({ weeks }: WeeklyLayout): string {
  const said = (name: string, week: Week | undefined) =>
    week === undefined
      ? ''
      : `In the ${name} week ${showCount(week.children, 'child', 'children')} cost ${showMoney(week.actual)}; ${showMoney(week.counterfactual)} was expected otherwise.`;
  return `${said('first', weeks[0])} ${said('last', weeks.at(-1))}`.trim();
}
