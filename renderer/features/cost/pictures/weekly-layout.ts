import type { CostResult } from '../../../../shared/analysis/cost/results';

export type Week = CostResult['weekly'][number];

export interface WeeklyLayout {
  readonly weeks: readonly Week[];
  /** Corners of the lines: a week reaches from its number to the next. */
  readonly edges: readonly number[];
  readonly actual: readonly number[];
  readonly expected: readonly number[];
  readonly end: number;
  readonly top: number;
}

/** What the children cost week by week, as lines of steps. */
export function weeklyLayout({ weekly }: Pick<CostResult, 'weekly'>): WeeklyLayout {
  const stepped = (of: (week: Week) => number) => weekly.flatMap((week) => [of(week), of(week)]);
  return {
    weeks: weekly,
    edges: weekly.flatMap(({ week }) => [week, week + 1]),
    actual: stepped(({ actual }) => actual),
    expected: stepped(({ counterfactual }) => counterfactual),
    end: (weekly.at(-1)?.week ?? 0) + 1,
    top: Math.max(0, ...weekly.flatMap(({ actual, counterfactual }) => [actual, counterfactual])),
  };
}
