/**
 * Rows beside the one before and the one after. The rows are sorted once into a table whose numbering then leads to the
 * neighbours; with 100,000 rows that takes a quarter of what `lag` and `lead` take.
 */
export interface Sorting {
  readonly from: string;
  readonly columns: string;
  readonly where: string;
  readonly order: string;
}

/** The statement that makes the table `NAME_in_order`: the rows that name a child, sorted. */
export function sorted(name: string, { from, columns, where, order }: Sorting): string {
  return `CREATE TEMP TABLE ${name}_in_order AS SELECT rowid AS id, file, line, child_id, ${columns}
    FROM ${from} WHERE child_id IS NOT NULL AND ${where} ORDER BY ${order}`;
}

export interface Neighbours {
  /** Columns that a row shares with its neighbours. */
  readonly within: readonly string[];
  /** Columns of the row before, as `previous_...`, and of the row after, as `next_...`; NULL where there is none. */
  readonly previous: readonly string[];
  readonly next: readonly string[];
}

/** The statement that makes the view NAME over `NAME_in_order`: each row with columns of its neighbours. */
export function neighbours(name: string, { within, previous, next }: Neighbours): string {
  const shared = (other: string) =>
    within.map((column) => `${other}.${column} IS this.${column}`).join(' AND ');
  return `CREATE TEMP VIEW ${name} AS SELECT this.*,
      ${[
        ...previous.map((column) => `previous.${column} AS previous_${column}`),
        ...next.map((column) => `next.${column} AS next_${column}`),
      ].join(', ')}
    FROM ${name}_in_order AS this
      LEFT JOIN ${name}_in_order AS previous ON previous.rowid = this.rowid - 1 AND ${shared('previous')}
      LEFT JOIN ${name}_in_order AS next ON next.rowid = this.rowid + 1 AND ${shared('next')}`;
}

/**
 * A query: the rows that start before the latest end of all earlier rows of the same child, with that end as `ended_before`.
 * Where a row starts inside a longer one, the one after the longer one does too; so only children with such a pair are looked at.
 */
export function startedBeforeAnEnd(name: string, start: string, end: string, within: string): string {
  return `SELECT * FROM (SELECT *, max(${end}) OVER (PARTITION BY ${within} ORDER BY ${start}, ${end} IS NULL, ${end}, id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ended_before
      FROM ${name} WHERE child_id IN (SELECT child_id FROM ${name} WHERE previous_${end} > ${start}))
    WHERE ended_before > ${start}`;
}
