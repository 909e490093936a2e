import fc from 'fast-check';
import type { Delimiter } from '../../shared/extracts/load-result';
import { inWindows1252, type Writing, writings } from './files';

/** A line of a file before it is written, and what the reader must make of it. */
interface Line {
  readonly cells: readonly string[];
  readonly is: 'title' | 'header' | 'row' | 'ragged' | 'blank';
}

/** How a table is to be written. */
export interface Style {
  readonly delimiter: Delimiter;
  readonly writing: Writing;
  readonly quoting: 'where needed' | 'always' | 'by turns';
  readonly lineEnds: readonly ('\n' | '\r\n' | '\r')[];
  readonly endsWithLineEnd: boolean;
}

/** A table as text, with what the reader must find in it. */
export interface WrittenTable {
  readonly text: string;
  readonly style: Style;
  readonly names: readonly string[];
  readonly headerLine: number;
  readonly cells: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly rejected: readonly number[];
  readonly blank: number;
}

const plain = ['a', 'b', '7', ' ', '-', '.', '/'] as const;
const special = ['"', '""', ',', ';', '\t', '|', '\n', '\r\n', '\r', "'", '=', '\\'] as const;
const beyondAscii = ['é', '£', '–', '’', 'ß', '\u00a0', '\u0301', '😀', '東', '\u2028', '\u0085'] as const;

const text = (characters: readonly string[]) =>
  fc.array(fc.constantFrom(...characters), { maxLength: 8 }).map((parts) => parts.join(''));

function quoted(cell: string, { quoting, delimiter }: Style, turn: number): string {
  const needed = cell.includes(delimiter) || /["\r\n]/.test(cell);
  const wanted = quoting === 'always' || (quoting === 'by turns' && turn % 2 === 0);
  return needed || wanted ? `"${cell.split('"').join('""')}"` : cell;
}

/** Counts as a person with an editor would: CRLF is one line end, inside quotes as well. */
const lineEndsIn = (written: string): number => written.match(/\r\n|\r|\n/g)?.length ?? 0;

function write(lines: readonly Line[], style: Style): WrittenTable {
  const found = {
    cells: [] as (readonly string[])[],
    lines: [] as number[],
    rejected: [] as number[],
    blank: 0,
  };
  let headerLine = 0;
  let at = 1;
  let written = '';
  lines.forEach(({ cells, is }, n) => {
    if (is === 'header') headerLine = at;
    else if (is === 'blank') found.blank++;
    else if (is === 'row') {
      found.cells.push(cells);
      found.lines.push(at);
    } else found.rejected.push(at);
    const row = cells.map((cell, turn) => quoted(cell, style, turn + n)).join(style.delimiter);
    const isLast = n === lines.length - 1;
    const chosen = style.lineEnds[n % style.lineEnds.length] as string;
    // An empty line that ends in LF, after a line that ended in CR, would be part of that line's end.
    const lineEnd = row === '' && written.endsWith('\r') && chosen === '\n' ? '\r\n' : chosen;
    const end = isLast && !style.endsWithLineEnd ? '' : lineEnd;
    written += row + end;
    at += lineEndsIn(row) + 1;
  });
  const header = lines.find(({ is }) => is === 'header');
  return { text: written, style, names: header?.cells ?? [], headerLine, ...found };
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
const filled = (cells: readonly string[]) => (isBlank(cells) ? ['x', ...cells.slice(1)] : cells);

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom<Delimiter[]>(',', ';', '\t', '|'),
  writing: fc.constantFrom(...writings),
  quoting: fc.constantFrom('where needed', 'always', 'by turns'),
  lineEnds: fc.array(fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const), {
    minLength: 1,
    maxLength: 3,
  }),
  endsWithLineEnd: fc.boolean(),
});

/** Tables with wild cells, titles above, blank lines and ragged rows between, written in every way there is. */
export const writtenTables: fc.Arbitrary<WrittenTable> = fc
  .tuple(style, fc.integer({ min: 2, max: 5 }))
  .chain(([chosen, width]) => {
    const { writing } = chosen;
    // Without a mark, UTF-16 is told by its zeros, which only ASCII has.
    const more = writing === 'utf-16le' || writing === 'utf-16be' ? [] : beyondAscii;
    const cell = text(
      [...plain, ...special, ...more].filter((part) => writing !== 'windows-1252' || inWindows1252(part)),
    );
    const cells = (length: number) => fc.array(cell, { minLength: length, maxLength: length });
    const line = fc.oneof(
      { weight: 6, arbitrary: cells(width).map((row): Line => ({ cells: filled(row), is: 'row' })) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...[1, width - 1, width + 1, width + 3].filter((length) => length !== width))
          .chain((length) => cells(length))
          .map((row): Line => ({ cells: [...filled(row).slice(0, -1), 'ragged'], is: 'ragged' })),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom([''], [' '], Array<string>(width).fill(''), Array<string>(width + 2).fill('\t'))
          .filter((row) => chosen.delimiter !== '\t' || !row.includes('\t'))
          .map((row): Line => ({ cells: row, is: 'blank' })),
      },
    );
    const title = fc
      .constantFrom('Homes of the council', 'All of them, on paper; in "full"')
      .map((words): Line => ({ cells: [words], is: 'title' }));
    const blank: Line = { cells: [''], is: 'blank' };
    return fc
      .record({
        above: fc.array(fc.oneof(title, fc.constant(blank)), { maxLength: 3 }),
        below: fc.array(line, { maxLength: 12 }),
      })
      .map(({ above, below }) => {
        const header: Line = {
          cells: Array.from({ length: width }, (_, n) => `name ${n + 1}`),
          is: 'header',
        };
        const sound: Line = { cells: Array<string>(width).fill('x'), is: 'row' };
        const ragged = below.filter(({ is }) => is === 'ragged').length;
        // Most rows are sound, as in any file whose width can be told, and the last does not look like a footer.
        return write([...above, header, ...below, ...Array<Line>(ragged + 2).fill(sound)], chosen);
      });
  });
