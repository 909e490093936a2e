import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { Who } from '../../../../shared/definitions/cohort-definition';
import { pivotDefinition } from '../../../../shared/definitions/pivot-definition';
import type { ChosenComparison } from '../../../../shared/definitions/saved-comparison';
import { fieldsThatNameChildren } from '../../pivot/saved/names-children';

/**
 * What in a comparison points to single children: children named one by one, and fields whose values do.
 * Such a comparison may not be written down.
 * @param countValues how many different values a field of a table has
 */
export async function whatNamesChildren(
  { include, comparator }: Pick<ChosenComparison, 'include' | 'comparator'>,
  tables: readonly PivotTable[],
  countValues: (table: string, field: string) => Promise<number>,
): Promise<readonly string[]> {
  const groups: readonly Who[] = comparator === undefined ? [include] : [include, comparator.include];
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
