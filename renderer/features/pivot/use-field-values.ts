import type { FieldValue, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { LevelChoice, PivotFilter } from '../../../shared/definitions/pivot-definition';
import { type Answer, useResult } from '../../app/use-result';
import { useWorkbench } from '../../app/workbench-context';
import { groupingOf } from './change-filter';

/** The values of a field as it is grouped, in natural order, each with its rows. */
export function useFieldValues(table: PivotTable, choice: LevelChoice): Answer<readonly FieldValue[]> {
  const engine = useWorkbench();
  return useResult({ valuesOf: table.name, choice }, () => valuesOf(engine, table, choice));
}

/** A level's field with nothing put together. */
export const valuesAsked = ({ field, at }: LevelChoice): LevelChoice =>
  at === undefined ? { field } : { field, at };

/** How the values that filters name are called, for saying the filters in words; the key where it is not known yet. */
export function useFilterLabels(
  table: PivotTable,
  filters: readonly PivotFilter[],
): (filter: PivotFilter) => (key: string) => string {
  const engine = useWorkbench();
  const named = filters.filter((filter) => (filter.in?.length ?? 0) + (filter.notIn?.length ?? 0) > 0);
  const choices = [...new Set(named.map((filter) => JSON.stringify(groupingOf(filter))))];
  const { value } = useResult({ labelsOf: table.name, choices }, async () => {
    const read = choices.map(async (choice) => {
      // A field that this table lacks has no labels; that it lacks it is said where the filter is changed.
      const values = await valuesOf(engine, table, JSON.parse(choice)).catch(() => []);
      return [choice, new Map(values.map(({ key, label }) => [key, label]))] as const;
    });
    return new Map(await Promise.all(read));
  });
  return (filter) => {
    const labels = value?.get(JSON.stringify(groupingOf(filter)));
    return (key) => labels?.get(key) ?? key;
  };
}

const valuesOf = (engine: ReturnType<typeof useWorkbench>, table: PivotTable, choice: LevelChoice) =>
  engine.pivotValues(table.name, choice) as Promise<readonly FieldValue[]>;
