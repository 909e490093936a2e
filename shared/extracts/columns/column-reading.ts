import type { ColumnDecision } from '../../definitions/file-decisions';
import { isNullMarker } from '../../domain/null-markers';
import { showCount } from '../../domain/wording';
import type { ColumnNote, ColumnType, DateOrder } from '../load-result';
import type { CodedValues } from '../reading/coded-values';
import { cellText } from './cell-text';
import { type DayColumn, readDayColumn, unreadable } from './day-column';
import { isExcelSerial } from './day-text';
import { readNumberText } from './number-text';
import { readYesNo } from './yes-no';

/** A column with its type decided over all its values. */
export interface ColumnReading {
  readonly type: ColumnType;
  readonly dateOrder: DateOrder | null;
  /** Each different text as it is compared: trimmed, one form of each character, '' where nothing is recorded. */
  readonly cells: readonly string[];
  readonly counts: Int32Array;
  /** Rows without a value. */
  readonly empty: number;
  readonly nullMarkers: Readonly<Record<string, number>>;
  /** The days of the different texts, for a column of days or one that could be. Null days: undecided. */
  readonly days: DayColumn | null;
  readonly notes: readonly ColumnNote[];
}

export interface ReadingOptions {
  readonly name: string;
  /** Words that mean "nothing recorded"; none where a person switched them off. */
  readonly nullMarkers: readonly string[];
  readonly decision: ColumnDecision | undefined;
  /** What the kind of extract expects here; a column that mostly is what is expected is read so. */
  readonly expected: 'day' | 'number' | 'text' | null;
  readonly lines: Int32Array;
}

const namedLikeADay = /(^|[\s_-])(date|dob|day)($|[\s_-])|birth/i;
/** Lines listed with a note; more would not be read. */
const linesListed = 200;

/** Reads one column: empty cells, null markers, and the type that all its values share. */
export function readColumn(column: CodedValues, options: ReadingOptions): ColumnReading {
  const counts = column.counts();
  const nullMarkers: Record<string, number> = {};
  let empty = 0;
  const cells = column.values.map((raw, i) => {
    const text = cellText(raw);
    const count = counts[i] as number;
    if (text === '') empty += count;
    else if (options.nullMarkers.length > 0 && isNullMarker(text, options.nullMarkers)) {
      empty += count;
      if (count > 0) nullMarkers[text] = (nullMarkers[text] ?? 0) + count;
      return '';
    }
    return text;
  });
  const { decision, expected } = options;
  const shape = shapeOf(cells, counts);
  const serials =
    decision?.type === 'date' ||
    (decision?.type === undefined &&
      (expected === 'day' || (namedLikeADay.test(options.name) && shape.serials === shape.filled)));
  const couldBeDays =
    decision?.type === 'date' ||
    expected === 'day' ||
    (expected !== 'text' && (shape.dayLike > 0 || (serials && shape.filled > 0)));
  const days = couldBeDays ? readDayColumn(cells, counts, decision?.dateOrder, serials) : null;
  const notes: ColumnNote[] = [];
  const linesOf = (values: readonly number[]) => linesWith(column, new Set(values), options.lines);
  const type = decision?.type ?? (expected === 'text' ? 'text' : typeOf(shape, days, expected));
  if (days !== null && (type === 'date' || days.days === null))
    for (const note of days.notes)
      notes.push({ level: note.level, text: note.text, lines: linesOf(note.values) });
  notes.push(...misfitNotes(decision, cells, counts, shape.filled, days, linesOf));
  if (
    type !== 'date' &&
    days !== null &&
    days.days !== null &&
    days.readable > 0 &&
    days.readable >= days.filled * 0.5
  )
    notes.push({
      level: 'please-check',
      text: `${showCount(days.readable)} of ${showCount(days.filled, 'value')} are dates; the others are not, so the column stays text.`,
      lines: linesOf(cells.flatMap((text, i) => (text !== '' && days.days?.[i] === unreadable ? [i] : []))),
    });
  if (shape.scientific > 0)
    notes.push({
      level: 'please-check',
      text: 'Some values are in scientific notation (1.23E+05): Excel may have shortened long numbers before the file was saved.',
      lines: linesOf(cells.flatMap((text, i) => (isScientific(text) ? [i] : []))),
    });
  return {
    type,
    dateOrder: type === 'date' ? (days?.order ?? null) : null,
    cells,
    counts,
    empty,
    nullMarkers,
    days,
    notes,
  };
}

