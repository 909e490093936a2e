import type { Database, SqlValue } from '../database/database';
import type { RowOf } from '../database/schema';
import type { Day } from '../domain/calendar';
import { groupedBy } from './grouped';
import { isTemporary } from './moves';
import { type Stay, staysByChild } from './stays';

export interface CarePeriod extends RowOf<'care_period'> {
  readonly rowid: number;
  readonly child_id: string;
  readonly start_date: Day;
}

export interface RecordedEvent extends RowOf<'event'> {
  readonly rowid: number;
  readonly child_id: string;
  readonly date: Day;
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

/** A query that answers child_id, with what its question marks stand for; its names are ours, not a file's. */
export interface ChildrenQuery {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const inProgramme: ChildrenQuery = { sql: 'SELECT child_id FROM programme', values: [] };
const nothing: CareHistory = { periods: [], stays: [], missing: [] };

/**
 * The care histories of some children; an empty one for a child without any.
 * @param children those of the programme extract where left out.
 */
export function careHistories(
  database: Database,
  children: ChildrenQuery = inProgramme,
): (child: string) => CareHistory {
  const stays = staysByChild(database, children.sql, children.values);
  const periods = dated<CarePeriod>(database, 'care_period', 'start_date', children);
  const missing = dated<MissingEpisode>(database, 'missing_episode', 'start_date', children);
  const known = new Set([...stays.keys(), ...periods.keys(), ...missing.keys()]);
  const histories = new Map(
    [...known].map((child): [string, CareHistory] => [
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

/** Events of some children on known days, by child, in order of their days. */
export function eventsByChild(
  database: Database,
  children: ChildrenQuery,
): ReadonlyMap<string, readonly RecordedEvent[]> {
  return dated<RecordedEvent>(database, 'event', 'date', children);
}

function dated<Row extends { child_id: string }>(
  database: Database,
  table: 'care_period' | 'missing_episode' | 'event',
  day: 'start_date' | 'date',
  { sql, values }: ChildrenQuery,
): Map<string, Row[]> {
  const rows = database.rows<Row>(
    `SELECT rowid, * FROM ${table} WHERE ${day} IS NOT NULL AND child_id IN (${sql})
     ORDER BY child_id, ${day}, rowid`,
    values,
  );
  return groupedBy(rows, ({ child_id }) => child_id);
}
