import type { OpenNumber, RowsBehind } from '../definitions/rows-behind';
import type { ChildrenCount } from './first-tables/results';

/** The rows of one table, each once, in their order. */
export function rowsOf(table: string, rowids: readonly number[]): RowsBehind {
  if (rowids.length < 2) return { table, rowids };
  const rising = rowids.every((rowid, i) => i === 0 || (rowids[i - 1] as number) < rowid);
  return { table, rowids: rising ? rowids : [...new Set(rowids)].sort((a, b) => a - b) };
}

/** A number with the rows it was worked out from. */
export function openNumber(value: number, table: string, rowids: readonly number[]): OpenNumber {
  return { value, behind: rowsOf(table, rowids) };
}

/** A number that cannot be told, and why. */
export function unknownNumber(why: string, table: string, rowids: readonly number[] = []): OpenNumber {
  return { value: null, why, behind: rowsOf(table, rowids) };
}

/** How many children, with the rows that make each of them count. */
export function childrenCount(
  children: readonly string[],
  table: string,
  rowids: readonly number[],
): ChildrenCount {
  const each = [...new Set(children)].sort();
  return { ...openNumber(each.length, table, rowids), children: each };
}

/** A number of children that cannot be told, and why. */
export function unknownCount(why: string, table: string): ChildrenCount {
  return { ...unknownNumber(why, table), children: [] };
}
