import { type CodedColumn, type NumberColumn, noNumber, type WrittenColumn } from './bulk-writer';
import type { SqlValue } from './database';

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Values of which many come again. The one of the row before is looked at first, for rows of one child follow one another. */
class GrowingCodes implements CodedColumn {
  readonly values: SqlValue[] = [];
  codes = new Int32Array(256);
  private rows = 0;
  private positions: Map<SqlValue, number> | null = new Map();
  private lastValue: SqlValue | undefined;
  private lastCode = -1;

  constructor(readonly name: string) {}

  add(value: SqlValue): void {
    if (value !== this.lastValue) {
      this.lastValue = value;
      this.lastCode = this.positions?.get(value) ?? this.newCode(value);
    }
    if (this.rows === this.codes.length) this.codes = grown(this.codes);
    this.codes[this.rows++] = this.lastCode;
  }

  private newCode(value: SqlValue): number {
    const code = this.values.push(value) - 1;
    // Looking up a value that hardly ever comes again costs more than it saves.
    if (this.rows > 65_536 && this.values.length > this.rows * 0.3) this.positions = null;
    this.positions?.set(value, code);
    return code;
  }
}

/** Whole numbers that hardly ever come again: lines. */
class GrowingNumbers implements NumberColumn {
  numbers = new Int32Array(256);
  private rows = 0;

  constructor(readonly name: string) {}

  add(value: SqlValue): void {
    if (this.rows === this.numbers.length) this.numbers = grown(this.numbers);
    this.numbers[this.rows++] = typeof value === 'number' ? value : noNumber;
  }
}

/** Columns that grow row by row, each different value held once: what is worked out before it is written. */
export class GrowingColumns<Name extends string> {
  rows = 0;
  private readonly growing: readonly (GrowingCodes | GrowingNumbers)[];

  constructor(private readonly names: readonly Name[]) {
    this.growing = names.map((name) => (name === 'line' ? new GrowingNumbers(name) : new GrowingCodes(name)));
  }

  get columns(): readonly WrittenColumn[] {
    return this.growing;
  }

  add(row: Readonly<Record<Name, SqlValue>>): void {
    for (let i = 0; i < this.names.length; i++)
      (this.growing[i] as GrowingCodes | GrowingNumbers).add(row[this.names[i] as Name]);
    this.rows++;
  }
}
