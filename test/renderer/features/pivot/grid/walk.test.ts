import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, standingAt } from '../../../../../renderer/features/pivot/grid/shape';
import { walked } from '../../../../../renderer/features/pivot/grid/walk';
import { nested, shapeWith } from './made-pivot';

const shape = shapeWith(nested);
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

/** Where keys lead from a place, as `row,column`; a key after Ctrl is written `^End`. */
function way(from: readonly [number, number], ...pressed: readonly string[]): string {
  let place = { row: from[0], column: from[1] };
  for (const key of pressed)
    place = walked(shape, place, { key: key.replace('^', ''), far: key.startsWith('^'), page: 4 }) ?? place;
  return `${place.row},${place.column}`;
}

describe('the keys', () => {
  it('walk from figure to figure and stop at the edges', () => {
    expect(way([2, 2], 'ArrowDown', 'ArrowRight')).toBe('3,3');
    expect(way([6, 6], 'ArrowDown', 'ArrowRight')).toBe('6,6');
  });
  it('go from the figures into both kinds of heads', () => {
    expect(way([0, 2], 'ArrowUp')).toBe('-1,2');
    expect(way([2, 0], 'ArrowLeft')).toBe('2,-1');
  });
  it('leave a merged head in one step, and come back to the column they came from', () => {
    expect(way([-1, 1], 'ArrowUp')).toBe('-2,1');
    expect(blockAt(shape, { row: -2, column: 1 })).toEqual({ top: -2, bottom: -2, left: 0, right: 2 });
    expect(way([-1, 1], 'ArrowUp', 'ArrowRight')).toBe('-2,3');
    expect(way([-1, 1], 'ArrowUp', 'ArrowDown')).toBe('-1,1');
    expect(way([1, -2], 'ArrowDown')).toBe('3,-2');
  });
  it('lead to the ends of a row, and to the corners with Ctrl', () => {
    expect(way([3, 3], 'Home')).toBe('3,-2');
    expect(way([3, 3], 'End')).toBe('3,6');
    expect(way([3, 3], '^Home')).toBe('-2,-2');
    expect(way([3, 3], '^End')).toBe('6,6');
  });
  it('lead to the edge of the figures, and only then to that of the heads', () => {
    expect(way([3, 3], '^ArrowUp')).toBe('0,3');
    expect(way([3, 3], '^ArrowUp', '^ArrowUp')).toBe('-2,3');
    expect(way([3, -2], '^ArrowRight')).toBe('3,0');
    expect(way([3, -2], '^ArrowRight', '^ArrowRight')).toBe('3,6');
    expect(way([3, 3], '^ArrowLeft', '^ArrowLeft')).toBe('3,-2');
  });
  it('turn pages that overlap by a row', () => {
    expect(way([0, 0], 'PageDown')).toBe('3,0');
    expect(way([6, 0], 'PageUp')).toBe('3,0');
    expect(way([-2, 0], 'PageDown')).toBe('3,0');
    expect(way([0, 0], 'PageUp')).toBe('-2,0');
  });
  it('that are none to walk with lead nowhere', () => {
    expect(walked(shape, { row: 0, column: 0 }, { key: 'x', far: false, page: 4 })).toBeNull();
  });
  it('never leave the grid, and always come to something that is there', () => {
    const step = fc.record({ key: fc.constantFrom(...keys), far: fc.boolean(), page: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let place = { row: 0, column: 0 };
        for (const one of steps) place = walked(shape, place, one) ?? place;
        const block = blockAt(shape, place);
        expect(standingAt(shape, place).kind).not.toBe('nothing');
        expect(block.top <= place.row && place.row <= block.bottom).toBe(true);
        expect(block.left <= place.column && place.column <= block.right).toBe(true);
        expect(place.row >= -2 && place.row <= 6 && place.column >= -2 && place.column <= 6).toBe(true);
      }),
    );
  });
  it('reach every cell by arrows alone', () => {
    const seen = new Set<string>();
    const reach = (row: number, column: number) => {
      const at = `${row},${column}`;
      if (seen.has(at)) return;
      seen.add(at);
      for (const key of keys.slice(0, 4)) {
        const to = walked(shape, { row, column }, { key, far: false, page: 4 });
        if (to !== null) reach(to.row, to.column);
      }
    };
    reach(0, 0);
    for (let row = -2; row <= 6; row++)
      for (let column = -2; column <= 6; column++) {
        const { top, left, bottom, right } = blockAt(shape, { row, column });
        const isReached = [...seen].some((at) => {
          const [r = 0, c = 0] = at.split(',').map(Number);
          return r >= top && r <= bottom && c >= left && c <= right;
        });
        expect(isReached, `${row},${column}`).toBe(true);
      }
  });
});
