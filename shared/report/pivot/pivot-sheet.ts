import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { PivotResult } from '../../analysis/pivot/pivot-result';
import { figureAt } from './figure-at';
import { layoutOf } from './layout-of';
import { linesOf } from './lines-of';
import type { LaidLine, PivotLook } from './pivot-layout';
import { isTotalLine, type PlacedHead, placedHeads } from './placed-heads';
import { numberFormats, sheetFigure } from './sheet-figure';
import { withCounts } from './with-counts';
import { writtenValue } from './written-value';

/** The most that a sheet of Excel takes. */
const most = { rows: 1_048_576, columns: 16_384, text: 32_767 };

const line = { style: 'thin', color: { rgb: '768686' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const font = { name: 'Calibri', size: 11 };

/**
 * The pivot as a sheet of Excel: merged heads, real numbers with their formats, panes frozen at the heads. Text is held as
 * text and formatted as such, so that it becomes no formula or date even when it is typed over.
 * @throws Error, for people, where a sheet cannot hold so many rows or columns
 */
export function pivotSheet(pivot: PivotResult, look: PivotLook, name: string): WriteSheet {
  const result = withCounts(pivot);
  const layout = layoutOf(result, look);
  const { above, beside, heads } = placedHeads(result, layout);
  const [height, width] = [above + layout.rows.lines.length, beside + layout.columns.lines.length];
  refuseTooLarge(height, width);
  const rows: CellValue[][] = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const cells = new Map<string, Partial<Cell>>();
  const widths = new Array<number>(width).fill(8);
  const put = (row: number, column: number, value: string | number | null, style: CellStyle) => {
    (rows[row] as CellValue[])[column] = typeof value === 'string' ? value.slice(0, most.text) : value;
    cells.set(`${row},${column}`, { style });
  };
  const needs = (column: number, letters: number, widest: number) => {
    widths[column] = Math.max(widths[column] ?? 0, Math.min(letters + 2, widest));
  };

  for (const head of heads) {
    const style = headStyle(head.heads !== 'rows' || head.isTotal, head.column < beside ? 'left' : 'center');
    for (let r = 0; r < head.rows; r++)
      for (let c = 0; c < head.columns; c++)
        put(head.row + r, head.column + c, r === 0 && c === 0 ? head.text : null, style);
    if (head.columns === 1) needs(head.column, head.text.length, head.column < beside ? 44 : 18);
  }
  const formats = numberFormats(result).map(figureStyles);
  for (const [r, row] of layout.rows.lines.entries())
    for (const [c, column] of layout.columns.lines.entries()) {
      const { measure, index, value } = figureAt(result, row, column);
      const style = formats[index]?.[isTotal(row, column) ? 'total' : 'other'] ?? {};
      put(above + r, beside + c, sheetFigure(measure, value), style);
      needs(beside + c, writtenValue(measure, value).length, 24);
    }
  return {
    name,
    rows,
    cells,
    merges: heads.filter(({ rows, columns }) => rows > 1 || columns > 1).map(mergeOf),
    columns: widths.map((width) => ({ width })),
    rowDefs: heightsOf(heads, widths),
    freezePane: { rows: above, columns: beside },
    pageSetup: {
      paperSize: 'a4',
      orientation: width > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${above}`,
    },
  };
}

/** Heights of the rows that hold a head on several lines: no program works them out for merged cells. */
function heightsOf(heads: readonly PlacedHead[], widths: readonly number[]) {
  const lines = new Map<number, number>();
  for (const { text, row, rows, column, columns } of heads) {
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    const needed = Math.min(Math.ceil(linesOf(text, width) / rows), 20);
    for (let r = row; r < row + rows; r++) lines.set(r, Math.max(needed, lines.get(r) ?? 1));
  }
  return new Map([...lines].filter(([, needed]) => needed > 1).map(([row, n]) => [row, { height: n * 15 }]));
}

const isTotal = (row: LaidLine, column: LaidLine) => isTotalLine(row.kind) || isTotalLine(column.kind);

const mergeOf = ({ row, column, rows, columns }: PlacedHead): MergeRange => ({
  startRow: row,
  startCol: column,
  endRow: row + rows - 1,
  endCol: column + columns - 1,
});

function headStyle(bold: boolean, horizontal: 'left' | 'center'): CellStyle {
  const alignment = { horizontal, vertical: 'top', wrapText: true } as const;
  return { font: { ...font, bold }, border, alignment, numFmt: '@' };
}

function figureStyles(numFmt: string): { readonly other: CellStyle; readonly total: CellStyle } {
  const style = { border, numFmt, alignment: { horizontal: 'right', vertical: 'top' } } as const;
  return { other: { ...style, font }, total: { ...style, font: { ...font, bold: true } } };
}

function refuseTooLarge(rows: number, columns: number): void {
  const count = (number: number) => number.toLocaleString('en-GB');
  if (rows <= most.rows && columns <= most.columns) return;
  throw new Error(
    `The table has ${count(rows)} rows and ${count(columns)} columns; a sheet of Excel takes ${count(most.rows)} and ${count(most.columns)}. Close some groups, or save it as CSV.`,
  );
}
