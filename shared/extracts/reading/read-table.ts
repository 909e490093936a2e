import type { FileDecisions } from '../../definitions/file-decisions';
import type { ExtractSource } from '../extract-source';
import type { Delimiter, Encoding, Rejection } from '../load-result';
import { closingRow } from './closing-rows';
import { CodedValues } from './coded-values';
import { csvRows } from './csv-rows';
import { declaredDelimiter, delimiterOf } from './delimiter';
import { decode } from './encoding';
import { foreignFormat } from './foreign-format';
import { headerNames, headerRowOf } from './header-row';
import { lineEndOf } from './line-ends';
import { rowText } from './row-text';

/** A file cut into columns of text, with an account of every row that is not among them. */
export interface ReadTable {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly headerLine: number | null;
  readonly columns: readonly { readonly name: string; readonly values: CodedValues }[];
  /** The line of the file that each row starts on. */
  readonly lines: Int32Array;
  readonly rowCount: number;
  readonly blank: number;
  readonly rejections: Rejection[];
  readonly problem: string | null;
  readonly remarks: string[];
}

export interface ReadingHooks {
  isKnownHeader(cells: readonly string[]): boolean;
  /** Called after every portion with the bytes behind it; it may wait, and throws to cancel. */
  tick(bytesDone: number): Promise<void>;
}

const isBlank = (cells: readonly string[]) => {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
};

const unreadable = (problem: string): ReadTable => ({
  encoding: null,
  delimiter: null,
  headerLine: null,
  columns: [],
  lines: new Int32Array(0),
  rowCount: 0,
  blank: 0,
  rejections: [],
  problem,
  remarks: [],
});

/** Decoding counts as the first fifth of the reading in the progress. */
const decodingShare = 0.2;

