/** A table as plain objects: what a pivot is worked out from by hand, apart from the engine and from SQLite. */

export type PlainValue = string | number | null;
export type PlainRow = Readonly<Record<string, PlainValue>>;

export interface PlainField {
  readonly type: 'text' | 'number' | 'day';
  /** The value of a row; null where nothing is recorded. `at` is the day an age is taken at. */
  of(row: PlainRow, at?: string): PlainValue;
  /** The keys in their order, where it is not the natural one. */
  readonly order?: readonly string[];
}

export interface PlainTable {
  readonly rows: readonly PlainRow[];
  readonly fields: ReadonlyMap<string, PlainField>;
}

/** A field that is a column of the table. */
export const column = (name: string, type: PlainField['type']): PlainField => ({
  type,
  of: (row) => row[name] ?? null,
});
