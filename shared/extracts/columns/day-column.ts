import type { Day } from '../../domain/calendar';
import type { ColumnNote, DateOrder } from '../load-result';
import { type DayText, dayOfDigits, dayOfExcelSerial, isExcelSerial, readDayText } from './day-text';

/** The day of each different text of a column; null where it has none, `unreadable` where it is no day. */
export const unreadable = Symbol('unreadable');
export type DayValues = readonly (Day | null | typeof unreadable)[];

export interface DayColumn {
  /** Null while the column contradicts itself: nothing is read until a person says which order it is. */
  readonly days: DayValues | null;
  readonly order: DateOrder | null;
  /** Texts that are days, or could be, among all that are not empty (each counted as often as it occurs). */
  readonly readable: number;
  readonly filled: number;
  readonly notes: readonly (Omit<ColumnNote, 'lines'> & { readonly values: readonly number[] })[];
}

/** An hour or two before midnight by Greenwich, where a day of British Summer Time begins. */
const nearMidnight = /[T ]2[23]:00(:00(\.0+)?)?\s*(z|[+-]00:?00)$/i;

function readCell(text: string, digits: boolean): DayText | null {
  if (!digits) return readDayText(text);
  if (isExcelSerial(text)) return { form: 'serial', day: dayOfExcelSerial(text) };
  const day = dayOfDigits(text);
  return day === null ? readDayText(text) : { form: 'iso', day };
}

/**
 * Reads a column of days, its order decided over all values. A first number above 12 shows day first, a second above 12 month
 * first; where neither occurs it is read day first, and that is noted; where both occur nothing is read.
 * @param cells each different text, trimmed; '' where there is no value
 * @param digits whether whole numbers can be days here: Excel's count of days, or year, month and day in eight digits
 */
export function readDayColumn(
  cells: readonly string[],
  counts: ArrayLike<number>,
  chosen: DateOrder | undefined,
  digits: boolean,
): DayColumn {
  const read: (DayText | null)[] = new Array(cells.length).fill(null);
  const evidence = {
    dmy: [] as number[],
    mdy: [] as number[],
    nearMidnight: [] as number[],
    either: 0,
    iso: 0,
    named: 0,
    serial: 0,
  };
  let filled = 0;
  let readable = 0;
  for (let i = 0; i < cells.length; i++) {
    const text = cells[i] as string;
    const count = counts[i] as number;
    if (text === '' || count === 0) continue;
    filled += count;
    const day = readCell(text, digits);
    read[i] = day;
    if (day === null) continue;
    if (day.form === 'numeric' && day.dmy === null && day.mdy === null && chosen !== 'iso') continue;
    readable += count;
    if (day.form === 'iso' && nearMidnight.test(text)) evidence.nearMidnight.push(i);
    if (day.form !== 'numeric') evidence[day.form] += count;
    else if (day.dmy !== null && day.mdy !== null) evidence.either += day.dmy === day.mdy ? 0 : count;
    else evidence[day.dmy === null ? 'mdy' : 'dmy'].push(i);
  }
  const numeric = read.some((day) => day?.form === 'numeric');
  const notes: { level: ColumnNote['level']; text: string; values: readonly number[] }[] = [];
  const contradicts = evidence.dmy.length > 0 && evidence.mdy.length > 0;
  if (contradicts && chosen === undefined) {
    const [few, many] =
      evidence.dmy.length <= evidence.mdy.length ? (['dmy', 'mdy'] as const) : (['mdy', 'dmy'] as const);
    notes.push({
      level: 'needs-decision',
      text: `Some dates can only be ${inWords[many]} and some only ${inWords[few]}, so none is read until you choose the order.`,
      values: evidence[few],
    });
    return { days: null, order: null, readable, filled, notes };
  }
  const numericOrder = chosen ?? (evidence.mdy.length > 0 ? 'mdy' : 'dmy');
  if (
    numeric &&
    chosen === undefined &&
    evidence.dmy.length === 0 &&
    evidence.mdy.length === 0 &&
    evidence.either > 0
  )
    notes.push({
      level: 'please-check',
      text: 'No date in this column has a number above 12 in front of or behind its first stroke, so day and month could be either way round. It is read day first.',
      values: [],
    });
  if (numericOrder === 'mdy' && chosen === undefined)
    notes.push({
      level: 'please-check',
      text: 'The dates are month first, as in America.',
      values: evidence.mdy.slice(0, 20),
    });
  if (numeric && evidence.iso > 0)
    notes.push({
      level: 'information',
      text: 'Dates are written in two ways, year first and year last; both are read.',
      values: [],
    });
  if (evidence.serial > 0)
    notes.push({
      level: 'please-check',
      text: 'Whole numbers are read as the days that Excel counts from 1900.',
      values: [],
    });
  if (evidence.nearMidnight.length > 0)
    notes.push({
      level: 'please-check',
      text: 'Some times carry a time zone and lie an hour or two before midnight: in British Summer Time that is the next day. The day is taken as it is written.',
      values: evidence.nearMidnight,
    });
  const days = read.map((day, i) => {
    if (cells[i] === '') return null;
    if (day === null) return unreadable;
    if (day.form !== 'numeric') return day.day;
    return day[numericOrder === 'iso' ? 'ymd' : numericOrder] ?? unreadable;
  });
  const order: DateOrder | null =
    numeric || evidence.named > 0 ? numericOrder : evidence.iso > 0 ? 'iso' : null;
  return { days, order, readable, filled, notes };
}

const inWords = { dmy: 'day first', mdy: 'month first' } as const;
