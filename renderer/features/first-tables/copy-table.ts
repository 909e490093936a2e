import { renderTable } from '../../../shared/report/html/render-table';
import type { ReportTable } from '../../../shared/report/report-model';

/** A spreadsheet runs a cell that begins like this as a formula, from the clipboard too. */
const formula = /^\s*[=+\-@]/;

/** Puts the table on the clipboard: as a table for Word, as cells for Excel. */
export async function copyTable(table: ReportTable): Promise<void> {
  const html = new Blob([renderTable(withoutFormulas(table))], { type: 'text/html' });
  const text = new Blob([tabSeparated(table)], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
}

/** Lines of cells with tabs between them, none of which a spreadsheet takes for a formula. */
export function tabSeparated(table: ReportTable): string {
  const { columns, rows } = withoutFormulas(table);
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => cells.map(({ text }) => text)),
  ];
  return lines.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

function withoutFormulas(table: ReportTable): ReportTable {
  const plain = (text: string) => (formula.test(text) ? `'${text}` : text);
  return {
    caption: table.caption,
    columns: table.columns.map((column) => ({ ...column, label: plain(column.label) })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: plain(cell.text) })),
    })),
  };
}
