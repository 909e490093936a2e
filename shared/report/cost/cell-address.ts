/** Column A is 1, AA is 27. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? '' : columnLetters(before)}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** A cell on its own sheet: `$B$3`. */
export const here = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;

/** A cell of the same row, which moves along when the row is copied: `$B3`. */
export const beside = (column: number, row: number): string => `$${columnLetters(column)}${row}`;

/** Cells from one row to another of a column, on a sheet whose name needs no quotes: `Paths!$K$5:$K$12`. */
export const over = (sheet: string, column: number, { first, last }: Rows): string =>
  `${sheet}!${here(column, first)}:${here(column, last)}`;

export const on = (sheet: string, column: number, row: number): string => `${sheet}!${here(column, row)}`;

/** Rows of a sheet, counted from 1, both of them within. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}
