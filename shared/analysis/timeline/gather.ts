import type { Database } from '../../database/database';
import type { CanonicalName, RowOf } from '../../database/schema';
import { type Stay, staysByChild } from '../stays';

export type Row<T extends CanonicalName> = RowOf<T> & { readonly rowid: number };

/** One child's rows, each table in order of time. */
export interface ChildRows {
  readonly childId: string;
  readonly facts: readonly Row<'child'>[];
  readonly carePeriods: readonly Row<'care_period'>[];
  readonly stays: readonly Stay[];
  readonly missing: readonly Row<'missing_episode'>[];
  readonly events: readonly Row<'event'>[];
  readonly scores: readonly Row<'measure'>[];
  readonly programme: readonly Row<'programme'>[];
  /** Placements without a start. */
  readonly undatedStays: number;
}

/**
 * The rows of every child that any table names, in no order of children.
 * @param childId gathers this child only; a child that no table names gives nothing.
 */
export function gatherChildren(database: Database, childId?: string): ChildRows[] {
  const one = childId === undefined ? [] : [childId];
  const where = one.length === 0 ? 'child_id IS NOT NULL' : 'child_id = ?';
  const read = <T extends CanonicalName>(table: T, order: string, only = '1') =>
    byChild(
      database.rows<Row<T> & { readonly child_id: string }>(
        `SELECT rowid, * FROM ${table} WHERE ${where} AND ${only} ORDER BY ${order}, rowid`,
        one,
      ),
    );
  const facts = read('child', 'child_id');
  const carePeriods = read('care_period', 'start_date');
  const stays = one.length === 0 ? staysByChild(database) : staysByChild(database, 'SELECT ?', one);
  const undatedStays = read('placement', 'child_id', 'start_date IS NULL');
  const missing = read('missing_episode', 'start_date');
  const events = read('event', 'date');
  const scores = read('measure', 'date', "instrument = 'SDQ' AND scale = 'total' AND score IS NOT NULL");
  const programme = read('programme', 'start_date');
  const tables = [facts, carePeriods, stays, undatedStays, missing, events, scores, programme];
  const named = new Set(tables.flatMap((table) => [...table.keys()]));
  return [...named].map((child) => ({
    childId: child,
    facts: facts.get(child) ?? [],
    carePeriods: carePeriods.get(child) ?? [],
    stays: stays.get(child) ?? [],
    missing: missing.get(child) ?? [],
    events: events.get(child) ?? [],
    scores: scores.get(child) ?? [],
    programme: programme.get(child) ?? [],
    undatedStays: undatedStays.get(child)?.length ?? 0,
  }));
}

function byChild<R extends { readonly child_id: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.child_id);
    if (group) group.push(row);
    else groups.set(row.child_id, [row]);
  }
  return groups;
}
