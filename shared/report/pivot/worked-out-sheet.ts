import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx';
import type { PivotResult } from '../../analysis/pivot/pivot-result';
import type { Day } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { linesOf } from './lines-of';
import { pivotTitle } from './pivot-title';

/** What a workbook says of the pivot beyond its figures. */
export interface PivotAbout {
  /** The table that was pivoted, as people call it. */
  readonly table: string;
  /** The files that were loaded, with the rows that were taken from each. */
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  readonly madeOn: Day;
}

/** How the figures of a pivot were worked out, in blocks of lines under their names. */
export function workedOut(
  result: PivotResult,
  { table, files, madeOn }: PivotAbout,
): readonly (readonly [name: string, ...lines: string[]])[] {
  const { words, tableRows, countedRows, measures, values, sql } = result;
  const notes = new Set(measures.flatMap(({ whyNotAdding }) => whyNotAdding ?? []));
  const isUndefined = values.some((figures) => figures.some(Number.isNaN));
  return [
    ['What it shows', pivotTitle(result)],
    ['Table', table],
    ['How it was worked out', ...words.filter((sentence) => !notes.has(sentence))],
    ['Rows counted', `${showCount(countedRows)} of ${showCount(tableRows)} rows of the table`],
    ['Notes', ...notes, ...(isUndefined ? ['A dash stands where there is no figure.'] : [])],
    ['Files loaded', ...files.map(({ name, rows }) => `${name}: ${showCount(rows, 'row')}`)],
    ['Made on', showDay(madeOn)],
    ['The same in SQL', ...sql.split('\n')],
  ];
}

const widthOfLines = 110;
/** The tallest row that Excel takes, in points. */
const tallest = 409;

/** That as a sheet of Excel: names on the left, a line to a row. */
export function workedOutSheet(result: PivotResult, about: PivotAbout, sheet: string): WriteSheet {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  for (const [name, ...lines] of workedOut(result, about)) {
    for (const [i, text] of lines.entries()) {
      const alignment = { wrapText: true, vertical: 'top' } as const;
      const row = rows.push([i === 0 ? name : null, text]) - 1;
      const height = linesOf(text, widthOfLines) * 15;
      if (height > 15) rowDefs.set(row, { height: Math.min(height, tallest) });
      cells.set(`${row},0`, { style: { font: { name: 'Calibri', size: 11, bold: true }, alignment } });
      const font = name === 'The same in SQL' ? 'Consolas' : 'Calibri';
      cells.set(`${row},1`, { style: { font: { name: font, size: 11 }, alignment, numFmt: '@' } });
    }
    if (lines.length > 0) rows.push([]);
  }
  const pageSetup = { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
  return { name: sheet, rows, cells, rowDefs, columns: [{ width: 24 }, { width: widthOfLines }], pageSetup };
}
