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
