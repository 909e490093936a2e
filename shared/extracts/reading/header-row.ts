import { isNumberOrDay } from './number-or-day';

/** Where the column names stand among the first rows, and what stands above them. */
const searched = 60;

const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;

/** Words that open a line about a report: "Run on", "From:", "Printed by". */
const aboutTheReport =
  /^\s*(report|run|printed|produced|generated|exported|extracted|created|prepared|date|from|to|as at|period|for)\b/i;

/** A line about the report, as wide as a narrow table: `Run on,01/05/2018`. */
function isTitle(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  const [first = '', second] = cells;
  if (cells.length !== 2 || second === undefined) return false;
  return /:\s*$/.test(first) || (aboutTheReport.test(first) && isNumberOrDay(second));
}

/**
 * The position of the header among a file's first rows, blank ones left out. The first row that a known kind of extract
 * recognises wins; else the first row that is nearly as full as the fullest rows of the usual width. A row less
 * full than that is the header only if the first full row below it holds data. Rows above the header are titles.
 */
export function headerRowOf(
  rows: readonly (readonly string[])[],
  isKnownHeader: (cells: readonly string[]) => boolean,
): number {
  const first = rows.slice(0, searched);
  const known = first.findIndex((row) => isKnownHeader(row));
  if (known !== -1) return known;
  const usual = commonest(rows.map((row) => row.length));
  const fullest = Math.max(...first.filter((row) => row.length === usual).map(filled), 1);
  const atLeast = (share: number) =>
    first.findIndex((row) => filled(row) >= Math.ceil(fullest * share) && !isTitle(row));
  const [nearlyFull, full] = [atLeast(0.6), atLeast(0.8)];
  if (nearlyFull === -1) return 0;
  if (full === -1 || full === nearlyFull) return nearlyFull;
  return first[full]?.some(isNumberOrDay) ? nearlyFull : full;
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 1;
}
