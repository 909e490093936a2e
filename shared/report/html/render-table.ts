import type { Cell, ReportTable, TableColumn, TableRow } from '../report-model';
import { escapeHtml } from './escape';

/** A shorter table is not broken between two pages. */
const rowsKeptTogether = 14;

/** The table with its caption. What a dash stands for is said beneath it. */
export function renderTable({ caption, columns, rows }: ReportTable): string {
  const head = columns.map(
    ({ label, align }) => `<th scope="col" class="${align}">${escapeHtml(label)}</th>`,
  );
  const reasons = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ number }) => number?.why ?? [])));
  return `<table${rows.length <= rowsKeptTogether ? ' class="whole"' : ''}>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, columns)).join('\n')}
</tbody>
</table>
${[...reasons].map((why) => `<p class="note">– ${escapeHtml(why)}</p>`).join('\n')}`;
}

function renderRow({ cells, kind }: TableRow, columns: readonly TableColumn[]): string {
  const cell = ({ text }: Cell, column: number) => {
    const align = columns[column]?.align ?? 'left';
    return column === 0
      ? `<th scope="row" class="${align}">${escapeHtml(text)}</th>`
      : `<td class="${align}">${escapeHtml(text)}</td>`;
  };
  return `<tr${kind === undefined ? '' : ` class="${kind}"`}>${cells.map(cell).join('')}</tr>`;
}
