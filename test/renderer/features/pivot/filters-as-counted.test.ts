import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupingOf, invert, tick } from '../../../../renderer/features/pivot/change-filter';
import { equalBands, roundBands } from '../../../../renderer/features/pivot/equal-bands';
import { cohortFilters, decisionField } from '../../../../renderer/features/pivot/quick-filters';
import { reachOf, rowsLeft, rowsOf } from '../../../../renderer/features/pivot/rows-left';
import { startFilter } from '../../../../renderer/features/pivot/start-filter';
import type { FieldValue, PivotField, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import { type PivotFilter, pivotDefinition } from '../../../../shared/definitions/pivot-definition';
import type { Workbench } from '../../../../shared/workbench';
import { loadedWith } from '../../../extracts/loads';

const sample = path.resolve(import.meta.dirname, '../../../../assets/sample');
const files = readdirSync(sample).filter((name) => name.endsWith('.csv'));

let workbench: Workbench;
let tables: readonly PivotTable[];

beforeAll(async () => {
  workbench = await loadedWith(
    Object.fromEntries(files.map((name) => [name, readFileSync(path.join(sample, name))])),
  );
  tables = (await workbench.pivotTables()).filter(({ name }) => ['placement', 'programme'].includes(name));
});

const counted = async (table: PivotTable, filter: PivotFilter) =>
  (await workbench.pivot(pivotDefinition.parse({ table: table.name, filters: [filter] }))).countedRows;

/** Filters of every kind that a person can make of a field. */
function filtersOf(field: PivotField, values: readonly FieldValue[]): PivotFilter[] {
  const start = startFilter(field);
  const keys = values.map(({ key }) => key);
  const some = keys.filter((_, place) => place % 2 === 0);
  const reach = reachOf(field.type, values);
  const middle = keys[Math.floor(keys.length / 2)] ?? '';
  const [first, last] = field.type === 'number' ? [0, Number(middle)] : [reach?.first ?? '', middle];
  const ranges: PivotFilter[] =
    field.type === 'text' || reach === null || middle === '(blank)'
      ? []
      : [
          { field: field.name, from: first },
          { field: field.name, from: first, to: last },
          { field: field.name, to: last },
        ];
  return [
    start,
    tick(start, some, false, keys),
    invert(tick(start, some, false, keys), keys),
    { field: field.name, blank: 'only' },
    { field: field.name, blank: 'left-out' },
    ...ranges,
  ];
}

describe('the rows that a filter is said to leave', () => {
  it('are those that the pivot counts, for every field and every kind of filter', async () => {
    let held = 0;
    for (const table of tables)
      for (const field of table.fields) {
        const values = await workbench.pivotValues(table.name, { field: field.name });
        expect(rowsOf(values)).toBe(table.rows);
        for (const filter of filtersOf(field, values)) {
          expect([filter, rowsLeft(filter, field.type, values)]).toEqual([
            filter,
            await counted(table, filter),
          ]);
          held += 1;
        }
      }
    expect(held).toBeGreaterThan(300);
  });

  it('are those that the pivot counts where days are ticked by period and numbers by band', async () => {
    for (const table of tables)
      for (const field of table.fields) {
        if (field.type === 'text') continue;
        const grouped: PivotFilter =
          field.type === 'day'
            ? { field: field.name, by: 'quarter', notIn: [] }
            : { field: field.name, bands: equalBands(roundBands(0, 40)) ?? [], notIn: [] };
        const values = await workbench.pivotValues(table.name, groupingOf(grouped));
        const keys = values.map(({ key }) => key);
        const ticked = tick(grouped, keys.slice(0, Math.ceil(keys.length / 3)), false, keys);
        expect(rowsLeft(ticked, 'text', values)).toBe(await counted(table, ticked));
      }
  });
});

it('a cohort is offered with the rows that it leaves', async () => {
  expect(tables.map(decisionField)).toEqual(['programme.decision', 'decision']);
  for (const table of tables) {
    const field = decisionField(table) ?? '';
    const [cohort] = cohortFilters(field, await workbench.pivotValues(table.name, { field }), []);
    expect(cohort?.label).toBe('Only children in the programme');
    expect(cohort?.rows).toBe(await counted(table, cohort?.filter as PivotFilter));
    expect(cohort?.rows).toBeGreaterThan(0);
  }
});
