import { literal } from '../../../database/identifiers';
import type { Period } from '../../../definitions/pivot-definition';
import type { Day } from '../../../domain/calendar';

/** Days in SQL. Every expression is null where its day is. Days are `YYYY-MM-DD` text throughout. */

const year = (day: string): string => `CAST(substr(${day}, 1, 4) AS INTEGER)`;
const month = (day: string): string => `CAST(substr(${day}, 6, 2) AS INTEGER)`;

/** Whole days from one to the other. */
export const daysBetweenSql = (from: string, to: string): string =>
  `CAST(julianday(${to}) - julianday(${from}) AS INTEGER)`;

/** Completed years of age; a child born on 29 February turns a year older on 1 March. */
export const ageSql = (birth: string, on: string): string =>
  `(${year(on)} - ${year(birth)} - (substr(${on}, 6) < substr(${birth}, 6)))`;

/** The whole number not above; SQLite's own cast cuts towards nought. */
export const floorSql = (number: string): string =>
  `(CAST(${number} AS INTEGER) - (${number} < CAST(${number} AS INTEGER)))`;

/** `2017/18`, the year from April to March. */
const financialYear = (day: string): string => {
  const first = `(${year(day)} - (substr(${day}, 6, 2) < '04'))`;
  return `(${first} || '/' || substr('0' || ((${first} + 1) % 100), -2))`;
};

/** Which part of the financial year, of so many months, counted from 1. */
const partOfYear = (day: string, months: number): string => `((${month(day)} + 8) % 12 / ${months} + 1)`;

function sixMonthsFrom(day: string, start: Day): string {
  const months = `((${year(day)} - ${Number(start.slice(0, 4))}) * 12 + ${month(day)} - ${Number(start.slice(5, 7))} - (substr(${day}, 9) < ${literal(start.slice(8))}))`;
  const begun = `(${months} - (${months} % 6 + 6) % 6)`;
  const first = `date(${literal(start)}, ${begun} || ' months')`;
  return `(${first} || ' to ' || date(${first}, '6 months', '-1 day'))`;
}

/** The period a day falls in, as a key that sorts by time. */
export function periodSql(day: string, by: Period, start: Day | undefined): string {
  switch (by) {
    case 'month':
      return `substr(${day}, 1, 7)`;
    case 'quarter':
      return `(${financialYear(day)} || ' Q' || ${partOfYear(day, 3)})`;
    case 'half-year':
      return `(${financialYear(day)} || ' H' || ${partOfYear(day, 6)})`;
    case 'financial-year':
      return financialYear(day);
    case 'calendar-year':
      return `substr(${day}, 1, 4)`;
    case 'six-months-from':
      return sixMonthsFrom(day, start ?? '2018-04-01');
  }
}
