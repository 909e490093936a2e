import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import { type HeadCell, pathId } from '../../../../shared/report/pivot/pivot-layout';
import type { AxisName } from './closing';
import type { Shape } from './shape';

export type SortedHow = 'ascending' | 'descending' | null;

/** Sorting an axis by a measure at one place of the other axis. */
export interface SortBy {
  readonly axis: AxisName;
  readonly measure: number;
  readonly within: readonly string[];
  /** How it is sorted now; null where it is not sorted by this. */
  readonly how: SortedHow;
}

const otherOf = { rows: 'columns', columns: 'rows' } as const;

/** What the figures under (or beside) a line can sort: the other axis, by each measure that they show. */
export function sortsOfLine(result: PivotResult, shape: Shape, side: AxisName, index: number): SortBy[] {
  const line = shape.layout[side].lines[index];
  const axis = otherOf[side];
  if (line === undefined || result[axis].levels.length === 0) return [];
  const within = result[side].nodes[line.node]?.keys ?? [];
  const measures = line.measure === null ? result.measures.map((_, measure) => measure) : [line.measure];
  return measures.map((measure) => ({
    axis,
    measure,
    within,
    how: sortedHow(result, axis, measure, within),
  }));
}

/** What a head itself sorts: that of a single line with a single measure; null for any other. */
export function sortByHead(result: PivotResult, shape: Shape, side: AxisName, head: HeadCell): SortBy | null {
  const depth = side === 'rows' ? shape.headColumns : shape.headRows;
  if (head.span !== 1 || head.level + head.levels !== depth) return null;
  const [only, another] = sortsOfLine(result, shape, side, head.first);
  return another === undefined ? (only ?? null) : null;
}

function sortedHow(
  result: PivotResult,
  axis: AxisName,
  measure: number,
  within: readonly string[],
): SortedHow {
  for (const level of result.definition[axis]) {
    if (typeof level === 'string' || typeof level.sort !== 'object') continue;
    const { sort } = level;
    if (sort.measure === measure && pathId(sort.within ?? []) === pathId(within))
      return sort.descending ? 'descending' : 'ascending';
  }
  return null;
}
