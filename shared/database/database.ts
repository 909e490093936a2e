import type { Database as SqlJsDatabase, SqlJsStatic } from 'sql.js';
import { canonicalTables, createStatement, pivotTables } from './schema';
import { openSqlite } from './sqlite-module';

export type SqlValue = string | number | null;

/** The schema that all tables of ours are made in. Names need no schema when they are used. */
export const inMemory = 'loaded';

/** One in-memory SQLite. Everything a person loaded lives here and nowhere on the disk. */
export class Database {
  private constructor(
    readonly module: SqlJsStatic,
    /** SQLite's own memory, for the coded reader only. */
    readonly memory: WebAssembly.Memory,
    private readonly sqlite: SqlJsDatabase,
  ) {}

  /**
   * Opens an empty database with the canonical tables in it.
   * @param wasm SQLite's wasm, or where the page serves it; Node finds its own.
   */
  static async open(wasm?: string | Uint8Array<ArrayBuffer>): Promise<Database> {
    const { sqlJs, memory } = await openSqlite(wasm);
    const database = new Database(sqlJs, memory, new sqlJs.Database());
    // sql.js keeps its own database in a make-believe file, and copies every page there; an attached one stays in SQLite's memory.
    database.run(`ATTACH ':memory:' AS ${inMemory}`);
    database.run('PRAGMA temp_store = MEMORY');
    for (const definition of Object.values(canonicalTables))
      database.run(createStatement(`${inMemory}.${definition.name}`, definition));
    for (const [name, columns] of Object.entries(pivotTables))
      database.run(`CREATE TABLE ${inMemory}.${name} ${columns}`);
    return database;
  }

  /** The engine's own handle, for the bulk writer only. */
  get handle(): SqlJsDatabase {
    return this.sqlite;
  }

  /** Runs one statement that answers nothing. */
  run(sql: string, parameters: readonly SqlValue[] = []): void {
    this.sqlite.run(sql, [...parameters]);
  }

  /** All rows of a query, each an object by column name. Values are text, numbers or null. */
  rows<Row extends object = Record<string, SqlValue>>(
    sql: string,
    parameters: readonly SqlValue[] = [],
  ): Row[] {
    const statement = this.sqlite.prepare(sql);
    try {
      statement.bind([...parameters]);
      const found: Row[] = [];
      // sql.js' own getAsObject asks SQLite for the names again with every row.
      let names: readonly string[] | null = null;
      while (statement.step()) {
        names ??= statement.getColumnNames();
        const values = statement.get();
        const row: Record<string, unknown> = {};
        for (let column = 0; column < names.length; column++) row[names[column] as string] = values[column];
        found.push(row as Row);
      }
      return found;
    } finally {
      statement.free();
    }
  }

  /** The first column of the first row, or null where there is none. */
  value(sql: string, parameters: readonly SqlValue[] = []): SqlValue {
    const statement = this.sqlite.prepare(sql);
    try {
      statement.bind([...parameters]);
      return statement.step() ? ((statement.get()[0] ?? null) as SqlValue) : null;
    } finally {
      statement.free();
    }
  }

  /** Runs the work as one transaction; an error undoes all of it and is thrown on. */
  transaction<T>(work: () => T): T {
    this.run('BEGIN');
    try {
      const result = work();
      this.run('COMMIT');
      return result;
    } catch (error) {
      this.run('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.sqlite.close();
  }
}
