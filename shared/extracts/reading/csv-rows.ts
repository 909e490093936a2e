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

export interface RowHooks {
  /** Called for every line that cannot be cut into cells. */
  setAside(unpaired: UnpairedQuote): void;
  /** Called once, if so many lines had unpaired quotes that from this line on no row is longer than a line. */
  lineByLineFrom(line: number): void;
  /** Called after every portion and every line set aside, with the portions behind it. */
  tick(portion: number): Promise<void>;
  /** Takes up the line ends of rows, where a file has more than one kind. */
  readonly lineEndsSeen: Set<LineEnd>;
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
const Parser = Papa.Parser as unknown as PapaParserClass;

/** After so many lines with unpaired quotes in one file, a line end in the rest of it ends the row even within quotes. */
const unpairedQuotesBorne = 50;
/** Characters of the longest row: one that has not ended by then never closes its quotes. */
const longestRow = 16 * 1024 * 1024;

/**
 * The first row whose quotes swallowed what follows: never closed, or closed only lines later by a quote that
 * was not its own. A stray quote within one line harms nothing.
 */
function swallowingRow(parsed: Parsed, text: string, wholeText: boolean): number | null {
  for (const { code, row } of parsed.errors) {
    if (code === 'MissingQuotes' && wholeText) return row;
    if (code === 'InvalidQuotes' && parsed.data[row]?.some((cell) => lineBreaksIn(cell) > 0)) return row;
  }
  return !wholeText && parsed.data.length === 0 && text.length > longestRow ? 0 : null;
}

/** One line of a text, after so many others, and what follows it. A line ends in any way, be it within quotes. */
function cutLine(text: string, before: number): [line: string, after: string] {
  const lineEnd = /\r\n|\r|\n/g;
  let start = 0;
  for (let n = 0; n < before && lineEnd.test(text); n++) start = lineEnd.lastIndex;
  const end = lineEnd.exec(text);
  return end === null
    ? [text.slice(start), '']
    : [text.slice(start, end.index), text.slice(end.index + end[0].length)];
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
  hooks: RowHooks,
): AsyncGenerator<RowBatch> {
  const mixed = lineEnd === 'mixed';
  const newline = mixed ? '\n' : lineEnd;
  const parse = (text: string, ignoreLastRow: boolean, preview = 0): Parsed =>
    new Parser({ delimiter, newline, quoteChar: '"', escapeChar: '"', preview }).parse(
      text,
      0,
      ignoreLastRow,
    );
  let unpaired = 0;
  let line = 1;

  const batchOf = (data: string[][], quoted: boolean): RowBatch => {
    const lines = new Array<number>(data.length);
    for (let i = 0; i < data.length; i++) {
      lines[i] = line++;
      if (quoted) for (const cell of data[i] as string[]) line += lineBreaksIn(cell);
    }
    return { rows: data, lines };
  };
  const setAside = (text: string) => {
    hooks.setAside({ line, text });
    line++;
    if (++unpaired === unpairedQuotesBorne) hooks.lineByLineFrom(line);
  };
  /** Rows of text in which every line end ends a row. */
  const lineByLine = (text: string): RowBatch => {
    const rows: string[][] = [];
    const lines: number[] = [];
    for (const single of text.split(newline)) {
      const parsed = single.includes('"') ? parse(single, false) : null;
      if (parsed !== null && swallowingRow(parsed, single, true) !== null) setAside(single);
      else {
        rows.push(parsed?.data[0] ?? single.split(delimiter));
        lines.push(line++);
      }
    }
    return { rows, lines };
  };

  let rest = '';
  for (let i = 0; i < portions.length; i++) {
    let text = rest + portions[i];
    portions[i] = '';
    rest = '';
    const last = i === portions.length - 1;
    let heldBack = '';
    if (mixed) {
      // The line feed of this return may be in the next portion.
      if (!last && text.endsWith('\r')) [text, heldBack] = [text.slice(0, -1), '\r'];
    }
    let raw = text;
    let rawLine = line;
    if (mixed) text = evenLineEnds(raw, delimiter, hooks.lineEndsSeen);
    while (text !== '' && unpaired < unpairedQuotesBorne) {
      const parsed = parse(text, !last);
      const swallowing = swallowingRow(parsed, text, last);
      if (swallowing === null) {
        // A line end after the last row is not a row of its own.
        if (last && text.endsWith(newline)) parsed.data.pop();
        yield batchOf(parsed.data, text.includes('"'));
        rest = last ? '' : text.slice(parsed.meta.cursor);
        text = '';
      } else {
        const sound = swallowing === 0 ? null : parse(text, true, swallowing);
        if (sound !== null) yield batchOf(sound.data, true);
        const [single, after] = cutLine(raw, line - rawLine);
        setAside(single);
        // What stood within the quotes of that line does not stand within quotes now.
        text = mixed ? evenLineEnds(after, delimiter) : after;
        raw = after;
        rawLine = line;
        await hooks.tick(i);
      }
    }
    if (text !== '') {
      if (mixed) text = text.replace(/\r\n?/g, '\n');
      const end = text.lastIndexOf(newline);
      const isWhole = last && !text.endsWith(newline);
      if (isWhole || end !== -1) yield lineByLine(isWhole ? text : text.slice(0, end));
      if (!last) rest = text.slice(end === -1 ? 0 : end + newline.length);
    }
    rest += heldBack;
    await hooks.tick(i + 1);
  }
}
