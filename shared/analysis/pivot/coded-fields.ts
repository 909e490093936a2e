import { BulkWriter, constantColumn } from '../../database/bulk-writer';
import { type CodedValues, readCoded, readWholeNumbers } from '../../database/coded-reader';
import type { Database, SqlValue } from '../../database/database';
import { identifier } from '../../database/identifiers';
import { rowAddress } from '../../database/row-address';
import { askedTable } from '../../database/schema';
import { type Expression, joinsOf } from './fields/expression';
import { fromClause, indexJoins } from './fields/from-clause';
import type { SourceTable } from './fields/source-table';

/** Something asked of every row: a field, and what is made of its value. */
export interface Asked {
  readonly base: Pick<Expression, 'sql' | 'joins'>;
  over(value: string): string;
}

/** Columns of codes kept at most; a person looks at fewer at a time. */
const mostKept = 48;
/** Several questions may be under way at a time. */
let questions = 0;

/**
 * SQLite's answers for every row of one table, in the order of the rows: what a field's value is, what is made of it, whether
 * a filter lets the row pass. Fields are read once and kept as codes; what is made of a value SQLite is asked once for each
 * different value. So a change of layout asks nothing anew, and another period, band or filter next to nothing.
 */
export class CodedFields {
  private readonly kept = new Map<string, CodedValues>();
  /** What the address of a row is called. */
  private readonly address: string;
  private addresses: Int32Array | null = null;

  constructor(
    private readonly database: Database,
    readonly table: SourceTable,
  ) {
    this.address = rowAddress(database, table.name);
  }

  /** The answers in the order asked for. */
  async of(asked: readonly Asked[], tick: () => Promise<void>): Promise<CodedValues[]> {
    const fields = await this.fieldsOf(
      asked.map(({ base }) => base),
      tick,
    );
    const answers: CodedValues[] = [];
    for (const [i, one] of asked.entries())
      answers.push(await this.made(one, fields[i] as CodedValues, tick));
    for (const sql of this.kept.keys()) {
      if (this.kept.size <= mostKept) break;
      this.kept.delete(sql);
    }
    return answers;
  }

  /** The fields' own values; those that are not kept yet are read in one walk through the table. */
  private async fieldsOf(
    fields: readonly Asked['base'][],
    tick: () => Promise<void>,
  ): Promise<CodedValues[]> {
    // Held here, for another question may let go of what is kept while this one reads.
    const held = new Map(fields.map(({ sql }) => [sql, this.lastAsked(sql)]));
    const missing = [...new Map(fields.map((field) => [field.sql, field])).values()].filter(
      ({ sql }) => held.get(sql) === undefined,
    );
    if (missing.length > 0) {
      indexJoins(this.database, joinsOf(missing));
      const read = await readCoded(
        this.database,
        `SELECT ${missing.map(({ sql }) => sql).join(',\n')}\n${fromClause(this.table, joinsOf(missing))}\nORDER BY t.${this.address}`,
        missing.length,
        this.table.rows,
        tick,
      );
      for (const [i, { sql }] of missing.entries()) {
        held.set(sql, read[i]);
        this.kept.set(sql, read[i] as CodedValues);
      }
    }
    return fields.map(({ sql }) => held.get(sql) as CodedValues);
  }

  private async made(
    { base, over }: Asked,
    field: CodedValues,
    tick: () => Promise<void>,
  ): Promise<CodedValues> {
    const sql = over('value');
    if (sql === 'value') return field;
    const name = `${sql} OF ${base.sql}`;
    const known = this.lastAsked(name);
    if (known !== undefined) return known;
    const made = await this.ofEachValue(sql, field.values, tick);
    const answer = { values: made.values, codes: field.codes.map((code) => made.codes[code] as number) };
    this.kept.set(name, answer);
    return answer;
  }

  /** SQLite's answer for each different value. No table is made for them: none can be dropped while another question reads. */
  private async ofEachValue(
    sql: string,
    values: readonly SqlValue[],
    tick: () => Promise<void>,
  ): Promise<CodedValues> {
    const { database } = this;
    const question = ++questions;
    try {
      const codes = Int32Array.from(values, (_, code) => code);
      const writer = BulkWriter.open(database, askedTable, [
        constantColumn('question', question, values.length),
        { name: 'value', values, codes },
      ]);
      writer.write(0, values.length);
      writer.close();
      const [made] = await readCoded(
        database,
        `SELECT ${sql} FROM ${askedTable} WHERE question = ${question} ORDER BY rowid`,
        1,
        values.length,
        tick,
      );
      return made as CodedValues;
    } finally {
      database.run(`DELETE FROM ${askedTable} WHERE question = ${question}`);
    }
  }

  /** What is kept under a name; what was asked for last stays longest. */
  private lastAsked(name: string): CodedValues | undefined {
    const found = this.kept.get(name);
    if (found === undefined) return undefined;
    this.kept.delete(name);
    this.kept.set(name, found);
    return found;
  }

  /** The address of every row. */
  async rowids(tick: () => Promise<void>): Promise<Int32Array> {
    this.addresses ??= await readWholeNumbers(
      this.database,
      `SELECT ${this.address} FROM ${identifier(this.table.name)} ORDER BY ${this.address}`,
      this.table.rows,
      tick,
    );
    return this.addresses;
  }
}
