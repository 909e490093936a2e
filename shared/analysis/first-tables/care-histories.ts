import type { Database } from '../../database/database';
import type { RowOf } from '../../database/schema';
import type { Day } from '../../domain/calendar';
import { groupedBy } from '../grouped';
import { isTemporary } from '../moves';
import { type Stay, staysByChild } from '../stays';

export interface CarePeriod extends RowOf<'care_period'> {
  readonly rowid: number;
  readonly child_id: string;
  readonly start_date: Day;
}

export interface MissingEpisode extends RowOf<'missing_episode'> {
  readonly rowid: number;
  readonly child_id: string;
  readonly start_date: Day;
}

/** What the extracts tell of one child's care, each list in the order of its starts. */
export interface CareHistory {
  readonly periods: readonly CarePeriod[];
  readonly stays: readonly Stay[];
  readonly missing: readonly MissingEpisode[];
}

const inProgramme = 'SELECT child_id FROM programme';
const nothing: CareHistory = { periods: [], stays: [], missing: [] };

/** The care histories of the children in the programme extract; an empty one for a child without any. */
export function careHistories(database: Database): (child: string) => CareHistory {
  const stays = staysByChild(database, inProgramme);
  const periods = started<CarePeriod>(database, 'care_period');
  const missing = started<MissingEpisode>(database, 'missing_episode');
  const children = new Set([...stays.keys(), ...periods.keys(), ...missing.keys()]);
  const histories = new Map(
    [...children].map((child): [string, CareHistory] => [
      child,
      {
        periods: periods.get(child) ?? [],
        stays: stays.get(child) ?? [],
        missing: missing.get(child) ?? [],
      },
    ]),
  );
  return (child) => histories.get(child) ?? nothing;
}

/** The care period that holds the day. */
export function periodOn(history: CareHistory, day: Day): CarePeriod | undefined {
  return history.periods.findLast((period) => holds(period, day));
}

/** The stay of the day: one that is not temporary before one that is, then the one that began last. */
export function stayOn(history: CareHistory, day: Day): Stay | undefined {
  const open = history.stays.filter((stay) => holds(stay, day));
  return open.findLast((stay) => !isTemporary(stay)) ?? open.at(-1);
}

/** Whether a child had two stays on one day that were both more than temporary: a fault in the extract. */
export function staysOverlapOn(history: CareHistory, day: Day): boolean {
  return history.stays.filter((stay) => holds(stay, day) && !isTemporary(stay)).length > 1;
}

function holds(interval: { start_date: Day; end_date: Day | null }, day: Day): boolean {
  return interval.start_date <= day && (interval.end_date === null || interval.end_date > day);
}

function started<Row extends { child_id: string }>(
  database: Database,
  table: 'care_period' | 'missing_episode',
): Map<string, Row[]> {
  const rows = database.rows<Row>(
    `SELECT rowid, * FROM ${table} WHERE start_date IS NOT NULL AND child_id IN (${inProgramme})
     ORDER BY child_id, start_date, rowid`,
  );
  return groupedBy(rows, ({ child_id }) => child_id);
}
