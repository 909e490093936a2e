import type { Database } from '../../../database/database';
import { identifier } from '../../../database/identifiers';
import { canonicalTables, placementsByChild } from '../../../database/schema';
import type { Join } from './expression';
import { childColumnOf, dayColumnOf, type SourceTable } from './source-table';

/** The table under the alias `t` with what is looked up beside it; no look-up makes or loses a row. */
export function fromClause(table: SourceTable, joins: readonly Join[]): string {
  const child = childColumnOf(table)?.sql ?? 'NULL';
  const day = dayColumnOf(table)?.sql ?? 'NULL';
  const looked: Record<Join, () => string> = {
    child: () => `LEFT JOIN child ON child.child_id = ${child}`,
    programme: () => `LEFT JOIN (${firstProgramme}) AS programme ON programme.child_id = ${child}`,
    placement: () => `LEFT JOIN placement AS stay ON stay.rowid = (
    SELECT s.rowid FROM placement AS s
    WHERE s.child_id = ${child} AND s.start_date <= ${day} AND (s.end_date IS NULL OR s.end_date > ${day})
    ORDER BY s.start_date DESC, s.rowid LIMIT 1)`,
  };
  return [`FROM ${identifier(table.name)} AS t`, ...joins.map((join) => looked[join]())].join('\n  ');
}

/** Where a child lived on a day is looked up for every row, which without an index would read all placements each time. */
export function indexJoins(database: Database, joins: readonly Join[]): void {
  if (joins.includes('placement'))
    database.run(`CREATE INDEX IF NOT EXISTS ${placementsByChild} ON placement (child_id, start_date)`);
}

const columns = Object.keys(canonicalTables.programme.columns).join(', ');

/** One row a child: of several referrals the one that started first, else the first in the extract. */
const firstProgramme = `
    SELECT ${columns} FROM (
      SELECT *, row_number() OVER (PARTITION BY child_id ORDER BY start_date IS NULL, start_date, rowid) AS turn
      FROM programme WHERE child_id IS NOT NULL)
    WHERE turn = 1`;
