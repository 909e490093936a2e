import type { PivotResult } from '../../analysis/pivot/pivot-result';
import { tabSeparated } from '../spreadsheet/tab-separated';
import { figureAt } from './figure-at';
import { layoutOf } from './layout-of';
import type { PivotLook } from './pivot-layout';
import { placedHeads } from './placed-heads';
import { plainValue } from './plain-value';
import { withCounts } from './with-counts';

/**
 * The pivot as lines of cells with tabs between them. A head that reaches over several lines of figures is repeated in each
 * unless it is not wanted, so that the rows can be filtered and looked up in Excel.
 */
export function pivotText(pivot: PivotResult, look: PivotLook, repeatHeads = true): string {
  const result = withCounts(pivot);
  const layout = layoutOf(result, look);
  const { above, beside, heads } = placedHeads(result, layout);
  const cells: (string | number | null)[][] = Array.from({ length: above + layout.rows.lines.length }, () =>
    Array.from({ length: beside + layout.columns.lines.length }, () => null),
  );
  const put = (row: number, column: number, cell: string | number | null) => {
    (cells[row] as (string | number | null)[])[column] = cell;
  };
  for (const { text, row, column, rows, columns, heads: what } of heads) {
    const isLevelName = what !== 'rows' && column < beside;
    // The name of a level stands right above the keys; a head over a line of figures stands at its outer end.
    if (isLevelName) put(row + rows - 1, column, text);
    else if (what === 'rows') for (let r = 0; r < (repeatHeads ? rows : 1); r++) put(row + r, column, text);
    else for (let c = 0; c < (repeatHeads ? columns : 1); c++) put(row, column + c, text);
  }
  for (const [r, row] of layout.rows.lines.entries())
    for (const [c, column] of layout.columns.lines.entries()) {
      const { measure, value } = figureAt(result, row, column);
      put(above + r, beside + c, plainValue(measure, value));
    }
  return tabSeparated(cells);
}
