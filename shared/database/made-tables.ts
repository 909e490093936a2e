import { type Database, inMemory } from './database';
import { identifier } from './identifiers';
import { prepareQuery } from './query-answer';
import { queryProblem } from './query-problem';
import { explains, QueryRefused, readOnlyStatement } from './read-only-query';
import type { ColumnKind } from './schema';

/** A table made of a query's answer. */
export interface MadeTable {
  readonly name: string;
  readonly sql: string;
  readonly rows: number;
  /** What the values of a column are; a column of several kinds is text. */
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
}

/** A table that could not be made again once the extracts had changed, and why. */
export interface LostTable {
  readonly name: string;
  readonly sql: string;
  readonly why: string;
}

/** The tables that a person made of queries' answers. What is kept of them is their queries. */
export class MadeTables {
  private made: readonly MadeTable[] = [];
  private gone: readonly LostTable[] = [];

  constructor(private readonly database: Database) {}

  /** In the order they were first made in, for one may be made of another. */
  list(): readonly MadeTable[] {
    return this.made;
  }

  /** Those that the last change of what is loaded has cost. */
  lost(): readonly LostTable[] {
    return this.gone;
  }

  /**
   * Makes a table of a query's answer. One made before under that name gives way.
   * @throws QueryRefused where the name or the query cannot be taken; nothing has changed then
   */
  make(name: string, sql: string): void {
    const wanted = name.trim();
    const before = this.made.findIndex((table) => sameName(table.name, wanted));
    this.refuseName(wanted, before !== -1);
    const made = this.database.transaction(() => {
      if (before !== -1) this.drop(this.made[before] as MadeTable);
      return this.write(wanted, sql);
    });
    this.made = before === -1 ? [...this.made, made] : this.made.with(before, made);
    this.gone = this.gone.filter((lost) => !sameName(lost.name, wanted));
  }

  remove(name: string): void {
    const table = this.made.find((made) => sameName(made.name, name));
    if (table === undefined) throw new RangeError(`There is no made table called ${name}.`);
    this.drop(table);
    this.made = this.made.filter((made) => made !== table);
  }

  /** Makes every table again from what is loaded now. One whose query no longer works is dropped and listed as lost. */
  makeAgain(): void {
    const before = this.made;
    const made: MadeTable[] = [];
    const gone: LostTable[] = [];
    for (const table of before) this.drop(table);
    for (const { name, sql } of before) {
      try {
        made.push(this.database.transaction(() => this.write(name, sql)));
      } catch (error) {
        gone.push({ name, sql, why: queryProblem(error, this.database.handle, sql).text });
      }
    }
    this.made = made;
    this.gone = gone;
  }

  private drop({ name }: MadeTable): void {
    this.database.run(`DROP TABLE ${inMemory}.${identifier(name)}`);
  }

  private refuseName(name: string, isMade: boolean): void {
    if (name === '') throw new QueryRefused('The table has no name yet.');
    if (name.length > 60 || /[\p{Cc}\p{Cs}]/u.test(name))
      throw new QueryRefused('The name must be plain text of 60 characters at most.');
    if (/^(sqlite_|json_|jsonb_|pragma_)/i.test(name))
      throw new QueryRefused(`SQLite keeps names like ${name} for itself. Choose another.`);
    const isTaken = this.database.value(
      'SELECT 1 FROM pragma_table_list WHERE name = ? COLLATE NOCASE LIMIT 1',
      [name],
    );
    if (isTaken !== null && !isMade)
      throw new QueryRefused(`There is a table ${name} already. Choose another name.`);
  }

  /** @throws QueryRefused where the query does not only read or is wrong */
  private write(name: string, sql: string): MadeTable {
    const { database } = this;
    const table = `${inMemory}.${identifier(name)}`;
    const query = readOnlyStatement(sql);
    if (explains(query))
      throw new QueryRefused('EXPLAIN tells how a query runs. Take it out to make a table of the answer.');
    const columns = this.columnsOf(query);
    database.run(`CREATE TABLE ${table} (${columns.map(identifier).join(', ')})`);
    database.run(`INSERT INTO ${table} ${query}`);
    return { name, sql, ...this.counted(table, columns) };
  }

  private columnsOf(query: string): string[] {
    try {
      const statement = prepareQuery(this.database.handle, query);
      const columns = differentNames(statement.getColumnNames());
      statement.free();
      return columns;
    } catch (error) {
      const { text, place } = queryProblem(error, this.database.handle, query);
      throw new QueryRefused(text, place);
    }
  }

  private counted(table: string, columns: readonly string[]): Pick<MadeTable, 'rows' | 'columns'> {
    const kinds = columns.map((column) => {
      const value = `typeof(${identifier(column)})`;
      return `coalesce(max(CASE ${value} WHEN 'integer' THEN 1 WHEN 'real' THEN 2 WHEN 'null' THEN 0 ELSE 3 END), 0)`;
    });
    const [row = {}] = this.database.rows<Record<string, number>>(
      `SELECT count(*) AS r, ${kinds.map((kind, i) => `${kind} AS k${i}`).join(', ')} FROM ${table}`,
    );
    const kindOf = (i: number): ColumnKind =>
      row[`k${i}`] === 1 ? 'integer' : row[`k${i}`] === 2 ? 'real' : 'text';
    return { rows: row.r ?? 0, columns: columns.map((name, i) => ({ name, kind: kindOf(i) })) };
  }
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The names of columns, made different from one another (SQLite tells no case apart) and never empty. */
export function differentNames(names: readonly string[]): string[] {
  const wanted = names.map((name) => name.replace(/\s+/g, ' ').trim() || 'column');
  const taken = new Set(wanted.map((name) => name.toLowerCase()));
  const given = new Set<string>();
  return wanted.map((name) => {
    let different = name;
    for (let n = 2; given.has(different.toLowerCase()); n++) {
      const next = `${name}_${n}`;
      if (!taken.has(next.toLowerCase())) different = next;
    }
    given.add(different.toLowerCase());
    return different;
  });
}
