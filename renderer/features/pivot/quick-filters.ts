import type { FieldValue, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { blank, type PivotFilter } from '../../../shared/definitions/pivot-definition';

export interface QuickFilter {
  readonly label: string;
  readonly filter: PivotFilter;
  /** Rows that it leaves of the whole table. */
  readonly rows: number;
}

/** The field that says how a child's referral was decided, or null where the table knows no child. */
export function decisionField(table: PivotTable): string | null {
  if (table.childField === null) return null;
  const wanted = table.name === 'programme' ? 'decision' : 'programme.decision';
  return table.fields.some(({ name }) => name === wanted) ? wanted : null;
}

/** Whether a filter leaves the children in the programme and nobody else. */
export const isProgrammeCohort = (filter: PivotFilter, table: PivotTable): boolean =>
  JSON.stringify(filter) === JSON.stringify({ field: decisionField(table), in: ['full'] });

/** Filters by cohort, from the decisions that occur: those in the programme first; none where one is chosen already. */
export function cohortFilters(
  field: string,
  decisions: readonly FieldValue[],
  chosen: readonly PivotFilter[],
): QuickFilter[] {
  if (chosen.some((filter) => filter.field === field)) return [];
  const offered = decisions
    .filter(({ key, rows }) => key !== blank && rows > 0)
    .map(({ key, label, rows }) => ({
      label: wordsFor(key, label),
      filter: { field, in: [key] },
      rows,
      key,
    }));
  return offered
    .sort((a, b) => Number(b.key === 'full') - Number(a.key === 'full'))
    .map(({ key: _key, ...quick }) => quick);
}

const wordsFor = (key: string, label: string) =>
  key === 'full' ? 'Only children in the programme' : `Only children with the decision “${label}”`;
