import fc from 'fast-check';
import type { PlainRow, PlainValue } from './naive/plain-table';

export type ColumnKind = 'words' | 'codes' | 'whole' | 'decimal' | 'extreme' | 'day';

/** A cell as it stands in the file, and what it says. */
interface Cell {
  readonly written: string;
  readonly value: PlainValue;
}

/** A file of generated cells, and the same as plain objects, by the place of each column: `0`, `1`... */
export interface GeneratedTable {
  readonly csv: string;
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly PlainRow[];
}

/** Names that break what is not quoted, looked up or compared with care. */
const oddNames = [
  'plain',
  'Place',
  'place',
  'PLACE',
  'say "when"',
  "it's",
  'a[0]',
  'back`tick',
  'semi; DROP TABLE child; --',
  '🙂 smile',
  'Größe (cm)',
  'select',
  'GROUP BY',
  'null',
  'rowid',
  't',
  'count',
  'child.sex',
  '(blank)',
  '__proto__',
  'constructor',
  '%s',
  'row_1',
  'column_1',
  'value',
  `${'very long '.repeat(20)}`,
  `${'very long '.repeat(19)}too`,
];

const same = (values: readonly string[]): Cell[] => values.map((value) => ({ written: value, value }));
const numbers = (written: readonly string[]): Cell[] =>
  written.map((text) => ({ written: text, value: Number(text.replace(/[£,]/g, '')) }));

const words = same([
  'North',
  'north',
  'Band 2',
  'Band 10',
  '10',
  '9',
  "O'Brien",
  'say "hi"',
  '🙂',
  'Zoë',
  'Zoe',
  '=1+1',
  'Other',
  'a,b',
  'Infinity',
  'x; --',
  '%',
]);
const codes = same(['007', '7', '0070', '0012', '12']);
const wholes = numbers([
  '0',
  '-0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '9',
  '10',
  '16',
  '17',
  '-1',
  '-12',
  '5.0',
  '1,000',
]);
const decimals = numbers([
  '0.5',
  '0.1',
  '0.2',
  '0.3',
  '-2.25',
  '3',
  '£12.50',
  '1,234.56',
  '99.99',
  '-0.1',
  '7',
]);
const extremes = numbers([
  '1e308',
  '-1e308',
  '1.25e308',
  '1e-308',
  '9007199254740992.0',
  '9007199254740991.5',
  '-0',
  '0',
  '1e16',
  '-1e16',
  '123456789012345',
  '0.1',
]);

const day = fc.oneof(
  fc.constantFrom(
    '2016-02-29',
    '2017-03-31',
    '2017-04-01',
    '2017-09-30',
    '2017-10-01',
    '2018-01-01',
    '1999-12-31',
  ),
  fc
    .integer({ min: Date.UTC(2014, 0, 1) / 86_400_000, max: Date.UTC(2019, 11, 31) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
);
const ukDay = day.map((iso): Cell => ({ written: iso.split('-').reverse().join('/'), value: iso }));

/** Cells of a kind; the first row always has the cell that settles what the column holds. */
const cells: Readonly<Record<ColumnKind, { readonly settles: Cell; readonly any: fc.Arbitrary<Cell> }>> = {
  words: { settles: { written: 'North', value: 'North' }, any: fc.constantFrom(...words) },
  codes: { settles: { written: '007', value: '007' }, any: fc.constantFrom(...codes) },
  whole: { settles: { written: '4', value: 4 }, any: fc.constantFrom(...wholes) },
  decimal: { settles: { written: '0.25', value: 0.25 }, any: fc.constantFrom(...decimals) },
  extreme: { settles: { written: '1.5', value: 1.5 }, any: fc.constantFrom(...extremes) },
  day: { settles: { written: '31/12/2016', value: '2016-12-31' }, any: ukDay },
};

/** Some keys that each kind of column may have, for filters and groups. */
export const keysOf: Readonly<Record<ColumnKind, readonly string[]>> = {
  words: ['North', 'north', '10', "O'Brien", '🙂', 'Other', 'x; --'],
  codes: ['007', '7', '12'],
  whole: ['0', '4', '5', '-1', '1000'],
  decimal: ['0.25', '0.1', '3', '1234.56'],
  extreme: ['1e+308', '1e-308', '0', '10000000000000000', '9007199254740992'],
  day: ['2016-12-31', '2016-02-29', '2017-04-01'],
};

const nothing = fc.constantFrom('', '-', 'N/A').map((written): Cell => ({ written, value: null }));

const columnOf = (kind: ColumnKind, rows: number): fc.Arbitrary<Cell[]> =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: cells[kind].any }, { weight: 1, arbitrary: nothing }), {
      minLength: rows - 1,
      maxLength: rows - 1,
    })
    .map((rest) => [cells[kind].settles, ...rest]);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A file of four to seven columns under odd names, every kind but one or two among them. */
export const generatedTable = (mostRows: number): fc.Arbitrary<GeneratedTable> =>
  fc
    .record({
      kinds: fc.shuffledSubarray<ColumnKind>(
        ['words', 'words', 'codes', 'whole', 'decimal', 'extreme', 'day', 'day'],
        { minLength: 4, maxLength: 7 },
      ),
      rows: fc.integer({ min: 1, max: mostRows }),
    })
    .chain(({ kinds, rows }) =>
      fc.record({
        kinds: fc.constant(kinds),
        names: fc.shuffledSubarray(oddNames, { minLength: kinds.length, maxLength: kinds.length }),
        columns: fc.tuple(...kinds.map((kind) => columnOf(kind, rows))),
      }),
    )
    .map(({ kinds, names, columns }) => {
      const count = columns[0]?.length ?? 0;
      const at = (row: number) => columns.map((column) => column[row] as Cell);
      const rows = Array.from({ length: count }, (_, row) => at(row));
      const lines = [names, ...rows.map((row) => row.map(({ written }) => written))];
      return {
        csv: lines.map((line) => `${line.map(quoted).join(',')}\n`).join(''),
        kinds,
        rows: rows.map((row) => Object.fromEntries(row.map(({ value }, place) => [place, value]))),
      };
    });

/** Many rows of a kind, made from a seed rather than drawn, so that thousands cost little. */
export function manyRows(count: number, seed: number): GeneratedTable {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const pick = (from: readonly Cell[]) => from[next(from.length)] as Cell;
  const none: Cell = { written: '', value: null };
  const maybe = (cell: Cell) => (next(12) === 0 ? none : cell);
  const anyDay = (): Cell => {
    const iso = new Date(Date.UTC(2015, next(48), 1 + next(28))).toISOString().slice(0, 10);
    return { written: iso.split('-').reverse().join('/'), value: iso };
  };
  const child = (): Cell => {
    const id = String(next(400)).padStart(6, '0');
    return { written: id, value: id };
  };
  const kinds: ColumnKind[] = ['codes', 'words', 'whole', 'decimal', 'day'];
  const rows = Array.from({ length: count }, () => [
    child(),
    maybe(pick(words)),
    maybe(pick(wholes)),
    maybe(pick(decimals)),
    maybe(anyDay()),
  ]);
  const names = ['case number', 'team', 'visits', 'cost', 'seen on'];
  return {
    csv: [names, ...rows.map((row) => row.map(({ written }) => written))]
      .map((line) => `${line.map(quoted).join(',')}\n`)
      .join(''),
    kinds,
    rows: rows.map((row) => Object.fromEntries(row.map(({ value }, place) => [place, value]))),
  };
}
