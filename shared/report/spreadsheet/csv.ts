import Papa from 'papaparse';
import { neverFormula } from './never-formula';

type Cell = string | number | null;

/**
 * A table as CSV that no spreadsheet takes for a program: text that begins like a formula gets an apostrophe before it.
 * UTF-8 with a byte order mark, so that Excel reads it as such.
 */
export function safeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? neverFormula(cell) : cell)),
  );
  const csv = Papa.unparse({ fields: header.map(neverFormula), data });
  return `\uFEFF${csv}\r\n`;
}
