import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import { styles } from '../blocks/sheet-styles';
import { linesOf } from '../pivot/lines-of';
import type { LiveCell } from './live-cell';

const most = { text: 32_767, height: 409 };
const lineHeights = { title: 24, heading: 20, text: 15, warning: 15 };
/** What may be changed stands on a tint, as accountants mark it. */
const changeable = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3F1F1' } } as const;

/** A sheet that is written row by row; each row that is added says where it came to stand, counted from 1. */
export interface LiveSheet {
  say(kind: keyof typeof lineHeights, text: string): void;
  /** @param numbers the columns that hold numbers, whose heads stand right; a last one of words reaches to the edge */
  heads(texts: readonly string[], numbers: ReadonlySet<number>): number;
  /** A note, which is the last of its row, reaches to the edge of the sheet. */
  row(cells: readonly LiveCell[]): number;
  space(): void;
  /** The row that the next one to be added comes to stand on. */
  next(): number;
  written(frozen?: { readonly rows: number; readonly columns: number }): WriteSheet;
}

/** @param widths of the columns, in letters */
export function liveSheet(name: string, widths: readonly number[]): LiveSheet {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, { height: number }>();
  const page = widths.reduce((sum, width) => sum + width, 0);

  const add = (length: number) => rows.push(new Array<CellValue>(length).fill(null)) - 1;
  const grow = (row: number, text: string, width: number, line = 15) => {
    const height = Math.min(most.height, linesOf(text, (width * 15) / line) * line);
    if (height > (rowDefs.get(row)?.height ?? 15)) rowDefs.set(row, { height });
  };
  const put = (row: number, column: number, value: CellValue, cell: Partial<Cell>, last = column) => {
    (rows[row] as CellValue[])[column] = typeof value === 'string' ? value.slice(0, most.text) : value;
    cells.set(`${row},${column}`, cell);
    for (let each = column + 1; each <= last; each++)
      cells.set(`${row},${each}`, cell.style === undefined ? {} : { style: cell.style });
    if (last > column) merges.push({ startRow: row, startCol: column, endRow: row, endCol: last });
    const width = widths.slice(column, last + 1).reduce((sum, each) => sum + each, 0);
    if (typeof value === 'string') grow(row, value, width);
  };

  return {
    say(kind, text) {
      const row = add(widths.length);
      put(row, 0, text, { style: styles[kind] }, widths.length - 1);
      grow(row, text, page, lineHeights[kind]);
    },
    heads(texts, numbers) {
      const row = add(widths.length);
      for (const [column, text] of texts.entries())
        put(
          row,
          column,
          text,
          { style: numbers.has(column) ? styles.head : styles.textHead },
          column === texts.length - 1 && !numbers.has(column) ? widths.length - 1 : column,
        );
      return row + 1;
    },
    row(line) {
      const row = add(widths.length);
      for (const [column, cell] of line.entries()) {
        const style = styleOf(cell);
        const last = cell.as === 'note' ? widths.length - 1 : column;
        if (cell.formula === undefined) put(row, column, cell.value, { style }, last);
        else put(row, column, null, { style, formula: cell.formula, formulaResult: cell.value });
      }
      return row + 1;
    },
    space: () => void add(widths.length),
    next: () => rows.length + 1,
    written: (frozen) => ({
      name,
      rows,
      cells,
      merges,
      rowDefs,
      columns: widths.map((width) => ({ width })),
      ...(frozen === undefined ? {} : { freezePane: frozen }),
      pageSetup: {
        paperSize: 'a4',
        orientation: widths.length > 6 ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
    }),
  };
}

/** Text stays text. A cell that a number is awaited in keeps the format of one, also where words stand in it now. */
function styleOf({ kind, as, value }: LiveCell): CellStyle {
  const isText = as === 'text' || as === 'note';
  const style: CellStyle = isText
    ? kind === 'formula'
      ? { ...styles.textCell, numFmt: 'General' }
      : styles.textCell
    : kind === 'plain' && typeof value === 'string'
      ? styles.words
      : styles.figures[as];
  return kind === 'input' ? { ...style, fill: changeable } : style;
}
