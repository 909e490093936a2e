import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import { linesOf } from '../pivot/lines-of';
import type { Block } from './block';
import { type FigureTable, holdsWords } from './figure-table';
import { type SheetColumn, sheetColumns, sheetFigures } from './sheet-figures';
import { styles } from './sheet-styles';
import { columnsOf, sheetWidths } from './sheet-widths';

/** The most text that a cell of Excel takes, and its tallest row in points. */
const most = { text: 32_767, height: 409 };
/** Height of a line in points, by how large it is written. */
const lineHeights = { title: 24, heading: 20, text: 15, warning: 15, code: 15 };

/** Blocks one below another on a sheet of Excel: sentences over its whole width, tables with real numbers. */
export function sheetOfBlocks(name: string, blocks: readonly Block[]): WriteSheet {
  const count = columnsOf(blocks);
  const columns = sheetWidths(blocks);
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, { height: number }>();

  const addRow = () => rows.push(new Array<CellValue>(count).fill(null)) - 1;
  /** Puts a value into a cell, or over all cells from there to the last column; the row grows until text fits. */
  const put = (row: number, first: number, value: CellValue, style: CellStyle, over = false, line = 15) => {
    const last = over ? count - 1 : first;
    (rows[row] as CellValue[])[first] = typeof value === 'string' ? value.slice(0, most.text) : value;
    for (let column = first; column <= last; column++) cells.set(`${row},${column}`, { style });
    if (last > first) merges.push({ startRow: row, startCol: first, endRow: row, endCol: last });
    if (typeof value !== 'string') return;
    const width = columns.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
    const height = Math.min(most.height, linesOf(value, (width * 15) / line) * line);
    if (height > (rowDefs.get(row)?.height ?? lineHeights.text)) rowDefs.set(row, { height });
  };
  const sentence = (kind: keyof typeof lineHeights, text: string) =>
    put(addRow(), 0, text, styles[kind], true, lineHeights[kind]);
  const table = (of: FigureTable) => {
    sentence('heading', of.caption);
    const heads = sheetColumns(of);
    const head = addRow();
    for (const [c, column] of heads.entries())
      put(head, c, column.head, holdsWords(column) ? styles.textHead : styles.head, column.as === 'note');
    for (const figures of of.rows) {
      const row = addRow();
      for (const [c, value] of sheetFigures(of, figures).entries()) {
        const column = heads[c] as SheetColumn;
        put(row, c, value, styleOf(column, value), column.as === 'note');
      }
    }
  };

  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'heading') addRow();
    if (block.kind === 'table') table(block.table);
    else sentence(block.kind, block.text);
  }
  return {
    name,
    rows,
    cells,
    merges,
    rowDefs,
    columns: columns.map((width) => ({ width })),
    pageSetup: {
      paperSize: 'a4',
      orientation: count > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function styleOf(column: SheetColumn, value: string | number): CellStyle {
  if (typeof value === 'number') return styles.figures[column.as];
  return holdsWords(column) ? styles.textCell : styles.words;
}
