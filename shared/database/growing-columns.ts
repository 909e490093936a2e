import type { CodedColumn } from './bulk-writer';
import type { SqlValue } from './database';

/** Columns that grow row by row, each different value held once: what is worked out before it is written. */
export class GrowingColumns<Name extends string> {
  rows = 0;
  private readonly grown: readonly {
    name: Name;
    values: SqlValue[];
    codes: number[];
    positions: Map<SqlValue, number>;
  }[];

  constructor(names: readonly Name[]) {
    this.grown = names.map((name) => ({ name, values: [], codes: [], positions: new Map() }));
  }

  add(row: Readonly<Record<Name, SqlValue>>): void {
    for (const column of this.grown) {
      const value = row[column.name];
      let code = column.positions.get(value);
      if (code === undefined) {
        code = column.values.push(value) - 1;
        column.positions.set(value, code);
      }
      column.codes.push(code);
    }
    this.rows++;
  }

  get columns(): readonly CodedColumn[] {
    return this.grown;
  }
}
