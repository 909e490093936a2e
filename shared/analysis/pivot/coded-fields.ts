import { type CodedValues, readCoded, readWholeNumbers } from '../../database/coded-reader';
import type { Database } from '../../database/database';
import { identifier } from '../../database/identifiers';
import { placementsByChild } from '../../database/schema';
import { type Expression, joinsOf } from './fields/expression';
import { fromClause } from './fields/from-clause';
import type { SourceTable } from './fields/source-table';

/** A value asked of every row. */
export type Asked = Pick<Expression, 'sql' | 'joins'>;

/** Columns of codes kept at most; a person looks at fewer at a time. */
const mostKept = 48;

/**
 * SQLite's answers for every row of one table, in the order of the rows: what a field's value is, whether a filter lets the
 * row pass. Each is asked for once and kept as codes, so that a change of layout asks SQLite nothing anew.
 */
export class CodedFields {
  private readonly kept = new Map<string, CodedValues>();
  private addresses: Int32Array | null = null;

  constructor(
    private readonly database: Database,
    readonly table: SourceTable,
  ) {}

  /** The answers in the order asked for. */
  async of(asked: readonly Asked[], tick: () => Promise<void>): Promise<CodedValues[]> {
    const missing = [...new Map(asked.map((one) => [one.sql, one])).values()].filter(
      ({ sql }) => !this.kept.has(sql),
    );
    if (missing.length > 0) {
      if (missing.some(({ joins }) => joins.includes('placement'))) this.indexPlacements();
      const read = await readCoded(
        this.database,
        `SELECT ${missing.map(({ sql }) => sql).join(',\n')}\n${fromClause(this.table, joinsOf(missing))}\nORDER BY t.rowid`,
        missing.length,
        this.table.rows,
        tick,
      );
      for (const [i, { sql }] of missing.entries()) this.kept.set(sql, read[i] as CodedValues);
    }
    const answers = asked.map(({ sql }) => this.kept.get(sql) as CodedValues);
    for (const { sql } of asked) {
      // What was asked for last stays longest.
      const answer = this.kept.get(sql) as CodedValues;
      this.kept.delete(sql);
      this.kept.set(sql, answer);
    }
    for (const sql of this.kept.keys()) {
      if (this.kept.size <= mostKept) break;
      this.kept.delete(sql);
    }
    return answers;
  }

  /** The address of every row. */
  async rowids(tick: () => Promise<void>): Promise<Int32Array> {
    this.addresses ??= await readWholeNumbers(
      this.database,
      `SELECT rowid FROM ${identifier(this.table.name)} ORDER BY rowid`,
      this.table.rows,
      tick,
    );
    return this.addresses;
  }

  /** Where a child lived on a day is asked once a row; without an index that would read every placement each time. */
  private indexPlacements(): void {
    this.database.run(`CREATE INDEX IF NOT EXISTS ${placementsByChild} ON placement (child_id, start_date)`);
  }
}
