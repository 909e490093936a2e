import { describe, expect, it } from 'vitest';
import { rateLayout } from '../../../../../renderer/features/cohort/pictures/rate-layout';
import { rateSummary } from '../../../../../renderer/features/cohort/pictures/rate-summary';
import { madeComparison, madeOutcome } from '../../../../report/cohort/made-result';

const outcome = madeOutcome([
  ['a', 3, 1],
  ['b', 1, 0],
]);
const layoutOf = (of = outcome) => rateLayout(of, 'Programme', 'Waiting list');

describe('the rates of the half-years', () => {
  it('lie one beside another, before in grey and after in the accent, written to two decimals', () => {
    const { marks, sections } = layoutOf();
    expect(marks.map(({ at, tone, isOutlined, label }) => [at, tone, isOutlined, label])).toEqual([
      [0, 'before', false, '1.67'],
      [1, 'before', false, '3.34'],
      [2, 'after', false, '0.84'],
      [3, 'after', false, ''],
    ]);
    expect(sections).toEqual([{ name: 'Half-years', from: 0, to: 3 }]);
  });

  it('carry how many children and how much time they are of', () => {
    expect(layoutOf().ticks[1]?.lines).toEqual(['Months -6 to -1', '2 children', '4 in 12.0 child-months']);
  });

  it('reach as far as the longest interval', () => expect(layoutOf().most).toBeCloseTo(6.69, 2));

  it('open only where there are rows behind them', () => {
    expect(layoutOf().marks.map(({ opens }) => opens)).toEqual(['earlier', 'before', 'after', null]);
  });

  it('have both groups beside them where there is a comparison group, theirs outlined', () => {
    const { marks, sections } = layoutOf({ ...outcome, comparison: madeComparison() });
    expect(sections).toEqual([
      { name: 'Half-years', from: 0, to: 3 },
      { name: 'Programme', from: 4.5, to: 5.5 },
      { name: 'Waiting list', from: 7, to: 8 },
    ]);
    expect(marks.filter(({ isOutlined }) => isOutlined).map(({ at, tone }) => [at, tone])).toEqual([
      [7, 'before'],
      [8, 'after'],
    ]);
    expect(new Set(marks.map(({ opens }) => opens).filter((id) => id !== null)).size).toBe(7);
  });

  it('can be read out', () => {
    expect(rateSummary(layoutOf().rows)).toBe(
      'Half-years: Months -12 to -7 1.67 (95% CI 0.84 to 3.34); Months -6 to -1 3.34 (95% CI 1.67 to 6.69); Months 1 to 6 0.84 (95% CI 0.42 to 1.67); Months 7 to 12 –.',
    );
  });
});
