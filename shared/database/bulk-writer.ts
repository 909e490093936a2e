import type { Database, SqlValue } from './database';
import { identifier } from './identifiers';
import { type StatementTexts, statementAddress } from './statement-address';

/**
 * A column to be written: each different value once, and for every row the position of its value.
 * Extracts repeat themselves (a million episodes hold some 20 place codes), so a value is encoded once
 * and then only pointed at.
 */
export interface CodedColumn {
  readonly name: string;
  readonly values: readonly SqlValue[];
  readonly codes: Int32Array;
}

/** A column of whole numbers, one for each row: lines, years, addresses of other rows. `noNumber` is written as NULL. */
export interface NumberColumn {
  readonly name: string;
  readonly numbers: Int32Array;
}
export const noNumber = -(2 ** 31);
export type WrittenColumn = CodedColumn | NumberColumn;

/** A column in which every row has the same value. */
export function constantColumn(name: string, value: SqlValue, rows: number): CodedColumn {
  return { name, values: [value], codes: new Int32Array(rows) };
}

/** The parts of sql.js's module that its types leave out. The version of sql.js is pinned; a test writes through this. */
interface SqliteHeap extends StatementTexts {
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  writeArrayToMemory(bytes: Uint8Array, pointer: number): void;
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

/** Where the values of a column lie: for each code the address and length of its text, or its number. */
interface PlacedValues {
  readonly block: number;
  readonly starts: Float64Array;
  readonly lengths: Int32Array;
}

/** A column as SQLite needs it; without values the rows hold the numbers themselves. */
interface PlacedColumn {
  readonly position: number;
  readonly rows: Int32Array;
  readonly values: PlacedValues | null;
}

function placeValues(heap: SqliteHeap, values: readonly SqlValue[]): PlacedValues {
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
    const placed = columns.map(
      (column, i): PlacedColumn =>
        'numbers' in column
          ? { position: i + 1, rows: column.numbers, values: null }
          : { position: i + 1, rows: column.codes, values: placeValues(heap, column.values) },
    );
    return new BulkWriter(heap, statementAddress(heap, prepared, sql), placed, () => prepared.free());
  }

  /** Writes rows [first, last). */
  write(first: number, last: number): void {
    const { heap, statement } = this;
    if (first >= last) return;
    for (const column of this.columns) this.bind(column, first);
    // A binding stays until it is changed, so a column with one value needs no more looking at.
    const varying = this.columns.filter(({ values }) => values === null || values.lengths.length > 1);
    const width = varying.length;
    const bound = new Int32Array(width);
    for (let i = 0; i < width; i++) bound[i] = (varying[i] as PlacedColumn).rows[first] as number;
    for (let row = first; row < last; row++) {
      for (let i = 0; i < width; i++) {
        const column = varying[i] as PlacedColumn;
        const code = column.rows[row] as number;
        if (code === bound[i]) continue;
        bound[i] = code;
        this.bind(column, row);
      }
      const answer = heap._sqlite3_step(statement);
      heap._sqlite3_reset(statement);
      if (answer !== sqliteDone)
        throw new Error(`SQLite could not take a row (code ${answer}); memory may have run out.`);
    }
  }

  private bind({ position, rows, values }: PlacedColumn, row: number): void {
    const { heap, statement } = this;
    const code = rows[row] as number;
    const length =
      values === null ? (code === noNumber ? isNull : isInteger) : (values.lengths[code] as number);
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
