import type { Database } from '../../database/database';
import type { CanonicalName, canonicalTables, RowOf } from '../../database/schema';
import type { Who } from '../../definitions/cohort-definition';
import { indexDateColumns } from '../../definitions/index-dates';
import type { PivotFilter } from '../../definitions/pivot-definition';
import type { Day } from '../../domain/calendar';
import { groupedBy } from '../grouped';
import { ComparisonRefused } from './comparison-refused';

/** A child whom the definition names, with the date that the windows lie around. */
export interface NamedChild {
  readonly child: string;
  /** Null where no row gives one. */
  readonly date: Day | null;
  /** The row that gives the date, or names the child where none does. */
  readonly table: string;
  readonly rowid: number;
  /** The child's row of the programme extract that counts, where the children come from there. */
  readonly programme: RowOf<'programme'> | null;
}

/** Answers the rows of a table for which all filters hold. */
export type Filtering = (table: string, filters: readonly PivotFilter[]) => Promise<readonly number[]>;

const dateColumns: Readonly<Partial<Record<CanonicalName, readonly string[]>>> = indexDateColumns;

interface DatedRow {
  readonly rowid: number;
  readonly child_id: string;
  readonly date: Day | null;
}

/**
 * The children that a definition names, each once by the earliest date of its rows, in order of their ids.
 * @throws ComparisonRefused where a table or a date column is not there
 */
export async function namedChildren(
  database: Database,
  who: Who,
  index: string,
  filtering: Filtering,
): Promise<readonly NamedChild[]> {
  const rows = await matchingRows(database, who, filtering);
  const { table, column } = placeOf(who.table, index);
  const own = new Set(rows.map(({ child_id }) => child_id));
  const dated =
    table === who.table
      ? rows.map((row): DatedRow => ({ ...row, date: row[column] as Day | null }))
      : database.rows<DatedRow>(
          `SELECT rowid, child_id, ${column} AS date FROM ${table} WHERE child_id IS NOT NULL ORDER BY rowid`,
        );
  const dates = groupedBy(
    dated.filter(({ child_id }) => own.has(child_id)),
    ({ child_id }) => child_id,
  );
  const rowsByChild = groupedBy(rows, ({ child_id }) => child_id);
  return [...own].sort().map((child) => {
    const first = (dates.get(child) ?? []).reduce<DatedRow | null>(earlier, null);
    const mine = rowsByChild.get(child) ?? [];
    const named = mine.find(({ rowid }) => table === who.table && rowid === first?.rowid) ?? mine[0];
    const known = first !== null && first.date !== null;
    return {
      child,
      date: first?.date ?? null,
      table: known ? table : who.table,
      rowid: known ? first.rowid : (named?.rowid as number),
      programme: who.table === 'programme' ? (named as unknown as RowOf<'programme'>) : null,
    };
  });
}

type NamingRow = Readonly<Record<string, string | number | null>> & { rowid: number; child_id: string };

async function matchingRows(
  database: Database,
  who: Who,
  filtering: Filtering,
): Promise<readonly NamingRow[]> {
  if (dateColumns[who.table as CanonicalName] === undefined)
    throw new ComparisonRefused(
      `"${who.table}" is no table that children can be taken from. Choose one of: ${Object.keys(dateColumns).join(', ')}.`,
    );
  if (who.decision !== undefined && who.table !== 'programme')
    throw new ComparisonRefused(
      `A decision belongs to the programme extract, not to "${who.table}". Take "decision" out, or "table".`,
    );
  const all = database.rows<NamingRow>(
    `SELECT rowid, * FROM ${who.table} WHERE child_id IS NOT NULL ORDER BY rowid`,
  );
  const kept = who.filters?.length ? new Set(await filtering(who.table, who.filters)) : null;
  const children = who.children === undefined ? null : new Set(who.children);
  const decisions: ReadonlySet<unknown> | null = who.decision === undefined ? null : new Set(who.decision);
  return all.filter(
    (row) =>
      (kept === null || kept.has(row.rowid)) &&
      (children === null || children.has(row.child_id)) &&
      (decisions === null || decisions.has(row.decision)),
  );
}

/** The table and the column of an index date. */
function placeOf(own: string, index: string): { table: CanonicalName; column: string } {
  const [first, second] = index.split('.') as [string, string | undefined];
  const table = second === undefined ? own : first;
  const column = second ?? first;
  const known = dateColumns[table as CanonicalName];
  if (known?.includes(column)) return { table: table as CanonicalName, column };
  const choices = Object.entries(dateColumns).flatMap(([name, columns]) =>
    columns.map((date) => (name === own ? date : `${name}.${date}`)),
  );
  throw new ComparisonRefused(`There is no date column "${index}". Choose one of: ${choices.join(', ')}.`);
}

function earlier(first: DatedRow | null, second: DatedRow): DatedRow | null {
  if (second.date === null) return first;
  return first === null || first.date === null || second.date < first.date ? second : first;
}

/** Whether a canonical table has rows of its own; what is not loaded cannot be counted. */
export function isLoaded(database: Database, table: keyof typeof canonicalTables): boolean {
  return database.value(`SELECT 1 FROM ${table} LIMIT 1`) !== null;
}
