import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import { linesOf } from '../pivot/lines-of';
import type { Block } from './blocks';
import { type SheetColumn, sheetColumns, sheetFigures } from './sheet-figures';
import { styles } from './sheet-styles';

/** The most text that a cell of Excel takes, and its tallest row in points. */
const most = { text: 32_767, height: 409 };
const lineHeight = 15;
/** Widths in letters: of any column, of one of text, and of the page that sentences run over at least. */
const widths = { least: 10, most: 60, page: 110 };
/** Letters of a head on one line; longer ones are broken. */
const headWidth = 18;

/** Blocks one below another on a sheet of Excel: sentences over its whole width, tables with real numbers. */
export function sheetOfBlocks(name: string, blocks: readonly Block[]): WriteSheet {
  const width = Math.max(
    1,
    ...blocks.map((block) => (block.kind === 'table' ? sheetColumns(block.table).length : 1)),
  );
  const columnWidths = widthsOf(blocks, width);
  const page = columnWidths.reduce((sum, each) => sum + each, 0);
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, { height: number }>();

  const put = (row: number, column: number, value: CellValue, style: CellStyle) => {
    (rows[row] as CellValue[])[column] = typeof value === 'string' ? value.slice(0, most.text) : value;
    cells.set(`${row},${column}`, { style });
  };
  const grow = (row: number, lines: number, each = lineHeight) => {
    const height = Math.min(most.height, lines * each);
    if (height > (rowDefs.get(row)?.height ?? lineHeight)) rowDefs.set(row, { height });
  };
  const addRow = () => rows.push(new Array<CellValue>(width).fill(null)) - 1;

  const sentence = (text: string, style: CellStyle, each = lineHeight) => {
    const row = addRow();
    for (let column = 0; column < width; column++) put(row, column, column === 0 ? text : null, style);
    if (width > 1) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 });
    grow(row, linesOf(text, page * (each > lineHeight ? 0.75 : 1)), each);
  };
  const table = (block: Extract<Block, { kind: 'table' }>) => {
    addRow();
    sentence(block.table.caption, styles.heading, 20);
    const columns = sheetColumns(block.table);
    const head = addRow();
    for (const [c, column] of columns.entries()) {
      put(head, c, column.head, column.as === 'text' ? styles.textHead : styles.head);
      grow(head, linesOf(column.head, columnWidths[c] as number));
    }
    for (const figures of block.table.rows) {
      const row = addRow();
      for (const [c, value] of sheetFigures(block.table, figures).entries()) {
        put(row, c, value, styleOf(columns[c] as SheetColumn, value));
        if (typeof value === 'string') grow(row, linesOf(value, columnWidths[c] as number));
      }
    }
  };

  for (const block of blocks) {
    if (block.kind === 'table') table(block);
    else if (block.kind === 'heading') {
      addRow();
      sentence(block.text, styles.heading, 20);
    } else sentence(block.text, styles[block.kind], block.kind === 'title' ? 24 : lineHeight);
  }
  return {
    name,
    rows,
    cells,
    merges,
    rowDefs,
    columns: columnWidths.map((each) => ({ width: each })),
    pageSetup: {
      paperSize: 'a4',
      orientation: width > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

const styleOf = ({ as }: SheetColumn, value: string | number): CellStyle =>
  typeof value === 'number' ? styles.figures[as] : as === 'text' ? styles.textCell : styles.words;

/** Each column as wide as its figures need, the last one wide enough for sentences to run over the page. */
function widthsOf(blocks: readonly Block[], width: number): number[] {
  const needed = new Array<number>(width).fill(widths.least);
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const columns = sheetColumns(block.table);
    const lines = block.table.rows.map((row) => sheetFigures(block.table, row));
    for (const [c, { head, as }] of columns.entries()) {
      const texts = as === 'text' ? lines.map((line) => String(line[c] ?? '')) : [];
      const longest = Math.max(Math.min(head.length, headWidth), ...texts.map(({ length }) => length));
      needed[c] = Math.max(needed[c] as number, Math.min(longest + 2, widths.most));
    }
  }
  const total = needed.reduce((sum, each) => sum + each, 0);
  if (total < widths.page) needed[width - 1] = (needed[width - 1] as number) + widths.page - total;
  return needed;
}
