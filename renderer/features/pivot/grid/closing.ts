import type { PivotAxis, PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import { type PivotLook, pathId } from '../../../../shared/report/pivot/pivot-layout';

export type AxisName = 'rows' | 'columns';

const closedOf = (look: PivotLook, axis: AxisName) =>
  axis === 'rows' ? look.closedRows : look.closedColumns;
const withClosed = (look: PivotLook, axis: AxisName, closed: readonly string[]): PivotLook =>
  axis === 'rows' ? { ...look, closedRows: closed } : { ...look, closedColumns: closed };

/** Closes what is open at these keys, or opens what is closed. */
export function closedOrOpened(look: PivotLook, axis: AxisName, keys: readonly string[]): PivotLook {
  const id = pathId(keys);
  const closed = closedOf(look, axis);
  return withClosed(look, axis, closed.includes(id) ? closed.filter((one) => one !== id) : [...closed, id]);
}

/** Whether a level holds others within it. */
export const hasInner = (axis: PivotAxis, level: number): boolean => level + 1 < axis.levels.length;

/** Whether everything at a level is closed. */
export function isLevelClosed(result: PivotResult, look: PivotLook, axis: AxisName, level: number): boolean {
  const closed = new Set(closedOf(look, axis));
  return result[axis].nodes.every(({ keys }) => keys.length !== level + 1 || closed.has(pathId(keys)));
}

/** Closes everything at a level, counted from 0, so that nothing within it shows. */
export function levelClosed(result: PivotResult, look: PivotLook, axis: AxisName, level: number): PivotLook {
  return withClosed(look, axis, [...new Set([...closedOf(look, axis), ...idsAt(result[axis], level)])]);
}

/** Opens everything at a level, and what it lies in, so that it shows. */
export function levelOpened(result: PivotResult, look: PivotLook, axis: AxisName, level: number): PivotLook {
  const opened = new Set(Array.from({ length: level + 1 }, (_, at) => idsAt(result[axis], at)).flat());
  return withClosed(
    look,
    axis,
    closedOf(look, axis).filter((id) => !opened.has(id)),
  );
}

const idsAt = ({ nodes }: PivotAxis, level: number): string[] =>
  nodes.filter(({ keys }) => keys.length === level + 1).map(({ keys }) => pathId(keys));
