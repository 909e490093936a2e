import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PivotAsked, PivotDefinition, PivotMeasure } from '../../../shared/definitions/pivot-definition';
import { expectSameAsByHand, sizeIn } from './agreement';
import { generatedDefinition } from './generated-definition';
import { generatedTable, manyRows } from './generated-table';
import { fieldsByPlace, type LoadedTable, loadedTable } from './loaded-table';
import type { NaivePivot } from './naive/naive-pivot';
import type { Path } from './naive/order';
import { expectSameInSql, inSecondSqlite } from './second-sqlite';

/** The same draws every time. A failure prints the draw; without `endOnFailure` it is made smaller first, which takes a while. */
const seed = 20_180_331;

/** Asserts that pivots are what is worked out by hand, what their SQL answers elsewhere, and open to the right rows. */
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
      const byHand = expectSameAsByHand(result, plain);
      expectSameInSql(result, other, (m, row, column) =>
        sizeIn(plain, definition.measures[m] as PivotMeasure, byHand.inCell(row, column)),
      );
      for (const [row, column] of someCells(byHand)) {
        const { rowids } = await workbench.pivotRows(definition, { row, column });
        expect(rowids.map((rowid) => plain.rows[rowid - 1])).toEqual(byHand.inCell(row, column));
      }
    }
  } finally {
    other.close();
  }
}

/** The whole, and the last row and column of each depth. */
function someCells({ rows, columns }: NaivePivot): (readonly [Path, Path])[] {
  const lastRow = rows.at(-1) ?? [];
  const lastColumn = columns.at(-1) ?? [];
  return [...new Set([0, 1, lastRow.length])].map((depth) => [
    lastRow.slice(0, depth),
    lastColumn.slice(0, depth),
  ]);
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
    { seed, numRuns: 25, endOnFailure: true },
  );
});

it('a pivot of thousands of rows is what is worked out by hand', async () => {
  const table = manyRows(2000, seed);
  const loaded = await loadedTable(table);
  const [cases, team, visits, cost, seenOn] = fieldsByPlace(table).map(({ name }) => name) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const everything = (['distinct', 'sum', 'mean', 'median', 'min', 'max', 'sd'] as const).map(
    (aggregate) => ({ aggregate, field: aggregate === 'distinct' ? cases : cost }),
  );
  const asked: readonly Omit<PivotAsked, 'table'>[] = [
    {
      rows: [team, { field: visits, bands: [0, 1, 5, 10, 16] }],
      columns: [{ field: seenOn, by: 'quarter' }],
      measures: [{ aggregate: 'count' }, ...everything],
    },
    {
      rows: [{ field: cases, top: { n: 20, measure: 1 }, sort: { measure: 1 } }],
      columns: [{ field: seenOn, by: 'financial-year', sort: 'label-descending' }, team],
      measures: [
        { aggregate: 'count', show: 'row-percent' },
        { aggregate: 'sum', field: cost },
      ],
      filters: [
        { field: seenOn, from: '2016-04-01', to: '2018-03-31' },
        { field: cost, blank: 'left-out' },
      ],
    },
    {
      rows: [cases, { field: seenOn, by: 'calendar-year' }],
      measures: [
        { aggregate: 'count', show: 'parent-percent' },
        { aggregate: 'median', field: visits },
      ],
      filters: [{ field: team, notIn: ['(blank)', 'North'] }],
    },
    { columns: [seenOn], measures: [{ aggregate: 'distinct', field: cases, show: 'total-percent' }] },
  ];
  await expectRight(
    loaded,
    asked.map((one) => loaded.named({ table: 'any', ...one })),
  );
});
