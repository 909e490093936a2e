import type { PivotResult, ResultMeasure } from '../../../../shared/analysis/pivot/pivot-result';
import { showCount } from '../../../../shared/domain/wording';
import { figureAt } from '../../../../shared/report/pivot/figure-at';
import type { PivotLayout } from '../../../../shared/report/pivot/pivot-layout';
import { writtenValue } from '../../../../shared/report/pivot/written-value';

/** A figure as the grid shows it. */
export interface ShownFigure {
  readonly text: string;
  /** How many values it was worked out from, where a reader has to know; null elsewhere. */
  readonly n: number | null;
  /** What else a reader of it has to know, said on hover and by a screen reader; null where nothing. */
  readonly about: string | null;
  /** Rows behind it; none can be opened where it is 0. */
  readonly rows: number;
  /** Place of its measure in the result. */
  readonly measure: number;
}

/** The figure where a row and a column of the layout meet; null where the layout has no such place. */
export function shownFigure(
  result: PivotResult,
  layout: PivotLayout,
  row: number,
  column: number,
): ShownFigure | null {
  const [rowLine, columnLine] = [layout.rows.lines[row], layout.columns.lines[column]];
  if (rowLine === undefined || columnLine === undefined) return null;
  const { measure, index, value, rows, n } = figureAt(result, rowLine, columnLine);
  const isShare = measure.show !== 'value' && !Number.isNaN(value);
  const whole = isShare ? wholeOf(result, rowLine.node, columnLine.node, index) : 0;
  return {
    text: writtenValue(measure, value),
    n: showsN(measure) && !Number.isNaN(value) ? n : null,
    about: isShare ? `${writtenN(n)} of ${showCount(whole)}` : null,
    rows,
    measure: index,
  };
}

/** How many values stand behind what a share is a share of. */
function wholeOf(result: PivotResult, row: number, column: number, measure: number): number {
  const share = result.measures[measure]?.show;
  const parent = Math.max(0, result.rows.nodes[row]?.parent ?? 0);
  const wholeRow = { 'row-percent': row, 'parent-percent': parent }[String(share)] ?? 0;
  const wholeColumn = share === 'column-percent' || share === 'parent-percent' ? column : 0;
  return result.n[measure]?.[wholeRow * result.columns.nodes.length + wholeColumn] ?? 0;
}

const averages: ReadonlySet<string> = new Set(['mean', 'median', 'sd']);

/** Whether a figure of this measure says little without the number of values it was worked out from. */
export const showsN = ({ aggregate, show }: ResultMeasure): boolean =>
  show === 'value' && averages.has(aggregate);

/** `n 24`. */
export const writtenN = (n: number): string => `n ${showCount(n)}`;
