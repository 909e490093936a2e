import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PivotDefinition, PivotMeasure } from '../../../shared/definitions/pivot-definition';
import { expectSameAsByHand, sizeIn } from './agreement';
import { generatedDefinition } from './generated-definition';
import { generatedTable, manyRows } from './generated-table';
import { fieldsByPlace, type LoadedTable, loadedTable } from './loaded-table';
import { expectSameInSql, inSecondSqlite } from './second-sqlite';

/** The same draws every time; a failure prints the smallest that fails. */
const seed = Number(process.env.SEED ?? 20_180_331);

/** Asserts that pivots are what is worked out by hand, and what their SQL answers elsewhere. */
async function expectRight(
  { workbench, plain }: LoadedTable,
  definitions: readonly PivotDefinition[],
): Promise<void> {
  // The engine writes down what it read the cells as when it is first asked for pivots.
  await workbench.pivotTables();
  const other = inSecondSqlite(await workbench.databaseFile());
  try {
    for (const definition of definitions) {
      const result = await workbench.pivot(definition);
      const { inCell } = expectSameAsByHand(result, plain);
      expectSameInSql(result, other, (m, row, column) =>
        sizeIn(plain, definition.measures[m] as PivotMeasure, inCell(row, column)),
      );
    }
  } finally {
    other.close();
  }
}

it('a pivot of any file is what is worked out by hand, and what its SQL answers in another SQLite', async () => {
  const drawn = generatedTable(40).chain((table) =>
    fc.record({
      table: fc.constant(table),
      asked: fc.array(generatedDefinition('any', fieldsByPlace(table)), { minLength: 3, maxLength: 6 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(drawn, async ({ table, asked }) => {
      const loaded = await loadedTable(table);
      await expectRight(loaded, asked.map(loaded.named));
    }),
    { seed, numRuns: Number(process.env.RUNS ?? 60), endOnFailure: true },
  );
});

it('a pivot of thousands of rows is what is worked out by hand', async () => {
  const table = manyRows(4000, seed);
  const loaded = await loadedTable(table);
  const asked = fc.sample(generatedDefinition('any', fieldsByPlace(table)), { numRuns: 12, seed });
  await expectRight(loaded, asked.map(loaded.named));
  expect(loaded.plain.rows).toHaveLength(4000);
});
