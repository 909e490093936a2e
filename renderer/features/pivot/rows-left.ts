import type { FieldType, FieldValue } from '../../../shared/analysis/pivot/pivot-result';
import { blank, type PivotFilter } from '../../../shared/definitions/pivot-definition';
import { tickedBy } from './change-filter';

/** How many rows one filter alone leaves, given the values it chooses from. */
export function rowsLeft(filter: PivotFilter, type: FieldType, values: readonly FieldValue[]): number {
  const isTicked = tickedBy(filter);
  return rowsOf(values.filter(({ key }) => isTicked(key) && isInRange(filter, type, key)));
}

export const rowsOf = (values: readonly FieldValue[]): number =>
  values.reduce((sum, { rows }) => sum + rows, 0);

/** A range includes both its ends and leaves blanks out. */
function isInRange({ from, to }: PivotFilter, type: FieldType, key: string): boolean {
  if (from === undefined && to === undefined) return true;
  if (key === blank) return false;
  if (type !== 'number')
    return (from === undefined || key >= `${from}`) && (to === undefined || key <= `${to}`);
  const value = Number(key);
  return (from === undefined || value >= Number(from)) && (to === undefined || value <= Number(to));
}

/** The first and the last value there is, blanks aside; null where there is none. Values come in natural order. */
export function reachOf(
  type: FieldType,
  values: readonly FieldValue[],
): { first: string | number; last: string | number } | null {
  const keys = values.flatMap(({ key }) => (key === blank ? [] : [type === 'number' ? Number(key) : key]));
  const first = keys[0];
  const last = keys.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
