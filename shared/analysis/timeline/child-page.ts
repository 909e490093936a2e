import type { Database, SqlValue } from '../../database/database';
import { type CanonicalName, canonicalTables } from '../../database/schema';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import type { OpenNumber } from '../../definitions/rows-behind';
import type { Day } from '../../domain/calendar';
import { coverage } from '../coverage/coverage';
import { gatherChildren } from './gather';
import type { Lane } from './lane';
import { laneOf } from './lane-of';
import { lastDayOf } from './last-day';

/** The rows of one canonical table that are about one child. */
export interface ChildTable {
  readonly table: CanonicalName;
  readonly aRowIs: string;
  readonly columns: readonly string[];
  readonly rows: readonly ChildTableRow[];
}

export interface ChildTableRow {
  readonly rowid: number;
  readonly file: string;
  readonly line: number;
  readonly cells: readonly SqlValue[];
}

/** All that the extracts say about one child. */
export interface ChildPage {
  readonly childId: string;
  readonly birthDate: Day | null;
  readonly sex: string | null;
  readonly ethnicity: string | null;
  /** Placement moves in all care periods, with the stays that the child moved to. */
  readonly moves: OpenNumber;
  /** The last day that is loaded about any child's care, or later about this child; null where there is none. */
  readonly asAt: Day | null;
  /** The child's lane up to that day; null where nothing is known of the child. */
  readonly lane: Lane | null;
  /** Tables that hold rows of the child, in the schema's order; columns without any value are left out. */
  readonly tables: readonly ChildTable[];
}

/** One child's facts and every canonical row about the child, each with its file and line. */
export function childPage(database: Database, childId: string, settings: ProgrammeSettings): ChildPage {
  const [child] = gatherChildren(database, childId);
  const known = child === undefined ? null : lastDayOf([child]);
  const covered = coverage(database).lastDay;
  const asAt = known === null || (covered !== null && covered > known) ? covered : known;
  const lane = child === undefined ? null : laneOf(child, asAt ?? '9999-12-31', settings);
  const moved = lane?.stays.filter((stay) => stay.move).map((stay) => stay.rowid) ?? [];
  return {
    childId,
    birthDate: lane?.birthDate ?? null,
    sex: lane?.sex ?? null,
    ethnicity: child?.facts.find((row) => row.ethnicity !== null)?.ethnicity ?? null,
    moves: { value: moved.length, behind: { table: 'placement', rowids: moved } },
    asAt,
    lane,
    tables: (Object.keys(canonicalTables) as CanonicalName[])
      .filter((table) => 'child_id' in canonicalTables[table].columns)
      .map((table) => childTable(database, table, childId))
      .filter((table) => table.rows.length > 0),
  };
}

const notShown: ReadonlySet<string> = new Set(['child_id', 'file', 'line', 'placement_id']);

function childTable(database: Database, table: CanonicalName, childId: string): ChildTable {
  const rows = database.rows(`SELECT rowid, * FROM ${table} WHERE child_id = ? ORDER BY rowid`, [childId]);
  const columns = Object.keys(canonicalTables[table].columns).filter(
    (column) => !notShown.has(column) && rows.some((row) => (row[column] ?? null) !== null),
  );
  return {
    table,
    aRowIs: canonicalTables[table].aRowIs,
    columns,
    rows: rows.map((row) => ({
      rowid: Number(row.rowid),
      file: String(row.file ?? ''),
      line: Number(row.line ?? 0),
      cells: columns.map((column) => row[column] ?? null),
    })),
  };
}
