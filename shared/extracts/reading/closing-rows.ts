/** Total and footer rows at the end of a report, which are not data. */
const totalOpening = /^\s*(grand |sub-?\s?|over-?all )?totals?\b/i;
const footerOpening = new RegExp(
  [
    'end of (report|file|extract|data|list)',
    '(report )?(produced|generated|printed|exported|extracted|created|run)( date| time)?\\s*(on|by|at|from|:)',
    '(report|run|print(ed)?) date\\b',
    'date (printed|run|produced|generated|extracted|exported)\\b',
    '(applied filters|filters applied)\\b',
    '\\(?\\d[\\d,]* (rows?|records?|results?)\\b.*\\)?\\s*$',
    '(rows?|records?|number of (rows|records|children)|count)\\s*[:=]',
    'page \\d+ of \\d+',
    'source\\s*:',
    'notes?\\s*:',
    'official(-|\\s)*(sensitive)?\\s*(\\(|$)',
    '(restricted|confidential)\\s*$',
    '©',
  ]
    .map((words) => `^[\\s*=#-]*${words}`)
    .join('|'),
  'i',
);

/** A footer says one thing or two, or one sentence; a row that fills every column of a table is a row. */
const mostInFooter = 3;

/** Why a row at the end of a file is not data, or null where it is. */
export function closingRow(cells: readonly string[], width: number): string | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [opening] = filled;
  if (opening === undefined) return null;
  if (totalOpening.test(opening)) return 'A total row, not data. Nothing needs doing.';
  // A sentence alone in a row that is too short may be the second half of a row that a line break cut in two.
  const isAlone = filled.length === 1 && width > 2 && cells.length >= width;
  const isSentence = isAlone && opening.trim().split(/\s+/).length > 3;
  const isSparse = filled.length <= mostInFooter && (width === 1 || filled.length < width);
  if (isSentence || (isSparse && footerOpening.test(opening)))
    return 'A footer, not data. Nothing needs doing.';
  return null;
}
