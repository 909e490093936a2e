import { type Day, dayFromNumber, dayOf } from '../../domain/calendar';

/**
 * A text that may be a day. `numeric` leaves open which of its first two numbers is the month; the column decides that over
 * all its values. `ymd` is for years of two digits that a person says come first.
 */
export type DayText =
  | { readonly form: 'iso' | 'named' | 'serial'; readonly day: Day }
  | {
      readonly form: 'numeric';
      readonly dmy: Day | null;
      readonly mdy: Day | null;
      readonly ymd: Day | null;
    };

const time = String.raw`(?:[T ]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|bst|[+-]\d{2}:?\d{2})?)?`;
const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
const isoDay = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`, 'i');
const numericDay = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}$`, 'i');
const namedDay = new RegExp(
  `^(?:${weekday},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s/.-]*(?:of\\s+)?([a-z]{3,9})[\\s,/.-]*(\\d{4}|\\d{2})${time}$`,
  'i',
);
const namedMonthFirst = new RegExp(
  `^(?:${weekday},?\\s+)?([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${time}$`,
  'i',
);
const namedYearFirst = new RegExp(`^(\\d{4})[\\s/-]([a-z]{3,9})[\\s/-](\\d{1,2})${time}$`, 'i');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const at = months.indexOf(lower.slice(0, 3));
  return at !== -1 && (lower.length === 3 || lower === 'sept' || monthNames[at] === lower) ? at + 1 : 0;
}

/** Two-digit years: 00-68 are this century, 69-99 the last (the POSIX rule). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= 68 ? 2000 + year : 1900 + year;
}

/** Excel counts days from 30 December 1899 (its serial 60 is a 29 February 1900 that never was). */
const excelEpoch = -25_569;

/** Serials that fall between 3 October 1954 and 8 April 2064, the range that days about children lie in. */
export const isExcelSerial = (text: string) => /^[2-5]\d{4}(\.\d+)?$/.test(text);

/** The day of an Excel serial; a time of day after the point is left out. */
export const dayOfExcelSerial = (text: string): Day => dayFromNumber(Math.floor(Number(text)) + excelEpoch);

/** The day that eight digits are, 20170614, or null. */
export function dayOfDigits(text: string): Day | null {
  if (!/^(19|20)\d{6}$/.test(text)) return null;
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

const printedDash = /[\u2010-\u2015\u2212]/g;

/** Reads a text as a day, or null where it cannot be one. A time of day is recognised and left out. */
export function readDayText(written: string): DayText | null {
  const text = written.replace(printedDash, '-');
  const first = text.charCodeAt(0);
  const startsWithDigit = first >= 48 && first <= 57;
  if (text.length < 6 || text.length > 40) return null;
  if (startsWithDigit) {
    const numeric = numericDay.exec(text);
    if (numeric !== null) {
      const [, a, , b, y] = numeric as unknown as [string, string, string, string, string];
      const year = fullYear(y);
      const dmy = dayOf(year, Number(b), Number(a));
      const mdy = dayOf(year, Number(a), Number(b));
      const ymd = a.length === 2 && y.length === 2 ? dayOf(fullYear(a), Number(b), Number(y)) : null;
      return dmy === null && mdy === null && ymd === null ? null : { form: 'numeric', dmy, mdy, ymd };
    }
    const iso = isoDay.exec(text);
    if (iso !== null) {
      const day = dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
      return day === null ? null : { form: 'iso', day };
    }
  }
  const yearFirst = startsWithDigit ? namedYearFirst.exec(text) : null;
  if (yearFirst !== null) {
    const day = dayOf(Number(yearFirst[1]), monthOf(yearFirst[2] as string), Number(yearFirst[3]));
    return day === null ? null : { form: 'named', day };
  }
  const named = namedDay.exec(text);
  if (named !== null) {
    const day = dayOf(fullYear(named[3] as string), monthOf(named[2] as string), Number(named[1]));
    return day === null ? null : { form: 'named', day };
  }
  const monthFirst = startsWithDigit ? null : namedMonthFirst.exec(text);
  if (monthFirst !== null) {
    const day = dayOf(Number(monthFirst[3]), monthOf(monthFirst[1] as string), Number(monthFirst[2]));
    return day === null ? null : { form: 'named', day };
  }
  return null;
}
