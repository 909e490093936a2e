import type { FileDecisions } from '../../definitions/file-decisions';
import { showCount } from '../../domain/wording';
import type { ExtractSource } from '../extract-source';
import type { Delimiter, Encoding, Rejection } from '../load-result';
import type { CodedValues } from './coded-values';
import { csvRows, type RowHooks } from './csv-rows';
import { declaredDelimiter, delimiterOf } from './delimiter';
import { decode } from './encoding';
import { foreignFormat } from './foreign-format';
import { HeaderSearch, mostColumns, tooManyColumns } from './header-search';
import { lineEndOf } from './line-ends';

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
  /** Bytes read at a time, where it matters. */
  readonly portionSize?: number;
}

const nothingRead: ReadTable = {
  encoding: null,
  delimiter: null,
  headerLine: null,
  columns: [],
  lines: new Int32Array(0),
  rowCount: 0,
  blank: 0,
  rejections: [],
  problem: null,
  remarks: [],
};

/** Decoding counts as the first fifth of the reading in the progress. */
const decodingShare = 0.2;
const unpairedQuotes =
  'The quotes in this row do not pair up, so its cells cannot be told apart. Close every quote and double those within a cell, or export the file again.';

/** Reads a file into columns of text. Nothing of a row is guessed: what does not fit the header is rejected with its reason. */
export async function readTable(
  source: ExtractSource,
  decisions: FileDecisions,
  hooks: ReadingHooks,
): Promise<ReadTable> {
  const foreign = foreignFormat(await source.read(0, Math.min(source.size, 65_536)));
  if (foreign !== null)
    return { ...nothingRead, problem: `${source.name} is ${foreign.is}, not a CSV file. ${foreign.advice}` };
  const { encoding, portions, remarks } = await decode(
    source,
    decisions.encoding,
    (bytes) => hooks.tick(bytes * decodingShare),
    hooks.portionSize,
  );
  if (decisions.encoding === undefined && !isText(portions))
    return {
      ...nothingRead,
      remarks,
      problem: `${source.name} is not text: too many of its characters are none that a table has. If it is a workbook, an archive or an encrypted file, open it with its own program and save its tables as CSV.`,
    };
  remarks.push(...withoutStrayMarks(portions));
  if (portions.every((text) => text === ''))
    return {
      ...nothingRead,
      encoding,
      remarks,
      problem: `${source.name} is empty, so there is nothing to load. Export it again, or leave it out.`,
    };
  const lineEnd = lineEndOf(portions);
  const declared = declaredDelimiter(portions);
  const delimiter =
    decisions.delimiter ?? declared ?? delimiterOf(portions, lineEnd, (cells) => hooks.isKnownHeader(cells));

  const unpaired: Rejection[] = [];
  const portionCount = portions.length;
  const rowHooks: RowHooks = {
    setAside: ({ line, text }) => {
      if (declared === null || line !== 1) unpaired.push({ line, reason: unpairedQuotes, text });
    },
    lineByLineFrom: (line) =>
      remarks.push(
        `Very many rows have quotes that do not pair up. From line ${line} on, a line end ends the row even where it stands in quotes.`,
      ),
    tick: (portion) =>
      hooks.tick(source.size * (decodingShare + (1 - decodingShare) * (portion / portionCount))),
    lineEndsSeen: new Set(),
  };
  const search = new HeaderSearch(decisions.headerLine, delimiter, (cells) => hooks.isKnownHeader(cells));
  for await (const { rows, lines } of csvRows(portions, delimiter, lineEnd, rowHooks)) {
    for (let i = 0; i < rows.length; i++) {
      const line = lines[i] as number;
      if (declared === null || line !== 1) search.take(rows[i] as readonly string[], line);
    }
    if (search.problem !== null) break;
  }
  search.end();
  if (rowHooks.lineEndsSeen.size > 1)
    remarks.push(
      'The file mixes kinds of line end; each is taken as the end of a row unless it stands in quotes.',
    );
  const found = { encoding, delimiter, remarks };
  const { table, headerLine } = search;
  const columns = table?.finish() ?? [];
  const problem =
    columns.length > mostColumns ? tooManyColumns(columns.length, headerLine as number) : search.problem;
  if (table === null || problem !== null)
    return {
      ...nothingRead,
      ...found,
      blank: search.blank,
      rejections: unpaired,
      problem: `${source.name} ${problem}`,
    };
  remarks.push(...table.remarks);
  if (table.rowCount === 0)
    remarks.push(
      table.rejections.length + unpaired.length === 0
        ? 'The file has column names but no rows.'
        : 'None of the rows could be loaded; each is listed with its reason.',
    );
  return {
    ...found,
    headerLine,
    columns,
    lines: table.lines.subarray(0, table.rowCount),
    rowCount: table.rowCount,
    blank: search.blank + table.blank,
    rejections: [...search.titles, ...table.rejections, ...unpaired].sort((a, b) => a.line - b.line),
    problem: null,
  };
}

/** Characters looked at, and the share of control characters among them above which this is no text. */
const looked = 65_536;
const mostControls = 0.05;

/** Whether what was decoded is text at all, and not the inside of some other kind of file. */
function isText(portions: readonly string[]): boolean {
  const opening = (portions.find((text) => text !== '') ?? '').slice(0, looked);
  let controls = 0;
  for (let at = 0; at < opening.length; at++) {
    const code = opening.charCodeAt(at);
    if (code < 32 && code !== 0 && (code < 9 || code > 13) && code !== 26) controls++;
  }
  return controls <= opening.length * mostControls;
}

/**
 * Takes out what is no text: NUL, which no text column can hold; byte order marks within the file, which stand where files
 * were joined together; and Ctrl+Z, with which old programs end a file. Says how many.
 */
function withoutStrayMarks(portions: string[]): string[] {
  const takenOut = (mark: string): number => {
    let found = 0;
    for (const [i, text] of portions.entries()) {
      if (!text.includes(mark)) continue;
      const parts = text.split(mark);
      found += parts.length - 1;
      portions[i] = parts.join('');
    }
    return found;
  };
  const counted: [number, string][] = [
    [takenOut('\0'), 'NUL character'],
    [takenOut('\ufeff'), 'byte order mark'],
    [takenOut('\x1a'), 'end-of-file character'],
  ];
  return counted.flatMap(([count, what]) =>
    count === 0
      ? []
      : [`Left out: ${showCount(count, what)} within the file, which ${count === 1 ? 'is' : 'are'} no text.`],
  );
}
