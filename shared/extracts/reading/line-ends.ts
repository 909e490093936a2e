/** How the rows of a text end. `mixed` needs `evenLineEnds` before it is parsed. */
export type LineEnd = '\n' | '\r\n' | '\r' | 'mixed';

/** The line end of a text in portions, decided over all of it. */
export function lineEndOf(portions: readonly string[]): LineEnd {
  let pairs = 0;
  let returns = 0;
  let feeds = 0;
  let endedOnReturn = false;
  for (const text of portions) {
    if (text === '') continue;
    if (endedOnReturn && text.startsWith('\n')) {
      pairs++;
      returns--;
      feeds--;
    }
    const firstReturn = text.indexOf('\r');
    if (firstReturn === -1) {
      if (returns > 0 || pairs > 0) feeds += countOf(text, '\n');
      else if (feeds === 0 && text.includes('\n')) feeds = 1;
    } else {
      const inPairs = countOf(text, '\r\n');
      pairs += inPairs;
      returns += countOf(text, '\r') - inPairs;
      feeds += countOf(text, '\n') - inPairs;
    }
    endedOnReturn = text.endsWith('\r');
  }
  if (pairs === 0 && returns === 0) return '\n';
  if (returns === 0 && feeds === 0) return '\r\n';
  if (pairs === 0 && feeds === 0) return '\r';
  return 'mixed';
}

function countOf(text: string, sought: string): number {
  let count = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) count++;
  return count;
}

/** Whether a cell ends here, spaces left out: a quote that stands anywhere else does not close its cell. */
function endsCell(text: string, from: number, delimiter: string): boolean {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
    if ((text[at] as string).trim() !== '') return false;
    at++;
  }
  return true;
}

/**
 * The text with every row ending in one line feed. Line breaks inside quoted cells stay as they are: Excel writes
 * CRLF between rows and LF inside cells, so the two must be told apart by the quotes.
 * @param seen takes up the line ends that rows were found to have
 */
export function evenLineEnds(text: string, delimiter: string, seen?: Set<LineEnd>): string {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  let cellStart = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      at = text.indexOf('"', at);
      if (at === -1) break;
      if (text[at + 1] === '"') at++;
      else quoted = !endsCell(text, at + 1, delimiter);
      continue;
    }
    if (character === '"' && cellStart) {
      quoted = true;
      cellStart = false;
    } else if (character === '\r') {
      parts.push(text.slice(from, at), '\n');
      const isPair = text[at + 1] === '\n';
      if (isPair) at++;
      seen?.add(isPair ? '\r\n' : '\r');
      from = at + 1;
      cellStart = true;
    } else if (character === '\n') {
      seen?.add('\n');
      cellStart = true;
    } else cellStart = character === delimiter;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Line breaks within a cell, a CRLF counting once. */
export function lineBreaksIn(cell: string): number {
  let breaks = 0;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code === 10) breaks++;
    else if (code === 13 && cell.charCodeAt(at + 1) !== 10) breaks++;
  }
  return breaks;
}
