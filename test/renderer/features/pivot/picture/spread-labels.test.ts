import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../../../renderer/features/pivot/picture/spread-labels';

describe('labels at the ends of lines', () => {
  it('stay where they are when there is room', () => {
    expect(spreadLabels([0, 10, 5], 2)).toEqual([0, 10, 5]);
  });

  it('move apart from their middle, in the order of their lines', () => {
    expect(spreadLabels([10, 10.5], 2)).toEqual([9.25, 11.25]);
    expect(spreadLabels([0, 0, 0], 2)).toEqual([0, 2, 4]);
  });

  it('never touch, keep their order and stay above the axis', () => {
    const places = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (asked) => {
        const spread = spreadLabels(asked, 20);
        const order = asked
          .map((_, i) => i)
          .sort((a, b) => (asked[a] as number) - (asked[b] as number) || a - b);
        const found = order.map((i) => spread[i] as number);
        expect(spread).toHaveLength(asked.length);
        for (const [i, place] of found.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          if (i > 0) expect(place - (found[i - 1] as number)).toBeGreaterThanOrEqual(20 - 1e-6);
        }
      }),
    );
  });
});
