import type { PivotResult } from '../../analysis/pivot/pivot-result';
import { escapeHtml } from '../html/escape';
import { neverFormula } from '../spreadsheet/never-formula';
import { figureAt } from './figure-at';
import { layoutOf } from './layout-of';
import type { LaidLine, PivotLook } from './pivot-layout';
import { isTotalLine, type PlacedHead, placedHeads } from './placed-heads';
import { withCounts } from './with-counts';
import { writtenValue } from './written-value';

/** Word and Excel take the look of a table from each cell; `mso-number-format` keeps Excel from making a date of `1-4`. */
const border = 'border:1px solid #768686;padding:2px 6px;vertical-align:top';
const asText = String.raw`mso-number-format:'\@'`;

/** The pivot as a table of HTML with merged heads and written figures, for pasting into Word and Excel. */
export function pivotHtml(pivot: PivotResult, look: PivotLook): string {
  const result = withCounts(pivot);
  const layout = layoutOf(result, look);
  const { above, beside, heads } = placedHeads(result, layout);
  const headsOf: string[][] = Array.from({ length: above + layout.rows.lines.length }, () => []);
  for (const head of heads) headsOf[head.row]?.push(headHtml(head, beside));
  const body = layout.rows.lines.map((row, r) => {
    const figures = layout.columns.lines.map((column) => figureHtml(result, row, column));
    return rowHtml([...(headsOf[above + r] ?? []), ...figures]);
  });
  return `<table style="border-collapse:collapse">
<thead>
${headsOf.slice(0, above).map(rowHtml).join('\n')}
</thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

const rowHtml = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

function headHtml({ text, rows, columns, heads, isTotal, column }: PlacedHead, beside: number): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const written = escapeHtml(neverFormula(text));
  if (heads === 'corner') return `<td${spans} style="${border};${asText};font-weight:bold">${written}</td>`;
  const scope = heads === 'rows' ? (rows > 1 ? 'rowgroup' : 'row') : columns > 1 ? 'colgroup' : 'col';
  const weight = heads === 'columns' || isTotal ? 'bold' : 'normal';
  const align = heads === 'rows' || column < beside ? 'left' : columns > 1 ? 'center' : 'right';
  return `<th scope="${scope}"${spans} style="${border};${asText};font-weight:${weight};text-align:${align}">${written}</th>`;
}

function figureHtml(result: PivotResult, row: LaidLine, column: LaidLine): string {
  const { measure, value } = figureAt(result, row, column);
  const weight = isTotalLine(row.kind) || isTotalLine(column.kind) ? ';font-weight:bold' : '';
  return `<td style="${border};text-align:right${weight}">${escapeHtml(writtenValue(measure, value))}</td>`;
}
