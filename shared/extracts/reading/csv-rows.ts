import Papa from 'papaparse';
import type { Delimiter } from '../load-result';
import { evenLineEnds, type LineEnd, lineBreaksIn } from './line-ends';

/** Rows as they stand in the file: cells untouched, and the line each row starts on. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** A line whose quotes do not pair up, so that it would swallow the lines after it. */
export interface UnpairedQuote {
  readonly line: number;
  readonly text: string;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}
interface PapaParser {
  parse(text: string, baseIndex: number, ignoreLastRow: boolean): Parsed;
}
type PapaParserClass = new (options: object) => PapaParser;

/** After so many lines with unpaired quotes in one file, quotes in the rest of it are taken as plain characters. */
const unpairedQuotesBorne = 50;

/**
 * The first row whose quotes swallowed what follows: never closed, or closed only lines later by a quote that
 * was not its own. A stray quote within one line harms nothing.
 */
function swallowingRow(parsed: Parsed, wholeText: boolean): number | null {
  for (const { code, row } of parsed.errors) {
    if (code === 'MissingQuotes' && wholeText) return row;
    if (code === 'InvalidQuotes' && parsed.data[row]?.some((cell) => lineBreaksIn(cell) > 0)) return row;
  }
  return null;
}

/**
 * Cuts decoded text into rows with PapaParse's parser, portion by portion; the portions are emptied as they are used,
 * so that a large file is not held twice. PapaParse guesses nothing here: delimiter and line end are given.
 * Unpaired quotes would swallow the lines after them: such a line is set aside and reading goes on with the next.
 */
export async function* csvRows(
  portions: string[],
  delimiter: Delimiter,
  lineEnd: LineEnd,
  setAside: (unpaired: UnpairedQuote) => void,
  tick: (portion: number) => Promise<void>,
): AsyncGenerator<RowBatch> {
  const newline = lineEnd === 'mixed' ? '\n' : lineEnd;
  const Parser = Papa.Parser as unknown as PapaParserClass;
  const parse = (text: string, ignoreLastRow: boolean, rows: number): Parsed =>
    new Parser({ delimiter, newline, quoteChar: quote, escapeChar: quote, preview: rows }).parse(
      text,
      0,
      ignoreLastRow,
    );
  let quote = '"';
  let unpaired = 0;
  let line = 1;
  let rest = '';

  const batchOf = (data: string[][], quoted: boolean): RowBatch => {
    const lines = new Array<number>(data.length);
    for (let i = 0; i < data.length; i++) {
      lines[i] = line++;
      if (quoted) for (const cell of data[i] as string[]) line += lineBreaksIn(cell);
    }
    return { rows: data, lines };
  };

  for (let i = 0; i < portions.length; i++) {
    let text = rest + portions[i];
    portions[i] = '';
    const last = i === portions.length - 1;
    let heldBack = '';
    if (lineEnd === 'mixed') {
      if (!last && text.endsWith('\r')) [text, heldBack] = [text.slice(0, -1), '\r'];
      text = evenLineEnds(text, delimiter);
    }
    for (;;) {
      if (last && text === '') break;
      const parsed = parse(text, !last, 0);
      const swallowing = swallowingRow(parsed, last);
      if (swallowing === null) {
        // A line end after the last row is not a row of its own.
        if (last && text.endsWith(newline)) parsed.data.pop();
        yield batchOf(parsed.data, text.includes(quote));
        rest = last ? '' : text.slice(parsed.meta.cursor);
        break;
      }
      const sound = swallowing === 0 ? null : parse(text, true, swallowing);
      if (sound !== null) yield batchOf(sound.data, true);
      const remaining = text.slice(sound?.meta.cursor ?? 0);
      const end = remaining.indexOf(newline);
      setAside({ line, text: end === -1 ? remaining : remaining.slice(0, end) });
      line++;
      text = end === -1 ? '' : remaining.slice(end + newline.length);
      if (++unpaired >= unpairedQuotesBorne) quote = '\0';
    }
    rest += heldBack;
    await tick(i + 1);
  }
}
