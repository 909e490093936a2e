import { describe, expect, it } from 'vitest';
import {
  breakEvenLayout,
  breakEvenRows,
  netAfter,
} from '../../../../../renderer/features/cost/pictures/break-even-layout';
import {
  breakEvenNotes,
  breakEvenPoint,
} from '../../../../../renderer/features/cost/pictures/break-even-words';
import type { CostResult } from '../../../../../shared/analysis/cost/results';
import { madeCost } from '../../../../report/cost/made-result';

const laidOut = (result: CostResult) => {
  const layout = breakEvenLayout(result);
  if (layout === null) throw new Error('nothing to lay out');
  return layout;
};

describe('the picture of the break-even', () => {
  it('is a line that crosses nought at the weeks that were calculated', async () => {
    const result = await madeCost();
    const layout = laidOut(result);
    expect(layout.weeks).toBe(result.breakEven.weeks);
    expect(netAfter(layout, layout.weeks)).toBeCloseTo(0, 6);
    expect(netAfter(layout, 0)).toBe(-60_000 / 5);
    expect(layout.weeks / layout.observed).toBeCloseTo(result.breakEven.probability ?? Number.NaN, 9);
  });

  it('reaches over both the weeks observed and the crossing', async () => {
    const within = laidOut(await madeCost());
    expect(within.end).toBeGreaterThan(within.observed);
    const result = await madeCost({ programme: { total: 900_000 }, ranges: {} });
    const beyond = laidOut(result);
    expect(beyond.weeks).toBeGreaterThan(beyond.observed);
    expect(beyond.end).toBeGreaterThan(beyond.weeks);
    expect(breakEvenNotes(result, beyond)).toContain(
      'More weeks would have to be avoided than were observed',
    );
    expect(breakEvenPoint(result)).toMatch(/^\d+\.\d weeks for every child$/);
  });

  it('says how many children would have to avoid it throughout', async () => {
    expect(breakEvenPoint(await madeCost())).toMatch(
      /^4\.\d weeks for every child, or 1 of 5 children throughout$/,
    );
  });

  it('names the break-even and the weeks observed in its table, in the order of weeks', async () => {
    const layout = laidOut(await madeCost());
    const rows = breakEvenRows(layout);
    expect(rows.find(({ note }) => note === 'breaks even')).toMatchObject({
      weeks: layout.weeks,
      net: 0,
      all: 0,
    });
    expect(rows.find(({ note }) => note === 'observed on average')?.share).toBe(1);
    expect(rows.map(({ weeks }) => weeks)).toEqual(rows.map(({ weeks }) => weeks).sort((a, b) => a - b));
    for (const { net, all } of rows) expect(all).toBeCloseTo(net * 5, 6);
  });

  it('is none where nothing could be avoided', async () => {
    const stayed = { default: [{ probability: 1, placement: 'stay' }] };
    const result = await madeCost({ counterfactual: stayed, ranges: {} });
    expect(breakEvenLayout(result)).toBeNull();
    expect(result.breakEven.why).toBeTruthy();
  });
});
