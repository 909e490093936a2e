import Papa from 'papaparse';
import type { Delimiter } from '../load-result';
import { evenLineEnds, type LineEnd } from './line-ends';

export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Characters looked at; a delimiter that holds for this much of a file holds for the rest. */
const looked = 256 * 1024;
/** Rows among which the column names are sought. */
const namesSought = 60;

/** The beginning of a text in portions. */
function openingOf(portions: readonly string[], length: number): string {
  let text = '';
  for (const portion of portions) {
    text += portion.slice(0, length - text.length);
    if (text.length >= length) break;
  }
  return text;
}

/** The delimiter that Excel's own first line names, `sep=;`; that line is not data. */
export function declaredDelimiter(portions: readonly string[]): Delimiter | null {
  const match = /^"?sep=([,;\t|])"?[,;\t|]*(?=[\r\n]|$)/i.exec(openingOf(portions, 64));
  return delimiters.find((delimiter) => delimiter === match?.[1]) ?? null;
}

interface Cut {
  readonly delimiter: Delimiter;
  /** The commonest number of cells above one, the share of rows that have it, and the first of them. */
  readonly cells: number;
  readonly share: number;
  readonly first: number;
  /** Whether it brings out the column names of a known kind. */
  readonly known: boolean;
}

function cutBy(
  text: string,
  delimiter: Delimiter,
  lineEnd: LineEnd,
  isKnownHeader: (cells: readonly string[]) => boolean,
): Cut {
  const mixed = lineEnd === 'mixed';
  const { data: rows } = Papa.parse<string[]>(mixed ? evenLineEnds(text, delimiter) : text, {
    delimiter,
    newline: mixed ? '\n' : lineEnd,
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
  return {
    delimiter,
    cells,
    share: rows.length === 0 ? 0 : most / rows.length,
    first: rows.findIndex((row) => row.length === cells),
    known: rows.slice(0, namesSought).some((row) => row.length > 1 && isKnownHeader(row)),
  };
}

/** Cuts that fit nearly as many rows as the best are weighed against it by where they begin to fit. */
const nearly = 0.75;

/**
 * The delimiter of a text: the one that brings out the column names of a known kind; else, of those that cut most rows into
 * the same number of cells, the one that fits from the first row on (decimal commas fit every row but that of the names);
 * then the one that makes more cells. A text that none of them cuts has one column and gets the comma.
 */
export function delimiterOf(
  portions: readonly string[],
  lineEnd: LineEnd,
  isKnownHeader: (cells: readonly string[]) => boolean,
): Delimiter {
  let text = openingOf(portions, looked);
  // A cut last row would count as a row of its own width.
  if (text.length >= looked)
    text = text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1 || text.length);
  const cuts = delimiters
    .map((delimiter) => cutBy(text, delimiter, lineEnd, isKnownHeader))
    .filter(({ cells }) => cells > 1);
  const known = cuts.filter((cut) => cut.known);
  const best = Math.max(...cuts.map(({ share }) => share));
  const close = known.length > 0 ? known : cuts.filter(({ share }) => share >= best * nearly);
  close.sort((a, b) => a.first - b.first || byShare(a, b) || b.cells - a.cells);
  return close[0]?.delimiter ?? ',';
}

const byShare = (a: Cut, b: Cut): number => (Math.abs(a.share - b.share) > 0.05 ? b.share - a.share : 0);
