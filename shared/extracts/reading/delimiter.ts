import Papa from 'papaparse';
import type { Delimiter } from '../load-result';

export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Characters looked at; a delimiter that holds for this much of a file holds for the rest. */
const looked = 256 * 1024;

/** Excel's own first line, `sep=;`, which is not data. */
export function declaredDelimiter(text: string): Delimiter | null {
  const match = /^"?sep=(.)"?\r?\n?/i.exec(text);
  const found = delimiters.find((delimiter) => delimiter === match?.[1]);
  return found ?? null;
}

/** How well a delimiter cuts the text: the share of rows with the commonest number of cells, if that is over one. */
function cutBy(text: string, delimiter: Delimiter): { share: number; cells: number } {
  const { data: rows } = Papa.parse<string[]>(text, {
    delimiter,
    header: false,
    dynamicTyping: false,
    skipEmptyLines: true,
  });
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let cells = 1;
  let most = 0;
  for (const [width, count] of widths)
    if (width > 1 && (count > most || (count === most && width > cells))) [cells, most] = [width, count];
  return { share: rows.length === 0 ? 0 : most / rows.length, cells };
}

/**
 * The delimiter of a text: the one that cuts most rows into the same number of cells, then into more cells.
 * A text that none of them cuts has one column and gets the comma.
 */
export function delimiterOf(portions: readonly string[]): Delimiter {
  let text = '';
  for (const portion of portions) {
    text += portion.slice(0, looked - text.length);
    if (text.length >= looked) break;
  }
  const declared = declaredDelimiter(text);
  if (declared !== null) return declared;
  // A cut last row would count as a row of its own width.
  if (text.length >= looked)
    text = text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1 || text.length);
  let best: { delimiter: Delimiter; share: number; cells: number } = { delimiter: ',', share: 0, cells: 1 };
  for (const delimiter of delimiters) {
    const { share, cells } = cutBy(text, delimiter);
    const clearlyBetter = share > best.share + 0.05;
    if (cells > 1 && (clearlyBetter || (share > best.share - 0.05 && cells > best.cells)))
      best = { delimiter, share, cells };
  }
  return best.delimiter;
}
