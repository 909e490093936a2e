import type { Database, SqlValue } from '../../database/database';
import { type CanonicalName, canonicalTables } from '../../database/schema';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import type { OpenNumber } from '../../definitions/rows-behind';
import type { Day } from '../../domain/calendar';
import { gatherChildren } from './gather';
import type { Lane } from './lane';
import { laneOf } from './lane-of';

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
  /** The child's lane over everything that is loaded; null where nothing is known of the child. */
  readonly lane: Lane | null;
  /** Tables that hold rows of the child, in the schema's order; columns without any value are left out. */
  readonly tables: readonly ChildTable[];
}

const never: Day = '9999-12-31';

/** One child's facts and every canonical row about the child, each with its file and line. */
export function childPage(database: Database, childId: string, settings: ProgrammeSettings): ChildPage {
  const [child] = gatherChildren(database, childId);
  const lane = child === undefined ? null : laneOf(child, never, settings);
  const moved = lane?.stays.filter((stay) => stay.move).map((stay) => stay.rowid) ?? [];
  return {
    childId,
    birthDate: lane?.birthDate ?? null,
    sex: lane?.sex ?? null,
    ethnicity: child?.facts.find((row) => row.ethnicity !== null)?.ethnicity ?? null,
    moves: { value: moved.length, behind: { table: 'placement', rowids: moved } },
    lane: lane === null ? null : { ...lane, age: null },
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
