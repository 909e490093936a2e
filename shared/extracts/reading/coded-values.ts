/**
 * One column of a file: each different text once, and for every row the position of its text. Types, codes and days
 * are then worked out once for each different text, not once for each row.
 */
export class CodedValues {
  /** Texts as they stand in the file. In a column of mostly different texts the same text may stand here twice. */
  readonly values: string[] = [];
  codes: Int32Array = new Int32Array(1024);
  rows = 0;
  private positions: Map<string, number> | null = new Map();
  private lastText: string | null = null;
  private lastCode = 0;

  /** So many rows without a text. */
  static blank(rows: number): CodedValues {
    const column = new CodedValues();
    if (rows === 0) return column;
    column.add('');
    column.codes = new Int32Array(Math.max(rows, column.codes.length));
    column.rows = rows;
    return column;
  }

  add(text: string): void {
    if (this.rows === this.codes.length) {
      const larger = new Int32Array(this.rows * 2);
      larger.set(this.codes);
      this.codes = larger;
    }
    if (text !== this.lastText) {
      this.lastText = text;
      this.lastCode = this.codeOf(text);
    }
    this.codes[this.rows++] = this.lastCode;
  }

  private codeOf(text: string): number {
    const known = this.positions?.get(text);
    if (known !== undefined) return known;
    const code = this.values.push(text) - 1;
    this.positions?.set(text, code);
    // Looking up a text that never comes again (an identifier of each row) costs more than it saves.
    if (this.positions !== null && this.rows > 65_536 && this.values.length > this.rows * 0.6)
      this.positions = null;
    return code;
  }

  text(row: number): string {
    return this.values[this.codes[row] as number] as string;
  }

  /** Keeps only the first so many rows. */
  cutTo(rows: number): void {
    this.rows = rows;
    this.lastText = null;
  }

  /** How many rows hold each text, by its position. */
  counts(): Int32Array {
    const counts = new Int32Array(this.values.length);
    for (let row = 0; row < this.rows; row++) {
      const code = this.codes[row] as number;
      counts[code] = (counts[code] as number) + 1;
    }
    return counts;
  }
}
