import type { Database, SqlValue } from './database';
import { type StatementTexts, statementAddress } from './statement-address';
import { TextCodes } from './text-codes';

/** A column of a query's answer: each different value once, and for every row the position of its value. */
export interface CodedValues {
  readonly values: readonly SqlValue[];
  readonly codes: Int32Array;
}

/** The parts of sql.js's module that its types leave out. The version of sql.js is pinned; a test reads through this. */
interface SqliteHeap extends StatementTexts {
  _sqlite3_step(statement: number): number;
  _sqlite3_column_type(statement: number, column: number): number;
  _sqlite3_column_text(statement: number, column: number): number;
  _sqlite3_column_bytes(statement: number, column: number): number;
  _sqlite3_column_double(statement: number, column: number): number;
}

const sqliteRow = 100;
const sqliteDone = 101;
const typeNull = 5;
const typeInteger = 1;
const typeReal = 2;

/** Rows read before the reader looks up. */
const stride = 20_000;

/** Walks through a query's rows, however many, letting others have their turn. */
async function eachRow(
  database: Database,
  sql: string,
  rows: number,
  tick: () => Promise<void>,
  take: (row: number, heap: SqliteHeap, statement: number) => void,
): Promise<void> {
  const heap = database.module as unknown as SqliteHeap;
  const statement = database.handle.prepare(sql);
  try {
    const address = statementAddress(heap, statement, sql);
    let row = 0;
    for (; ; row++) {
      const answer = heap._sqlite3_step(address);
      if (answer === sqliteDone) break;
      if (answer !== sqliteRow) throw new Error(`SQLite stopped reading (code ${answer}).`);
      if (row === rows) throw new Error('A row was met more than once while tables were joined.');
      take(row, heap, address);
      if (row % stride === stride - 1) await tick();
    }
    if (row !== rows) throw new Error('Some rows were lost while tables were joined.');
  } finally {
    statement.free();
  }
}

/**
 * Reads a query's columns as codes, without making a text or an object of every cell.
 * @param width how many columns the query answers
 * @param rows how many rows it answers, known beforehand
 * @throws what `tick` throws, and an error where it answers another number of rows
 */
export async function readCoded(
  database: Database,
  sql: string,
  width: number,
  rows: number,
  tick: () => Promise<void>,
): Promise<CodedValues[]> {
  const columns = Array.from({ length: width }, () => new GrowingDictionary(rows));
  let bytes = new Uint8Array(database.memory.buffer);
  await eachRow(database, sql, rows, tick, (row, heap, statement) => {
    // SQLite's memory moves when it grows.
    if (bytes.length === 0) bytes = new Uint8Array(database.memory.buffer);
    for (let i = 0; i < width; i++) (columns[i] as GrowingDictionary).add(row, heap, bytes, statement, i);
  });
  return columns.map(({ values, codes }) => ({ values, codes }));
}

/** Reads the one column of a query as whole numbers below 2^31. */
export async function readWholeNumbers(
  database: Database,
  sql: string,
  rows: number,
  tick: () => Promise<void>,
): Promise<Int32Array> {
  const numbers = new Int32Array(rows);
  await eachRow(database, sql, rows, tick, (row, heap, statement) => {
    numbers[row] = heap._sqlite3_column_double(statement, 0);
  });
  return numbers;
}

/** Codes of one column as its rows come in. */
class GrowingDictionary {
  readonly values: SqlValue[] = [];
  readonly codes: Int32Array;
  private readonly texts = new TextCodes(this.values);
  private readonly numbers = new Map<number, number>();
  private nullCode = -1;

  constructor(rows: number) {
    this.codes = new Int32Array(rows);
  }

  add(row: number, heap: SqliteHeap, memory: Uint8Array, statement: number, column: number): void {
    const type = heap._sqlite3_column_type(statement, column);
    if (type === typeInteger || type === typeReal) {
      const value = heap._sqlite3_column_double(statement, column);
      let code = this.numbers.get(value);
      if (code === undefined) {
        code = this.values.push(value) - 1;
        this.numbers.set(value, code);
      }
      this.codes[row] = code;
    } else if (type === typeNull) {
      if (this.nullCode < 0) this.nullCode = this.values.push(null) - 1;
      this.codes[row] = this.nullCode;
    } else {
      // The text before its length: the other way round SQLite may convert it twice.
      const pointer = heap._sqlite3_column_text(statement, column);
      this.codes[row] = this.texts.codeOf(memory, pointer, heap._sqlite3_column_bytes(statement, column));
    }
  }
}
