import type { Database, SqlValue } from './database';
import { identifier } from './identifiers';

/**
 * A column to be written: each different value once, and for every row the position of its value.
 * Extracts repeat themselves (a million episodes hold some 20 place codes), so a value is encoded once
 * and then only pointed at.
 */
export interface CodedColumn {
  readonly name: string;
  readonly values: readonly SqlValue[];
  readonly codes: ArrayLike<number>;
}

/** A column of whole numbers, one for each row: lines, and addresses of other rows. NaN is written as NULL. */
export interface NumberColumn {
  readonly name: string;
  readonly numbers: ArrayLike<number>;
}
export type WrittenColumn = CodedColumn | NumberColumn;

/** A column in which every row has the same value. */
export function constantColumn(name: string, value: SqlValue, rows: number): CodedColumn {
  return { name, values: [value], codes: new Uint8Array(rows) };
}

/** The parts of sql.js's module that its types leave out. The version of sql.js is pinned; a test writes through this. */
interface SqliteHeap {
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  writeArrayToMemory(bytes: Uint8Array, pointer: number): void;
  UTF8ToString(pointer: number): string;
  _sqlite3_sql(statement: number): number;
  _sqlite3_bind_text(
    statement: number,
    position: number,
    pointer: number,
    bytes: number,
    destructor: number,
  ): number;
  _sqlite3_bind_double(statement: number, position: number, value: number): number;
  _sqlite3_bind_int(statement: number, position: number, value: number): number;
  _sqlite3_step(statement: number): number;
  _sqlite3_reset(statement: number): number;
}

const sqliteDone = 101;

type Bind = (code: number) => void;

/** Texts of one column, laid side by side in SQLite's memory. */
function placeTexts(heap: SqliteHeap, values: readonly SqlValue[]) {
  const encoder = new TextEncoder();
  let longest = 0;
  for (const value of values) if (typeof value === 'string') longest += value.length * 3;
  const bytes = new Uint8Array(longest);
  const starts = new Float64Array(values.length);
  const lengths = new Int32Array(values.length);
  let used = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== 'string') continue;
    const { written } = encoder.encodeInto(value, bytes.subarray(used));
    starts[i] = used;
    lengths[i] = written;
    used += written;
  }
  const block = heap._malloc(used + 1);
  if (block === 0)
    throw new Error('The extracts need more memory than this window may use. Load fewer files.');
  heap.writeArrayToMemory(bytes.subarray(0, used), block);
  for (let i = 0; i < values.length; i++) starts[i] = (starts[i] as number) + block;
  return { block, starts, lengths };
}

function binderOf(heap: SqliteHeap, statement: number, position: number, values: readonly SqlValue[]) {
  const { block, starts, lengths } = placeTexts(heap, values);
  const bind: Bind = (code) => {
    const value = values[code];
    if (typeof value === 'string')
      heap._sqlite3_bind_text(statement, position, starts[code] as number, lengths[code] as number, 0);
    else if (typeof value === 'number')
      if (Number.isInteger(value) && Math.abs(value) < 2 ** 31)
        heap._sqlite3_bind_int(statement, position, value);
      else heap._sqlite3_bind_double(statement, position, value);
    // A text without an address is SQLite's NULL.
    else heap._sqlite3_bind_text(statement, position, 0, 0, 0);
  };
  return { block, bind };
}

function numberBinderOf(heap: SqliteHeap, statement: number, position: number): Bind {
  return (number) => {
    if (Number.isNaN(number)) heap._sqlite3_bind_text(statement, position, 0, 0, 0);
    else heap._sqlite3_bind_int(statement, position, number);
  };
}

/** sql.js keeps the address of a statement in a field whose name changes from build to build. */
function addressOf(heap: SqliteHeap, statement: object, sql: string): number {
  for (const held of Object.values(statement)) {
    if (typeof held !== 'number' || held < 1024) continue;
    if (heap.UTF8ToString(heap._sqlite3_sql(held)) === sql) return held;
  }
  throw new Error('This build of sql.js does not show where its statements lie.');
}

/** A writer of rows into one table; rows may come in several portions. */
export class BulkWriter {
  private constructor(
    private readonly heap: SqliteHeap,
    private readonly statement: number,
    private readonly columns: readonly ArrayLike<number>[],
    private readonly binders: readonly Bind[],
    private readonly release: () => void,
  ) {}

  static open(database: Database, table: string, columns: readonly WrittenColumn[]): BulkWriter {
    const heap = database.module as unknown as SqliteHeap;
    const names = columns.map((column) => identifier(column.name)).join(', ');
    const sql = `INSERT INTO ${identifier(table)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
    const prepared = database.handle.prepare(sql);
    const statement = addressOf(heap, prepared, sql);
    const bound = columns.map((column, i) =>
      'numbers' in column
        ? { block: 0, bind: numberBinderOf(heap, statement, i + 1) }
        : binderOf(heap, statement, i + 1, column.values),
    );
    const release = () => {
      prepared.free();
      for (const { block } of bound) heap._free(block);
    };
    return new BulkWriter(
      heap,
      statement,
      columns.map((column) => ('numbers' in column ? column.numbers : column.codes)),
      bound.map(({ bind }) => bind),
      release,
    );
  }

  /** Writes rows [first, last). */
  write(first: number, last: number): void {
    const { heap, statement, columns, binders } = this;
    // No row has this code or number, so every column is bound for the first row.
    const bound = new Float64Array(columns.length).fill(Number.NEGATIVE_INFINITY);
    for (let row = first; row < last; row++) {
      for (let column = 0; column < columns.length; column++) {
        const code = (columns[column] as ArrayLike<number>)[row] as number;
        if (code === bound[column]) continue;
        bound[column] = code;
        (binders[column] as Bind)(code);
      }
      const answer = heap._sqlite3_step(statement);
      heap._sqlite3_reset(statement);
      if (answer !== sqliteDone)
        throw new Error(`SQLite could not take a row (code ${answer}); memory may have run out.`);
    }
  }

  /** Frees the memory of the values. The rows stay. */
  close(): void {
    this.release();
  }
}