const wordsForType = {
  date: 'dates',
  'whole number': 'whole numbers',
  number: 'numbers',
  'yes/no': 'yes or no',
};

/** What does not fit the type that a person chose for a column. */
function misfitNotes(
  decision: ColumnDecision | undefined,
  cells: readonly string[],
  counts: Int32Array,
  filled: number,
  days: DayColumn | null,
  linesOf: (values: readonly number[]) => number[],
): ColumnNote[] {
  const type = decision?.type ?? (decision?.dateOrder === undefined ? undefined : 'date');
  if (type === undefined || type === 'text' || (type === 'date' && days?.days === null)) return [];
  const fits = (text: string, i: number): boolean => {
    if (type === 'date') return days?.days?.[i] !== unreadable;
    if (type === 'yes/no') return readYesNo(text) !== null;
    const form = readNumberText(text)?.form;
    return form !== undefined && (type === 'number' || form !== 'decimal');
  };
  const misfits = cells.flatMap((text, i) =>
    text !== '' && (counts[i] as number) > 0 && !fits(text, i) ? [i] : [],
  );
  if (misfits.length === 0) return [];
  const rows = misfits.reduce((sum, i) => sum + (counts[i] as number), 0);
  const text = `${showCount(rows)} of ${showCount(filled, 'value')} cannot be read as ${wordsForType[type]}.`;
  return [{ level: 'please-check', text, lines: linesOf(misfits) }];
}

const isScientific = (text: string) => /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text);

interface Shape {
  filled: number;
  whole: number;
  decimal: number;
  code: number;
  yesNo: number;
  dayLike: number;
  serials: number;
  scientific: number;
}

/** How many rows look like what. */
function shapeOf(cells: readonly string[], counts: Int32Array): Shape {
  const shape: Shape = {
    filled: 0,
    whole: 0,
    decimal: 0,
    code: 0,
    yesNo: 0,
    dayLike: 0,
    serials: 0,
    scientific: 0,
  };
  for (let i = 0; i < cells.length; i++) {
    const text = cells[i] as string;
    const count = counts[i] as number;
    if (text === '' || count === 0) continue;
    shape.filled += count;
    const first = text.charCodeAt(0);
    const mayBeNumber = (first >= 40 && first <= 57) || first === 163;
    const number = mayBeNumber ? readNumberText(text) : null;
    if (number !== null) {
      shape[number.form] += count;
      if (isExcelSerial(text)) shape.serials += count;
      if (number.form === 'decimal' && isScientific(text)) shape.scientific += count;
    } else if (readYesNo(text) !== null) shape.yesNo += count;
    else if (
      text.length >= 6 &&
      text.length <= 40 &&
      /\d/.test(text) &&
      /[/.\s\u2010-\u2015-]|[a-z]{3}/i.test(text)
    )
      shape.dayLike += count;
  }
  return shape;
}

function typeOf(shape: Shape, days: DayColumn | null, expected: ReadingOptions['expected']): ColumnType {
  if (days !== null && days.filled > 0 && days.days !== null) {
    if (days.readable === days.filled) return 'date';
    // One mistyped day does not make a column of days text: its row is listed instead.
    if (expected === 'day' && days.readable * 2 >= days.filled) return 'date';
  }
  if (shape.filled === 0) return expected === 'day' ? 'date' : 'text';
  if (shape.yesNo === shape.filled) return 'yes/no';
  if (shape.code === 0 && shape.whole === shape.filled) return 'whole number';
  if (shape.code === 0 && shape.whole + shape.decimal === shape.filled) return 'number';
  return 'text';
}

function linesWith(column: CodedValues, sought: ReadonlySet<number>, lines: Int32Array): number[] {
  const found: number[] = [];
  if (sought.size === 0) return found;
  for (let row = 0; row < column.rows && found.length < linesListed; row++)
    if (sought.has(column.codes[row] as number)) found.push(lines[row] as number);
  return found;
}
