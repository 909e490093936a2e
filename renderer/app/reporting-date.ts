import type { ProgrammeSettings } from '../../shared/definitions/programme-settings';
import { addMonths, type Day } from '../../shared/domain/calendar';

/** The last reporting date on or before the last day covered; the first one where the extracts end earlier. */
export function lastReportingDate(reporting: ProgrammeSettings['reporting'], lastDay: Day | null): Day {
  let date = reporting.first;
  for (let step = 1; lastDay !== null; step++) {
    const next = addMonths(reporting.first, step * reporting.everyMonths);
    if (next > lastDay) break;
    date = next;
  }
  return date;
}
