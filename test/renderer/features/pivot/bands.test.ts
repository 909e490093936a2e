import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  programmeAgeEdges,
  returnAgeEdges,
  withEdge,
  withNextEdge,
  withoutEdge,
} from '../../../../renderer/features/pivot/band-edges';
import { equalBands, evenWidth, roundBands } from '../../../../renderer/features/pivot/equal-bands';
import { pivotLevel } from '../../../../shared/definitions/pivot-definition';
import { defaultSettings } from '../../../../shared/definitions/programme-settings';

describe('equal bands', () => {
  it('begin every so much from the first to the last', () => {
    expect(equalBands({ width: 5, from: 0, to: 20 })).toEqual([0, 5, 10, 15, 20]);
    expect(equalBands({ width: 5, from: 1, to: 20 })).toEqual([1, 6, 11, 16]);
    expect(equalBands({ width: 0.1, from: 0, to: 0.3 })).toEqual([0, 0.1, 0.2, 0.3]);
    expect(equalBands({ width: 5, from: 3, to: 3 })).toEqual([3]);
  });

  it('are none where the width leads nowhere, and not more than anybody reads', () => {
    for (const impossible of [
      { width: 0, from: 0, to: 10 },
      { width: -1, from: 0, to: 10 },
      { width: Number.NaN, from: 0, to: 10 },
      { width: 1, from: 10, to: 0 },
      { width: 1, from: 0, to: 1_000_000 },
    ])
      expect(equalBands(impossible)).toBeNull();
  });

  it('are known again', () => {
    expect(evenWidth([0, 5, 10, 15])).toEqual({ width: 5, from: 0, to: 15 });
    expect(evenWidth([0, 0.1, 0.2, 0.3])).toEqual({ width: 0.1, from: 0, to: 0.3 });
    expect(evenWidth([0, 1, 5])).toBeNull();
    expect(evenWidth([0])).toBeNull();
  });

  it('are offered in round numbers over what there is', () => {
    expect(roundBands(0, 17)).toEqual({ width: 5, from: 0, to: 15 });
    expect(roundBands(3, 40)).toEqual({ width: 10, from: 0, to: 40 });
    expect(roundBands(412.5, 6020)).toEqual({ width: 1000, from: 0, to: 6000 });
    expect(roundBands(7, 7)).toEqual({ width: 1, from: 7, to: 7 });
  });

  it('can always be grouped by, and hold every value', () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(2)));
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [least, greatest] = [Math.min(one, other), Math.max(one, other)];
        const offered = roundBands(least, greatest);
        const bands = equalBands(offered) ?? [];
        pivotLevel.parse({ field: 'x', bands });
        expect(bands.length).toBeLessThanOrEqual(8);
        expect(bands[0]).toBeLessThanOrEqual(least);
        expect((bands.at(-1) ?? 0) + offered.width).toBeGreaterThan(greatest);
      }),
    );
  });
});

describe('lower ends of bands', () => {
  it('are those of the programme, ages that its bands leave out in a band of their own', () => {
    expect(programmeAgeEdges(defaultSettings.ageBands)).toEqual(returnAgeEdges);
    expect(
      programmeAgeEdges([
        { label: '11 to 15', from: 11, to: 15 },
        { label: '6 to 9', from: 6, to: 9 },
      ]),
    ).toEqual([6, 10, 11, 16]);
    expect(programmeAgeEdges([{ label: 'Under 7', from: null, to: 6 }])).toEqual([0, 7]);
  });

  it('rise, whichever is changed', () => {
    expect(withEdge([0, 5, 10], 0, 7)).toEqual([5, 7, 10]);
    expect(withEdge([0, 5, 10], 1, 10)).toEqual([0, 10]);
    expect(withNextEdge([0, 1, 5])).toEqual([0, 1, 5, 9]);
    expect(withNextEdge([3])).toEqual([3, 4]);
    expect(withoutEdge([0, 5, 10], 1)).toEqual([0, 10]);
    expect(withoutEdge([0], 0)).toBeNull();
  });
});
