/** Calendar sums written as SQL, for days kept as `YYYY-MM-DD` text. The arguments are SQL expressions. */

/** Completed years of age on a day; as `ageOn` has it. */
export function ageInSql(birth: string, day: string): string {
  return `(CAST(substr(${day}, 1, 4) AS INTEGER) - CAST(substr(${birth}, 1, 4) AS INTEGER) - (substr(${day}, 6) < substr(${birth}, 6)))`;
}

/** Whole days from the first day to the second. */
export function daysInSql(from: string, to: string): string {
  return `CAST(julianday(${to}) - julianday(${from}) AS INTEGER)`;
}

/** The birthday on which a child turns that old. One born on 29 February gets a text between 28 February and 1 March, which compares rightly. */
export function birthdayInSql(birth: string, years: number): string {
  return `(printf('%04d', CAST(substr(${birth}, 1, 4) AS INTEGER) + ${years}) || substr(${birth}, 5))`;
}

/** The day the data was drawn, or NULL; while the prepared tables are there. */
export const asAt = '(SELECT as_at FROM asked)';

/** The last day that a yearly return tells of, from its `return_year`; NULL where that is not known. */
export const yearEnd = "(return_year || '-03-31')";
