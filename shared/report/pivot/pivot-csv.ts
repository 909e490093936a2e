import type { PivotResult } from '../../analysis/pivot/pivot-result';
import { safeCsv } from '../spreadsheet/csv';
import { figureAt } from './figure-at';
import { layoutOf } from './layout-of';
import type { LaidOutAxis, PivotLook } from './pivot-layout';
import { plainValue } from './plain-value';
import { withCounts } from './with-counts';

/**
 * The pivot as CSV with one line of heads: a column for each row level, then the figures under the path of their heads
 * (`Fostering | In-house | Rows`). Every row has all its keys.
 */
export function pivotCsv(pivot: PivotResult, look: PivotLook): string {
  const result = withCounts(pivot);
  const { rows, columns, unnamed } = layoutOf(result, look);
  const ends = unnamed === null ? [] : [unnamed];
  const heads = headPaths(columns).map((path) =>
    [...path.filter((text) => text !== null), ...ends].join(' | '),
  );
  const lines = headPaths(rows).map((path, r) => {
    const figures = columns.lines.map((column) => {
      const { measure, value } = figureAt(result, rows.lines[r] as (typeof rows.lines)[number], column);
      return plainValue(measure, value);
    });
    return [...path, ...figures];
  });
  return safeCsv([...rows.levels, ...heads], lines);
}

/** The heads that each line lies under, a place for each level; null where the head of an outer level reaches over it. */
function headPaths({ lines, levels, heads }: LaidOutAxis): (string | null)[][] {
  const paths = lines.map(() => levels.map((): string | null => null));
  for (const { text, level, first, span } of heads)
    for (const path of paths.slice(first, first + span)) path[level] = text;
  return paths;
}
