import type { PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { Who } from '../../../shared/definitions/cohort-definition';
import { pivotDefinition } from '../../../shared/definitions/pivot-definition';
import { fieldsThatNameChildren } from '../pivot/saved/names-children';

/**
 * What in choices of whom to take points to single children: children named one by one, and fields whose values do.
 * Such choices may not be written down.
 * @param countValues how many different values a field of a table has
 */
export async function whatNamesChildren(
  groups: readonly Who[],
  tables: readonly PivotTable[],
  countValues: (table: string, field: string) => Promise<number>,
): Promise<readonly string[]> {
  const found = groups.map(async ({ table, children, filters = [] }) => {
    const fields = await fieldsThatNameChildren(
      pivotDefinition.parse({ table, filters }),
      tables.find(({ name }) => name === table),
      (field) => countValues(table, field),
    );
    return [...(children === undefined ? [] : ['children named one by one']), ...fields];
  });
  return [...new Set((await Promise.all(found)).flat())];
}
