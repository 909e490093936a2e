import type { WorkChoices } from '../../../shared/definitions/work-file';
import { namesAnyOf } from '../../../shared/work-file/child-ids-in-text';
import { comparesOnePerson } from '../../../shared/work-file/literals-about-one';
import { canonical } from '../../../shared/work-file/same-work';
import { comparisonKind } from '../cohort/saved/comparison-kind';
import { calculationKind } from '../cost/saved/calculation-kind';
import { fieldsThatNameChildren, lookToKeep, pointsByName } from '../pivot/saved/names-children';
import type { ChildKnowledge } from './child-knowledge';

/**
 * What is chosen in the views without the definitions that point to single children, and in words what went.
 * @param plain definitions, as `canonical` writes them, that came out of a file without children's data
 */
export async function leaveOutChoices(
  { pivot, cohort, cost, costColumns, sql, ...others }: WorkChoices,
  { tables, countValues, childIds }: ChildKnowledge,
  plain: ReadonlySet<string>,
): Promise<{ readonly choices: WorkChoices; readonly leftOut: readonly string[] }> {
  const leftOut: string[] = [];
  const choices: WorkChoices = { ...others };
  const tableOf = (name: string) => tables.find((table) => table.name === name);
  /** @param points what in the definition points to single children, as far as what is loaded tells */
  const keep = async (
    what: string,
    definition: unknown,
    table: string,
    points: () => Promise<readonly string[]>,
  ): Promise<boolean> => {
    const isKnownPlain = tableOf(table) === undefined && plain.has(canonical(definition));
    const goes = namesAnyOf(definition, childIds) || (!isKnownPlain && (await points()).length > 0);
    if (goes) leftOut.push(what);
    return !goes;
  };

  if (pivot !== undefined) {
    const { definition, look } = pivot;
    const table = tableOf(definition.table);
    const count = (field: string) => countValues(definition.table, field);
    const points = () => fieldsThatNameChildren(definition, table, count);
    if (await keep('the pivot that is shown', definition, definition.table, points))
      choices.pivot = {
        definition,
        look: namesAnyOf(look, childIds)
          ? { ...look, closedRows: [], closedColumns: [] }
          : await lookToKeep(look, definition, table, count),
      };
  }
  if (cohort !== undefined) {
    const points = () => comparisonKind.pointsTo(cohort, tables, countValues);
    if (await keep('the comparison that is shown', cohort, cohort.include.table, points))
      choices.cohort = cohort;
  }
  if (cost !== undefined) {
    const points = () => calculationKind.pointsTo(cost, tables, countValues);
    if (await keep('the calculation of cost that is shown', cost, cost.include.table, points))
      choices.cost = cost;
  }
  const columns: NonNullable<WorkChoices['costColumns']> = [];
  for (const column of costColumns ?? []) {
    const points = () => calculationKind.pointsTo(column.chosen, tables, countValues);
    const what = `the calculation “${column.name}” set beside others`;
    if (await keep(what, column, column.chosen.include.table, points)) columns.push(column);
  }
  if (columns.length > 0) choices.costColumns = columns;
  if (sql !== undefined) {
    if (namesAnyOf(sql, childIds) || comparesOnePerson(sql, pointsByName)) leftOut.push('the SQL statement');
    else choices.sql = sql;
  }
  return { choices, leftOut };
}
