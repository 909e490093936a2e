import type { Delimiter } from '../load-result';

/** A row as it stands in a CSV file: quoted where a cell needs it. */
export function rowText(cells: readonly string[], delimiter: Delimiter): string {
  return cells
    .map((cell) =>
      cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
}
