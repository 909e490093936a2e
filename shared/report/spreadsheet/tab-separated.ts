import { neverFormula } from './never-formula';

/** Lines of cells with tabs between them, for the clipboard: none runs as a formula, and none breaks into two. */
export function tabSeparated(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => cells.map(cellText).join('\t')).join('\n');
}

function cellText(cell: string | number | null): string {
  return typeof cell === 'string' ? neverFormula(cell.replace(/[\t\r\n]+/g, ' ')) : String(cell ?? '');
}
