import { renderTable } from '../../../shared/report/html/render-table';
import type { ReportTable } from '../../../shared/report/report-model';
import { neverFormula } from '../../../shared/report/spreadsheet/never-formula';
import { tabSeparated } from '../../../shared/report/spreadsheet/tab-separated';
import { copyAsTable } from '../../components/export/copy-as-table';

/** Puts the table on the clipboard: as a table for Word, as cells for Excel. */
export const copyTable = (table: ReportTable): Promise<void> =>
  copyAsTable(renderTable(withoutFormulas(table)), tabSeparated(cellsOf(table)));

const cellsOf = ({ columns, rows }: ReportTable) => [
  columns.map(({ label }) => label),
  ...rows.map(({ cells }) => cells.map(({ text }) => text)),
];

function withoutFormulas({ caption, columns, rows }: ReportTable): ReportTable {
  return {
    caption: neverFormula(caption),
    columns: columns.map((column) => ({ ...column, label: neverFormula(column.label) })),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: neverFormula(cell.text) })),
    })),
  };
}
