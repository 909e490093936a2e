import type { ProgrammeSettings } from '../../shared/definitions/programme-settings';
import { addMonths, type Day } from '../../shared/domain/calendar';

/**
 * The last reporting date on or before the last day covered; the first one where the extracts end earlier.
 * @param today a mistyped date in the future is no reason to report on a day that has not come
 */
export function lastReportingDate(
  reporting: ProgrammeSettings['reporting'],
  lastDay: Day | null,
  today: Day,
): Day {
  const last = lastDay !== null && lastDay > today ? today : lastDay;
  let date = reporting.first;
  for (let step = 1; last !== null; step++) {
    const next = addMonths(reporting.first, step * reporting.everyMonths);
    if (next > last) break;
    date = next;
  }
  return date;
}

const mostDates = 60;

/** The reporting dates up to the first one after everything that is loaded. */
export function reportingDates(reporting: ProgrammeSettings['reporting'], lastDay: Day | null): Day[] {
  const dates = [reporting.first];
  for (let step = 1; step < mostDates && (dates.at(-1) ?? '') <= (lastDay ?? ''); step++)
    dates.push(addMonths(reporting.first, step * reporting.everyMonths));
  return dates;
}
