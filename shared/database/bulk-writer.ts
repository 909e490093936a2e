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

/** Lengths that stand for values which are not text. */
const isNull = -1;
const isInteger = -2;
const isReal = -3;

/** A column as SQLite needs it: for each code where its text lies and how long it is, or its number. */
interface PlacedColumn {
  readonly rows: ArrayLike<number>;
  /** Null where the rows hold the numbers themselves. */
  readonly values: {
    readonly block: number;
    readonly starts: Float64Array;
    readonly lengths: Int32Array;
  } | null;
}

function placeValues(heap: SqliteHeap, values: readonly SqlValue[]): NonNullable<PlacedColumn['values']> {
  const encoder = new TextEncoder();
  let longest = 0;
  for (const value of values) if (typeof value === 'string') longest += value.length * 3;
  const bytes = new Uint8Array(longest);
  const starts = new Float64Array(values.length);
  const lengths = new Int32Array(values.length);
  let used = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as SqlValue;
    starts[i] = typeof value === 'number' ? value : used;
    if (typeof value === 'string') {
      const { written } = encoder.encodeInto(value, bytes.subarray(used));
      lengths[i] = written;
      used += written;
    } else if (value === null) lengths[i] = isNull;
    else lengths[i] = Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? isInteger : isReal;
  }
  const block = heap._malloc(used + 1);
  if (block === 0)
    throw new Error('The extracts need more memory than this window may use. Load fewer files.');
  heap.writeArrayToMemory(bytes.subarray(0, used), block);
  for (let i = 0; i < values.length; i++)
    if ((lengths[i] as number) >= 0) starts[i] = (starts[i] as number) + block;
  return { block, starts, lengths };
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
    private readonly columns: readonly PlacedColumn[],
    private readonly free: () => void,
  ) {}

  static open(database: Database, table: string, columns: readonly WrittenColumn[]): BulkWriter {
    const heap = database.module as unknown as SqliteHeap;
    const names = columns.map((column) => identifier(column.name)).join(', ');
    const sql = `INSERT INTO ${identifier(table)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
    const prepared = database.handle.prepare(sql);
    const placed = columns.map((column) =>
      'numbers' in column
        ? { rows: column.numbers, values: null }
        : { rows: column.codes, values: placeValues(heap, column.values) },
    );
    return new BulkWriter(heap, addressOf(heap, prepared, sql), placed, () => prepared.free());
  }

  /** Writes rows [first, last). */
  write(first: number, last: number): void {
    const { heap, statement, columns } = this;
    const width = columns.length;
    // No row has this code or number, so every column is bound for the first row.
    const bound = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    for (let row = first; row < last; row++) {
      for (let i = 0; i < width; i++) {
        const column = columns[i] as PlacedColumn;
        const code = column.rows[row] as number;
        if (code === bound[i]) continue;
        bound[i] = code;
        this.bind(i + 1, code, column.values);
      }
      const answer = heap._sqlite3_step(statement);
      heap._sqlite3_reset(statement);
      if (answer !== sqliteDone)
        throw new Error(`SQLite could not take a row (code ${answer}); memory may have run out.`);
    }
  }

  private bind(position: number, code: number, values: PlacedColumn['values']): void {
    const { heap, statement } = this;
    const length =
      values === null ? (Number.isNaN(code) ? isNull : isInteger) : (values.lengths[code] as number);
    const start = values === null ? code : (values.starts[code] as number);
    if (length >= 0) heap._sqlite3_bind_text(statement, position, start, length, 0);
    else if (length === isInteger) heap._sqlite3_bind_int(statement, position, start);
    else if (length === isReal) heap._sqlite3_bind_double(statement, position, start);
    // A text without an address is SQLite's NULL.
    else heap._sqlite3_bind_text(statement, position, 0, 0, 0);
  }

  /** Frees the memory of the values. The rows stay. */
  close(): void {
    this.free();
    for (const { values } of this.columns) if (values !== null) this.heap._free(values.block);
  }
}
