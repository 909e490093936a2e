import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSigns } from '../../../../renderer/features/timeline/score-signs';
import { sideBySide } from '../../../../renderer/features/timeline/side-by-side';
import type { ScoreOfLane } from '../../../../shared/analysis/timeline/lane';
import { addDays, dayNumber } from '../../../../shared/domain/calendar';

describe('things side by side', () => {
  it('stay where they want to be as long as they do not touch', () => {
    expect(
      sideBySide([
        { centre: 10, width: 8 },
        { centre: 20, width: 8 },
      ]),
    ).toEqual([6, 16]);
  });
  it('make way for each other by as little as can be', () => {
    const three = [10, 10, 10].map((centre) => ({ centre, width: 6 }));
    expect(sideBySide(three)).toEqual([1, 7, 13]);
    expect(sideBySide([...three, { centre: 30, width: 6 }])).toEqual([1, 7, 13, 27]);
  });
  it('never overlap, whatever they want', () => {
    const place = fc.record({
      centre: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const inOrder = places.sort((a, b) => a.centre - b.centre);
        const edges = sideBySide(inOrder);
        expect(edges).toHaveLength(inOrder.length);
        for (const [i, edge] of edges.slice(1).entries())
          expect(edge - (edges[i] as number)).toBeGreaterThanOrEqual((inOrder[i]?.width ?? 0) - 1e-6);
      }),
    );
  });
});

describe('SDQ scores on a lane', () => {
  const first = '2018-01-01';
  const at = {
    scale: { window: { from: dayNumber(first), to: dayNumber(first) + 200 }, width: 200 },
    origin: 0,
    end: dayNumber(first) + 200,
  };
  const score = (after: number): ScoreOfLane => ({
    date: addDays(first, after),
    score: 20,
    informant: 'carer',
    band: 'very high',
    rowid: after,
  });
  const signs = (days: number[], numbers = true) =>
    scoreSigns(days.map(score), at, numbers).map(({ x, width, numbered }) => [x, width, numbered]);

  it('show their number where there is room, two forms of one day side by side', () => {
    expect(signs([20, 100, 100])).toEqual([
      [10, 20, true],
      [80, 20, true],
      [100, 20, true],
    ]);
  });
  it('are boxes without a number where a number would stand far from its day, or none is wanted', () => {
    expect(signs([100, 102, 104, 106]).filter(([, , numbered]) => numbered === false)).not.toHaveLength(0);
    expect(signs([20], false)).toEqual([[16, 8, false]]);
  });
  it('are left out where they are not in sight', () => {
    expect(signs([-40, 400])).toEqual([]);
  });
});
