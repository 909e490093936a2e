import { describe, expect, it } from 'vitest';
import { seeThrough } from '../../../../../renderer/components/chart/see-through';
import { firstLayout } from '../../../../../renderer/features/cohort/pictures/first-layout';
import { stepRows } from '../../../../../renderer/features/cohort/pictures/first-table';
import {
  durationWords,
  firstNotes,
  firstSummary,
  noCurveBefore,
} from '../../../../../renderer/features/cohort/pictures/first-words';
import type { TimeToFirst } from '../../../../../shared/analysis/cohort/results';
import { madeOutcome } from '../../../../report/cohort/made-result';

const outcome = madeOutcome([['a', 1, 1]]);
const time = outcome.timeToFirst as TimeToFirst;

describe('the time to the first', () => {
  it('is a line of steps that holds to the end of what is observed', () => {
    const { lines, end, median } = firstLayout(time, 'without');
    expect(end).toBe(91);
    expect(lines).toMatchObject([{ days: [0, 20, 70, 91], shares: [1, 0.9, 0.45, 0.45], last: 0.45 }]);
    expect(median).toBe(70);
  });

  it('has its band from where there is an interval', () => {
    expect(firstLayout(time, 'without').lines[0]?.bands).toEqual([
      { days: [20, 70, 91], low: [0.6, 0.2, 0.2], high: [0.98, 0.7, 0.7] },
    ]);
  });

  it('breaks its band where there is none in between', () => {
    const step = (day: number, low: number | null) => ({ day, atRisk: 9, share: 0.5, low, high: low });
    const without = [step(0, 0.1), step(5, null), step(9, 0.2)];
    expect(firstLayout({ ...time, without }, 'without').lines[0]?.bands.map(({ days }) => days)).toEqual([
      [0, 5],
      [9, 91],
    ]);
  });

  it('ends after a year', () => {
    const late = { day: 700, atRisk: 2, share: 0.1, low: null, high: null };
    const years = {
      ...time,
      without: [...time.without, late],
      medianDays: 700,
      atRisk: [...time.atRisk, { day: 365, children: 3 }],
    };
    const { end, lines, median } = firstLayout(years, 'without');
    expect([end, lines[0]?.days.at(-1), lines[0]?.last, median]).toEqual([365, 365, 0.45, null]);
    expect(stepRows(years, 'without')).toHaveLength(4);
  });

  it('is a line for each of what can come first', () => {
    const { lines, median } = firstLayout(time, 'first');
    expect(lines.map(({ id, last }) => [id, last])).toEqual([
      ['outcome', 0.1],
      ['left', 0],
    ]);
    expect(median).toBeNull();
  });

  it('says that there is no curve for the time before, and how long half of the children took', () => {
    for (const kind of ['without', 'first'] as const)
      expect(firstNotes(time, outcome, kind)).toContain(noCurveBefore);
    expect(firstNotes(time, outcome, 'without')).toContain('within 10 weeks (70 days)');
    expect(firstNotes({ ...time, medianDays: null }, outcome, 'without')).toContain('Fewer than half');
  });

  it('can be read out', () => {
    expect(firstSummary(time, 'without')).toBe('Without one so far: 45% after 3 months.');
  });
});

it.each([
  [1, '1 day'],
  [13, '13 days'],
  [70, '10 weeks'],
  [84, '12 weeks'],
  [182, '6 months'],
])('%i days are %s', (days, words) => expect(durationWords(days)).toBe(words));

it('a colour lets through what lies beneath; one that is no plain colour stays', () => {
  expect(seeThrough('rgb(14, 95, 99)', 0.2)).toBe('rgba(14, 95, 99, 0.2)');
  expect(seeThrough('rgba(1, 2, 3, 0.5)', 0.2)).toBe('rgba(1, 2, 3, 0.5)');
});
