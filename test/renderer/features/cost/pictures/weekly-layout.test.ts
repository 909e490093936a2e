import { describe, expect, it } from 'vitest';
import { weeklyLayout } from '../../../../../renderer/features/cost/pictures/weekly-layout';
import { weeklySummary } from '../../../../../renderer/features/cost/pictures/weekly-words';
import { madeCost } from '../../../../report/cost/made-result';

describe('the picture of the weeks', () => {
  it('is lines of steps, each as long as its week', () => {
    const layout = weeklyLayout({
      weekly: [
        { week: 0, children: 3, actual: 100, counterfactual: 300 },
        { week: 1, children: 2, actual: 50, counterfactual: 40 },
      ],
    });
    expect(layout).toMatchObject({
      edges: [0, 1, 1, 2],
      actual: [100, 100, 50, 50],
      expected: [300, 300, 40, 40],
      end: 2,
      top: 300,
    });
  });

  it('adds up to what the children cost, not discounted', async () => {
    const result = await madeCost({ discountRate: 0 });
    const { weeks } = weeklyLayout(result);
    const sum = (of: (week: (typeof weeks)[number]) => number) =>
      weeks.reduce((all, week) => all + of(week), 0);
    const actual = result.children.reduce((all, child) => all + (child.actual ?? 0), 0);
    expect(sum((week) => week.actual)).toBeCloseTo(actual, 4);
    expect(sum((week) => week.counterfactual - week.actual)).toBeCloseTo(result.totals.gross, 4);
  });

  it('says its first and last week', async () => {
    expect(weeklySummary(weeklyLayout(await madeCost()))).toMatch(
      /^In the first week 4 children cost £[\d,]+; £[\d,]+ was expected otherwise\. In the last week 1 child cost/,
    );
  });

  it('is none where nobody has a price for every day', () => {
    expect(weeklyLayout({ weekly: [] })).toMatchObject({ weeks: [], top: 0 });
  });
});