/** Reads a file into columns of text. Nothing of a row is guessed: what does not fit the header is rejected with its reason. */
export async function readTable(
  source: ExtractSource,
  decisions: FileDecisions,
  hooks: ReadingHooks,
): Promise<ReadTable> {
  const foreign = foreignFormat(await source.read(0, Math.min(source.size, 65_536)));
  if (foreign !== null)
    return unreadable(`${source.name} is ${foreign.is}, not a CSV file. ${foreign.advice}`);
  const decoded = await decode(source, decisions.encoding, (bytes) => hooks.tick(bytes * decodingShare));
  const { encoding, portions } = decoded;
  const remarks = [...decoded.remarks, ...withoutNul(portions)];
  const lineEnd = lineEndOf(portions);
  if (lineEnd === 'mixed')
    remarks.push(
      'The file mixes kinds of line end; each is taken as the end of a row unless it stands in quotes.',
    );
  const delimiter = decisions.delimiter ?? delimiterOf(portions);
  const portionCount = portions.length;

  const rejections: Rejection[] = [];
  const titles: Rejection[] = [];
  let columns: { name: string; values: CodedValues }[] | null = null;
  let headerLine: number | null = null;
  let lines: Int32Array = new Int32Array(1024);
  let rowCount = 0;
  let blank = 0;
  let beforeHeader: { cells: readonly string[]; line: number }[] = [];
  const declared = declaredDelimiter(portions.find((text) => text !== '') ?? '') !== null;

  const reject = (line: number, reason: string, cells: readonly string[]) =>
    rejections.push({ line, reason, text: rowText(cells, delimiter) });

  const openTable = (from: readonly { cells: readonly string[]; line: number }[]) => {
    const chosen = decisions.headerLine;
    const at =
      chosen === undefined
        ? headerRowOf(
            from.map((row) => row.cells),
            hooks.isKnownHeader,
          )
        : from.findIndex((row) => row.line === chosen);
    if (at === null || at === -1) return false;
    const header = from[at] as { cells: readonly string[]; line: number };
    const named = headerNames(header.cells);
    headerLine = header.line;
    remarks.push(...named.remarks);
    columns = named.names.map((name) => ({ name, values: new CodedValues() }));
    for (const row of from.slice(0, at)) {
      if (isBlank(row.cells)) blank++;
      else
        titles.push({
          line: row.line,
          reason: 'A title above the column names, not data.',
          text: rowText(row.cells, delimiter),
        });
    }
    for (const row of from.slice(at + 1)) take(row.cells, row.line);
    return true;
  };

  const take = (cells: readonly string[], line: number) => {
    const table = columns as { name: string; values: CodedValues }[];
    const width = table.length;
    if (isBlank(cells)) blank++;
    else if (cells.length < width)
      reject(
        line,
        closingRow(cells) ??
          `The row has ${cells.length} cells where the header has ${width}: part of it is missing.`,
        cells,
      );
    else if (cells.length > width && !isBlank(cells.slice(width)))
      reject(
        line,
        `The row has ${cells.length} cells where the header has ${width}: perhaps a comma inside a cell without quotes.`,
        cells,
      );
    else {
      if (rowCount === lines.length) {
        const larger = new Int32Array(rowCount * 2);
        larger.set(lines);
        lines = larger;
      }
      lines[rowCount++] = line;
      for (let i = 0; i < width; i++) (table[i] as { values: CodedValues }).values.add(cells[i] as string);
    }
  };

  const batches = csvRows(
    portions,
    delimiter,
    lineEnd,
    ({ line, text }) =>
      rejections.push({
        line,
        reason: 'A quote in this row is never closed, so its cells cannot be told apart.',
        text,
      }),
    (portion) => hooks.tick(source.size * (decodingShare + (1 - decodingShare) * (portion / portionCount))),
  );
  for await (const batch of batches) {
    for (let i = 0; i < batch.rows.length; i++) {
      const cells = batch.rows[i] as readonly string[];
      const line = batch.lines[i] as number;
      if (declared && line === 1) continue;
      if (columns === null) {
        beforeHeader.push({ cells, line });
        if (beforeHeader.length >= 1000 && openTable(beforeHeader)) beforeHeader = [];
      } else take(cells, line);
    }
  }
  if (columns === null) {
    openTable(beforeHeader);
    if (columns === null) {
      const why =
        source.size === 0
          ? 'is empty'
          : decisions.headerLine === undefined
            ? 'holds nothing but blank lines'
            : `has no line ${decisions.headerLine}`;
      return {
        ...unreadable(
          `${source.name} ${why}, so there is nothing to load. Export it again, or leave it out.`,
        ),
        encoding,
        delimiter,
        blank: beforeHeader.filter((row) => isBlank(row.cells)).length,
        rejections,
        remarks,
      };
    }
  }
  const table = columns as { name: string; values: CodedValues }[];
  for (; rowCount > 0; rowCount--) {
    const cells = table.map((column) => column.values.text(rowCount - 1));
    const reason = closingRow(cells);
    if (reason === null) break;
    reject(lines[rowCount - 1] as number, reason, cells);
    for (const column of table) column.values.cutTo(rowCount - 1);
  }
  const kept = table.filter((column) => column.values.rows === 0 || !isNamelessAndEmpty(column));
  if (kept.length < table.length)
    remarks.push(`${table.length - kept.length} columns without a name and without values were left out.`);
  return {
    encoding,
    delimiter,
    headerLine,
    columns: kept,
    lines: lines.subarray(0, rowCount),
    rowCount,
    blank,
    rejections: [...titles, ...rejections].sort((a, b) => a.line - b.line),
    problem: null,
    remarks,
  };
}

const isNamelessAndEmpty = ({ name, values }: { name: string; values: CodedValues }) =>
  /^column \d+$/.test(name) && values.values.every((text) => text.trim() === '');

/** Takes NUL characters out, which no text column can hold, and says how many. */
function withoutNul(portions: string[]): string[] {
  let found = 0;
  for (let i = 0; i < portions.length; i++) {
    const text = portions[i] as string;
    if (!text.includes('\0')) continue;
    const parts = text.split('\0');
    found += parts.length - 1;
    portions[i] = parts.join('');
  }
  return found === 0
    ? []
    : [`${found} NUL characters, which no text can hold, were left out of the cells they stood in.`];
}
