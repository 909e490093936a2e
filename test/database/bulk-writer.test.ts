import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BulkWriter } from '../../shared/database/bulk-writer';
import { Database, type SqlValue } from '../../shared/database/database';
import { identifier } from '../../shared/database/identifiers';

const cell: fc.Arbitrary<SqlValue> = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed().replaceAll('\0', '')),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant(null),
);

it('writes every value as it is, whatever the names and the portions', async () => {
  const database = await Database.open();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { maxLength: 40 }),
      fc.constantFrom('plain', 'with "quotes"', 'select', '😀 [x]'),
      fc.nat(40),
      (rows, table, split) => {
        database.run(`DROP TABLE IF EXISTS ${identifier(table)}`);
        database.run(`CREATE TABLE ${identifier(table)} ("a ""b""", "order")`);
        const codes = Int32Array.from(rows, (_, i) => i);
        const writer = BulkWriter.open(database, table, [
          { name: 'a "b"', values: rows.map((row) => row[0]), codes },
          { name: 'order', values: rows.map((row) => row[1]), codes },
        ]);
        writer.write(0, Math.min(split, rows.length));
        writer.write(Math.min(split, rows.length), rows.length);
        writer.close();
        const found = database.rows<Record<string, SqlValue>>(`SELECT * FROM ${identifier(table)}`);
        expect(found.map((row) => [row['a "b"'], row.order])).toEqual(
          rows.map((row) => row.map((value) => (Object.is(value, -0) ? 0 : value))),
        );
      },
    ),
  );
  database.close();
});
