import type { Share } from '../../definitions/pivot-definition';
import type { AxisTree } from './tallied-axis';

/** Aggregates that are parts of a whole, so that a share of them means something. */
export const canBeShared: readonly string[] = ['count', 'distinct', 'sum'];

/**
 * Each figure as a percentage of its row's, its column's, everything's, or that of the row group it belongs to. NaN where
 * the whole is nought or undefined. The whole is what is worked out for it from its rows, never the sum of its cells.
 */
export function shareOf(
  values: Float64Array,
  share: Exclude<Share, 'value'>,
  rows: AxisTree,
  width: number,
): Float64Array {
  const whole = (row: number, column: number): number => {
    switch (share) {
      case 'row-percent':
        return row * width;
      case 'column-percent':
        return column;
      case 'total-percent':
        return 0;
      case 'parent-percent':
        return Math.max(0, rows.parent[row] as number) * width + column;
    }
  };
  return values.map((value, cell) => {
    const column = cell % width;
    const of = values[whole((cell - column) / width, column)] as number;
    return of === 0 ? Number.NaN : percentage(value, of);
  });
}

/** Multiplied first, so that 7 of 100 is 7 and not 7.000000000000001, unless that is more than a number holds. */
function percentage(part: number, whole: number): number {
  const hundredfold = part * 100;
  return Number.isFinite(hundredfold) ? hundredfold / whole : (part / whole) * 100;
}
