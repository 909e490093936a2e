import { addDays, addMonths, type Day, daysBetween } from '../../domain/calendar';
import type { TimeInCare } from '../moves';

/** Days from the first up to, not including, the second. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** One child's windows around the start of the programme, cut to the care period that holds the start. */
export interface Windows {
  /** Since becoming looked after, up to and including the reporting date. */
  readonly inCare: Window;
  readonly before: Window;
  readonly since: Window;
  /** The days nearest the start, as many on each side: as many as the shorter of before and since has. */
  readonly equalBefore: Window;
  readonly equalSince: Window;
}

/**
 * The windows of one child. All are half-open; the day of the start is the first of the time since.
 * @param start a day within the care period and not after `asAt`.
 */
export function windowsAround(start: Day, period: TimeInCare, asAt: Day, beforeMonths: number): Windows {
  const dayAfter = addDays(asAt, 1);
  const end = period.end_date !== null && period.end_date < dayAfter ? period.end_date : dayAfter;
  const availableBefore = daysBetween(period.start_date, start);
  const wantedBefore = daysBetween(addMonths(start, -beforeMonths), start);
  const before = windowOf(addDays(start, -Math.min(availableBefore, wantedBefore)), start);
  const since = windowOf(start, end);
  const matched = Math.min(before.days, since.days);
  return {
    inCare: windowOf(period.start_date, end),
    before,
    since,
    equalBefore: windowOf(addDays(start, -matched), start),
    equalSince: windowOf(start, addDays(start, matched)),
  };
}

/** Whether a day is in a half-open window. */
export function isWithin(day: Day, window: Window): boolean {
  return window.from <= day && day < window.to;
}

function windowOf(from: Day, to: Day): Window {
  return { from, to, days: daysBetween(from, to) };
}
