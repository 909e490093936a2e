import Papa from 'papaparse';

type Cell = string | number | null;

/** A spreadsheet runs a cell that begins like this as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV that no spreadsheet takes for a program: text that begins like a formula gets an apostrophe before it.
 * UTF-8 with a byte order mark, so that Excel reads it as such.
 */
export function safeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const csv = Papa.unparse(
    { fields: [...header], data: rows.map((row) => [...row]) },
    { escapeFormulae: formula },
  );
  return `\uFEFF${csv}\r\n`;
}

/** A name that every file system takes, with its ending. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\w -]+/g, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase();
  return `${plain.slice(0, 80) || 'export'}.${ending}`;
}
