import type { Day } from '../../domain/calendar';
import type { ChildRows } from './gather';

/**
 * The last day on which anything that a lane shows begins or ends; null where nothing has a day. Later dates of the
 * programme do not count: its phases and its end are often written down as planned.
 */
export function lastDayOf(children: readonly ChildRows[]): Day | null {
  let last: Day | null = null;
  const see = (day: Day | null) => {
    if (day !== null && (last === null || day > last)) last = day;
  };
  for (const child of children) {
    for (const row of [...child.carePeriods, ...child.stays, ...child.missing]) {
      see(row.start_date);
      see(row.end_date);
    }
    for (const row of [...child.events, ...child.scores]) see(row.date);
    for (const { start_date } of child.programme) see(start_date);
  }
  return last;
}
