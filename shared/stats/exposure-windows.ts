import { addDays, type Day, dayFromNumber, dayNumber } from '../domain/calendar';

/** Days from the first up to, not including, the last; no last day: it has not ended. */
export interface Days {
  readonly from: Day;
  readonly until: Day | null;
}

export interface Observation {
  /** Day of the index event, the first of the window after. */
  readonly index: Day;
  /** Length of each window. */
  readonly windowDays: number;
  readonly care: Days;
  /** The last day that the data cover. */
  readonly lastDay: Day;
  /** Days not at risk: in hospital, in secure accommodation. They may overlap. */
  readonly absences?: readonly Days[];
}

export interface ExposureWindows {
  /** Days at risk on each side. */
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** Whether care or the data end before the window after does. Absences alone do not cut it short. */
  readonly cutShort: boolean;
  /** The longest equal windows on both sides of the index day with the child in care and in the data throughout. */
  readonly matchedDays: number;
  readonly matchedFrom: Day;
  readonly matchedUntil: Day;
}

/** Mean length of a month, 365.25 / 12 days: child-months are days divided by it. */
const DAYS_IN_A_MONTH = 30.4375;

export const childMonths = (days: number): number => days / DAYS_IN_A_MONTH;

/**
 * How long was a child at risk in equally long windows before and from the index day? In care, in the data and not absent. Counts
 * need the matched windows, from which absences are not taken; rates can do with the days at risk.
 */
export function exposureWindows({
  index,
  windowDays,
  care,
  lastDay,
  absences = [],
}: Observation): ExposureWindows {
  const at = dayNumber(index);
  const from = dayNumber(care.from);
  const until = Math.min(care.until === null ? Infinity : dayNumber(care.until), dayNumber(lastDay) + 1);
  const absent = absences.map(spanOf);
  const atRisk = (start: number, end: number) =>
    uncovered({ from: Math.max(start, from), until: Math.min(end, until) }, absent);
  const matchedDays = Math.max(0, Math.min(windowDays, Math.min(at, until) - from, until - at));
  return {
    daysBefore: atRisk(at - windowDays, at),
    daysAfter: atRisk(at, at + windowDays),
    cutShort: until < at + windowDays,
    matchedDays,
    matchedFrom: dayFromNumber(at - matchedDays),
    matchedUntil: addDays(index, matchedDays),
  };
}

interface Span {
  readonly from: number;
  readonly until: number;
}

const spanOf = ({ from, until }: Days): Span => ({
  from: dayNumber(from),
  until: until === null ? Infinity : dayNumber(until),
});

/** How many days of a span lie in none of the others. */
function uncovered({ from, until }: Span, others: readonly Span[]): number {
  let [free, reached] = [0, from];
  for (const other of [...others].sort((a, b) => a.from - b.from)) {
    free += Math.max(0, Math.min(other.from, until) - reached);
    reached = Math.max(reached, other.until);
  }
  return free + Math.max(0, until - reached);
}
