/** Total and footer rows at the end of a report, which are not data. */
const totalOpening = /^\s*(grand |sub-?\s?|over-?all )?totals?\b/i;
const footerOpening =
  /^\s*(end of (report|file|extract|data|list)|(report )?(produced|generated|printed|exported|extracted|created|run)( date| time)?\s*(on|by|at|from|:)|(report|run|print(ed)?) date\b|\(?\d[\d,]* (rows?|records?|results?)\b.*\)?\s*$|(rows?|records?|number of (rows|records|children)|count)\s*[:=]|page \d+ of \d+|source\s*:|notes?\s*:|official(-|\s)*(sensitive)?\s*(\(|$)|restricted\s*$|confidential\s*$|©)/i;

/** Why a row at the end of a file is not data, or null where it is. */
export function closingRow(cells: readonly string[]): string | null {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const opening = cells[first];
  if (opening === undefined) return null;
  const filledCells = cells.filter((cell) => cell.trim() !== '').length;
  if (totalOpening.test(opening)) return 'A total row at the end of the file, not data.';
  if (footerOpening.test(opening) && filledCells <= 3) return 'A footer at the end of the file, not data.';
  return null;
}
