import { describe, expect, it } from 'vitest';
import { drawsLayout } from '../../../../../renderer/features/cost/pictures/draws-layout';
import {
  drawsNotes,
  shareAbove,
  whyNoDraws,
} from '../../../../../renderer/features/cost/pictures/draws-words';
import { tornadoNotes } from '../../../../../renderer/features/cost/pictures/tornado-words';
import { weeklyNotes } from '../../../../../renderer/features/cost/pictures/weekly-words';
import type { Draws } from '../../../../../shared/analysis/cost/results';
import { madeCost } from '../../../../report/cost/made-result';

const draws: Draws = {
  count: 100,
  seed: 7,
  p10: -50,
  p50: 40,
  p90: 90,
  probabilityPositive: 0.7,
  histogram: [
    { from: -100, to: -20, count: 20 },
    { from: -20, to: 60, count: 50 },
    { from: 60, to: 140, count: 30 },
  ],
};

describe('the picture of the draws', () => {
  it('cuts the bar that nought lies in', () => {
    expect(drawsLayout({ draws }, 800)?.bars).toEqual([
      { from: -100, to: -20, count: 20, isAbove: false },
      { from: -20, to: 0, count: 50, isAbove: false },
      { from: 0, to: 60, count: 50, isAbove: true },
      { from: 60, to: 140, count: 30, isAbove: true },
    ]);
  });

  it('always holds nought', () => {
    const gains = { ...draws, histogram: [{ from: 50, to: 90, count: 100 }] };
    expect(drawsLayout({ draws: gains }, 800)?.range[0]).toBeLessThanOrEqual(0);
    const losses = { ...draws, histogram: [{ from: -90, to: -50, count: 100 }] };
    expect(drawsLayout({ draws: losses }, 800)?.range[1]).toBeGreaterThanOrEqual(0);
  });

  it('lifts a mark over one that it would touch', () => {
    const levels = (width: number) => drawsLayout({ draws }, width)?.marks.map(({ level }) => level);
    expect(levels(2000)).toEqual([0, 0, 0]);
    expect(levels(300)).toEqual([0, 1, 2]);
  });

  it('never says all or none where a draw says otherwise', () => {
    const share = (probabilityPositive: number) => shareAbove({ ...draws, probabilityPositive });
    expect([0, 0.001, 0.7, 0.999, 1].map(share)).toEqual([
      '0%',
      'less than 1%',
      '70%',
      'more than 99%',
      '100%',
    ]);
    expect(drawsNotes(draws)).toContain('100 draws, seed 7: 70% above nought.');
  });

  it('is none where every draw is the same, and says why', async () => {
    const stayed = { default: [{ probability: 1, placement: 'stay' }] };
    const same = await madeCost({ ranges: {}, counterfactual: stayed });
    expect(drawsLayout(same, 800)).toBeNull();
    expect(whyNoDraws(same)).toContain('every draw is the same');
    expect(drawsLayout({ draws: null }, 800)).toBeNull();
  });

  it('says what the figures are also where the picture is saved by itself', () => {
    const layout = { rows: [], central: 0, range: [0, 1] as const };
    for (const notes of [drawsNotes(draws), tornadoNotes(layout), weeklyNotes])
      expect(notes).toContain('Estimated cost avoidance, not cash released; there is no comparison group.');
  });

  it('counts every draw', async () => {
    const result = await madeCost();
    const layout = drawsLayout(result, 800);
    const whole = layout?.bars.filter(({ from }) => from !== 0).reduce((sum, { count }) => sum + count, 0);
    expect(whole).toBe(500);
  });
});
