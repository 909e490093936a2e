import type { Day } from './calendar';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A day for people: `2018-03-31` is `31 Mar 2018`. Text that is not a day comes back as it is. */
export function showDay(day: Day): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = months[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? day : `${Number(parts[3])} ${month} ${Number(parts[1])}`;
}

/** Money for people, in whole pounds: 3712.4 is `£3,712`, -250 is `-£250`. */
export function showMoney(pounds: number): string {
  const whole = Math.round(Math.abs(pounds));
  return `${pounds < 0 && whole > 0 ? '-' : ''}£${grouped.format(whole)}`;
}

/** A count for people, with its noun where one is given: `1,060`, `1 child`, `2,675 children`. */
export function showCount(count: number, one?: string, many?: string): string {
  const figure = grouped.format(count);
  if (one === undefined) return figure;
  return `${figure} ${count === 1 ? one : (many ?? `${one}s`)}`;
}
