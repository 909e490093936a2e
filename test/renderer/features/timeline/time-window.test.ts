import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAt,
  movedByKey,
  panned,
  shortestWindow,
  within,
  xOf,
  zoomed,
} from '../../../../renderer/features/timeline/time-window';

const whole = { from: 1000, to: 5000 };

describe('the window of time in sight', () => {
  it('keeps the day under the pointer where it is while it zooms', () => {
    const before = { from: 2000, to: 3000 };
    expect(zoomed(before, 0.5, 2250, whole)).toEqual({ from: 2125, to: 2625 });
    expect(zoomed(before, 2, 2500, whole)).toEqual({ from: 1500, to: 3500 });
  });

  it('stops at the ends of the whole and at the shortest window', () => {
    expect(panned({ from: 4500, to: 4900 }, 1000, whole)).toEqual({ from: 4600, to: 5000 });
    expect(panned({ from: 1100, to: 1500 }, -1000, whole)).toEqual({ from: 1000, to: 1400 });
    expect(zoomed({ from: 2000, to: 3000 }, 100, 2000, whole)).toEqual(whole);
    expect(zoomed({ from: 2000, to: 2040 }, 0.01, 2020, whole)).toEqual({ from: 2006, to: 2034 });
    expect(within({ from: 0, to: 10 }, { from: 5, to: 6 })).toEqual({ from: 5, to: 5 + shortestWindow });
  });

  it('is moved by keys, and left alone by others', () => {
    const before = { from: 2000, to: 2800 };
    expect(movedByKey('ArrowRight', before, whole)).toEqual({ from: 2100, to: 2900 });
    expect(movedByKey('ArrowLeft', before, whole)).toEqual({ from: 1900, to: 2700 });
    expect(movedByKey('-', before, whole)).toEqual({ from: 1800, to: 3000 });
    expect(movedByKey('+', { from: 1800, to: 3000 }, whole)).toEqual(before);
    expect(movedByKey('=', { from: 1800, to: 3000 }, whole)).toEqual(before);
    expect(movedByKey('0', before, whole)).toEqual(whole);
    expect(movedByKey('a', before, whole)).toBeNull();
  });

  it('never leaves the whole, whatever is done to it', () => {
    const number = fc.integer({ min: -20_000, max: 20_000 });
    const step = fc.oneof(
      fc.record({ pan: number }),
      fc.record({ zoom: fc.double({ min: 0.01, max: 100, noNaN: true }), around: number }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let window = within(whole, whole);
        for (const each of steps)
          window =
            'pan' in each ? panned(window, each.pan, whole) : zoomed(window, each.zoom, each.around, whole);
        expect(window.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
        expect(window.to).toBeLessThanOrEqual(whole.to + 1e-6);
        expect(window.to - window.from).toBeGreaterThanOrEqual(shortestWindow - 1e-6);
      }),
    );
  });

  it('finds the day at a pixel and the pixel of a day', () => {
    const scale = { window: { from: 100, to: 300 }, width: 800 };
    expect(xOf(scale, 150)).toBe(200);
    expect(dayAt(scale, 200)).toBe(150);
    expect(dayAt({ ...scale, width: 0 }, 0)).toBe(100);
  });
});
