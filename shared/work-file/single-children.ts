import type { Who } from '../definitions/cohort-definition';
import type { PivotDefinition, PivotFilter, PivotLevel } from '../definitions/pivot-definition';
import type { Work } from '../definitions/work-file';

/** `child_id` of any table: the field whose every value is one child. */
const isChildField = (field: string): boolean => /(^|\.)child_id$/i.test(field);

const filterNames = ({ field, by, bands, in: within, notIn, from, to, groups }: PivotFilter): boolean => {
  if (!isChildField(field) || by !== undefined || bands !== undefined) return false;
  return [within, notIn, groups].some((values) => (values?.length ?? 0) > 0) || (from ?? to) !== undefined;
};
const levelNames = (level: PivotLevel): boolean =>
  typeof level === 'object' && isChildField(level.field) && level.groups !== undefined;

const pivotNames = ({ rows, columns, filters }: PivotDefinition): boolean =>
  filters.some(filterNames) || [...rows, ...columns].some(levelNames);

const whoNames = (who: Who | undefined): boolean =>
  who?.children !== undefined || (who?.filters ?? []).some(filterNames);

/**
 * The parts of a work that name children by their ids, as far as the definitions alone tell. A file that anybody can read never
 * holds one, whoever asks for it to be written.
 */
export function namingChildren({ pivots, comparisons, calculations, choices }: Work): readonly string[] {
  const { pivot, cohort, cost, costColumns = [] } = choices;
  const comparison = ({ include, comparator }: NonNullable<typeof cohort>) =>
    whoNames(include) || whoNames(comparator?.include);
  const calculation = ({
    include,
    counterfactual,
  }: Pick<NonNullable<typeof cost>, 'include' | 'counterfactual'>) =>
    whoNames(include) || Object.keys(counterfactual.children).length > 0;
  return [
    ...pivots.filter(({ definition }) => pivotNames(definition)).map(({ name }) => name),
    ...comparisons.filter(({ definition }) => comparison(definition)).map(({ name }) => name),
    ...calculations.filter(({ definition }) => calculation(definition)).map(({ name }) => name),
    ...(pivot !== undefined && pivotNames(pivot.definition) ? ['the pivot'] : []),
    ...(cohort !== undefined && comparison(cohort) ? ['the comparison'] : []),
    ...(cost !== undefined && calculation(cost) ? ['the calculation of cost'] : []),
    ...costColumns
      .filter(({ chosen, definition }) => calculation(chosen) || calculation(definition))
      .map(({ name }) => name),
  ];
}
