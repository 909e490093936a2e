import { describe, expect, it } from 'vitest';
import { atRiskRows } from '../../../../../renderer/components/chart/at-risk-rows';
import { monthLayout } from '../../../../../renderer/features/cohort/pictures/month-layout';
import { monthRows } from '../../../../../renderer/features/cohort/pictures/month-table';
import { monthNotes, monthSummary } from '../../../../../renderer/features/cohort/pictures/month-words';
import { madeComparison, madeMonth, madeOutcome } from '../../../../report/cohort/made-result';

const outcome = madeOutcome([['a', 3, 1]]);

describe('rates month by month', () => {
  it('lie in the middle of their months, so that the index date lies between before and after', () => {
    const { marks, range } = monthLayout(outcome);
    expect(marks.map(({ at, tone }) => [at, tone])).toEqual([
      [-1.5, 'before'],
      [-0.5, 'before'],
      [0.5, 'after'],
      [1.5, 'after'],
    ]);
    expect(range[0]).toBeLessThan(-2);
    expect(range[1]).toBeGreaterThan(2);
  });

  it('are shaded where few children are observed, neighbours as one', () => {
    const months = [madeMonth(-2, 5, 0), madeMonth(-1, 14, 0), madeMonth(0, 5, 0), madeMonth(1, 4, 0)];
    expect(monthLayout({ ...outcome, months }).thin).toEqual([
      [-2, -1],
      [0, 2],
    ]);
  });

  it('are not squeezed by the long interval of a month with few children', () => {
    const wide = madeMonth(1, 1, 0);
    const months = [madeMonth(-1, 20, 4), { ...wide, rate: { ...wide.rate, high: 50 } }];
    const { top, isCut } = monthLayout({ ...outcome, months });
    expect(top).toBeCloseTo(2 * ((4 / 600) * 304.375));
    expect(isCut).toBe(true);
    expect(monthNotes({ ...outcome, months }, { thin: [], isCut })).toContain('cut at the top');
  });

  it('keep a long interval whole where many children stand behind it', () => {
    const firm = { ...madeMonth(1, 20, 1), rate: { estimate: 1, low: 0, high: 50 } };
    expect(monthLayout({ ...outcome, months: [firm] })).toMatchObject({ top: 50, isCut: false });
  });

  it('have no mark in a month in which nobody is observed', () => {
    const { marks } = monthLayout({ ...outcome, months: [madeMonth(3, 0, 0)] });
    expect(marks[0]).toMatchObject({ rate: { estimate: null }, opens: null });
  });

  it('lie beside those of the comparison group, and each opens its own rows', () => {
    const comparison = madeComparison();
    const layout = monthLayout({ ...outcome, comparison });
    const [programme, theirs] = ['programme', 'comparison'].map((group) =>
      layout.marks.filter((mark) => mark.group === group),
    );
    expect(programme?.[1]?.at).toBeLessThan(theirs?.[1]?.at as number);
    expect(layout.atRisk[1]).toEqual({ at: -0.5, children: 14, comparison: 20 });
    const ids = monthRows({ ...outcome, comparison }, 'Waiting list').map(({ id }) => id);
    for (const { opens } of layout.marks) if (opens !== null) expect(ids).toContain(opens);
  });

  it('can be read out', () => {
    expect(monthSummary(outcome)).toContain(
      'The highest month before is Month -1, at 4.35 per 10 child-months.',
    );
  });
});

describe('children at risk below an axis', () => {
  const numbers = Array.from({ length: 25 }, (_, i) => ({ at: i, children: 24 }));
  const texts = (pixels: number) =>
    atRiskRows([{ name: 'Children observed', numbers }], 0, pixels, String).map(({ text }) => text);

  it('are all printed where there is room', () => expect(texts(30)).toHaveLength(26));
  it('are thinned at even distances where there is not', () => {
    expect(texts(12)).toEqual(['Children observed', ...Array.from({ length: 13 }, () => '24')]);
  });
});
