import { describe, expect, it } from 'vitest';
import {
  aroundNought,
  poundAxis,
  roundSteps,
} from '../../../../../renderer/features/cost/pictures/pound-axis';

describe('an axis of pounds', () => {
  it('has round steps, with the sign before the pound', () => {
    expect(roundSteps(-12_000, 31_000, 6)).toEqual([-10_000, 0, 10_000, 20_000, 30_000]);
    expect(poundAxis('Net', [-600, 300], 3).ticktext).toEqual(['-£500 ', '£0 ']);
  });

  it('always holds nought, and begins there where nothing is below', () => {
    expect(aroundNought([100, 300], 0.1)).toEqual([0, 330]);
    expect(aroundNought([-200, -100], 0.1)).toEqual([-220, 0]);
    expect(aroundNought([-100, 100], 0.1)).toEqual([-120, 120]);
    const [from, to] = aroundNought([0], 0.1);
    expect(to).toBeGreaterThan(from);
  });

  it('has one step where there is no distance', () => {
    expect(roundSteps(5, 5, 4)).toEqual([5]);
  });
});
