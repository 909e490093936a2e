import Papa from 'papaparse';
import type { Day } from '../../../shared/domain/calendar';

export type Cell = string | number | null;

/** A CSV file's text: the column names, then the rows, each line ended. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => [...row]);
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}

/** A day as the return writes it, dd/mm/yyyy; nothing for no day. */
export function slashed(day: Day | null): string {
  return day === null ? '' : day.split('-').reverse().join('/');
}

/** The rows in the order of a text of theirs; rows with the same text stay as they were. */
export function sortedBy<Row>(rows: readonly Row[], text: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
}
