import { blank, type PivotFilter } from '../../../../shared/definitions/pivot-definition';
import { keying, valueIn } from './keys';
import type { PlainRow, PlainTable } from './plain-table';

/** A function that says whether a row passes one filter. */
export function passing(table: PlainTable, filter: PivotFilter): (row: PlainRow) => boolean {
  const keyOf = keying(table, filter);
  const isGrouped = [filter.by, filter.bands, filter.groups].some((way) => way !== undefined);
  return (row) => {
    const key = keyOf(row);
    const value = isGrouped && key !== blank ? key : valueIn(table, filter, row);
    if (filter.in !== undefined && !filter.in.includes(key)) return false;
    if (filter.notIn?.includes(key)) return false;
    if (filter.blank === 'only' && key !== blank) return false;
    if (filter.blank === 'left-out' && key === blank) return false;
    if (filter.from === undefined && filter.to === undefined) return true;
    if (value === null) return false;
    return (
      (filter.from === undefined || value >= filter.from) && (filter.to === undefined || value <= filter.to)
    );
  };
}
