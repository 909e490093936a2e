import type { PivotField, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import {
  type PivotDefinition,
  type PivotLevel,
  type PivotMeasure,
  pivotDefinition,
} from '../../../shared/definitions/pivot-definition';

/** What a table's rows are first told apart by: in the rows, and in the columns. Of several, the first that is there. */
const firstLooks: Readonly<
  Record<string, { readonly rows: readonly PivotLevel[]; readonly columns: readonly PivotLevel[] }>
> = {
  placement: { rows: ['place_group'], columns: ['provider_group'] },
  child: { rows: ['age_band_return', 'ethnicity'], columns: ['sex'] },
  care_period: { rows: [{ field: 'start_date', by: 'financial-year' }], columns: ['child.sex'] },
  episode: { rows: ['place'], columns: ['return_year'] },
  missing_episode: { rows: ['placement_kind', 'kind'], columns: ['programme_time', 'kind'] },
  event: { rows: ['kind'], columns: ['programme_time', 'child.sex'] },
  measure: { rows: ['sdq_band', 'instrument'], columns: ['informant', 'point'] },
  programme: { rows: ['decision'], columns: ['child.sex', 'referral_source'] },
  feedback: { rows: ['question'], columns: ['respondent'] },
  session: { rows: ['kind'], columns: [{ field: 'date', by: 'financial-year' }] },
  unit_cost: { rows: ['placement_type'], columns: ['provider'] },
};

/** What is measured first besides how many rows there are. */
const firstMeasures: Readonly<Record<string, readonly PivotMeasure[]>> = {
  measure: [{ aggregate: 'mean', field: 'score' }],
  feedback: [{ aggregate: 'mean', field: 'score' }],
  session: [
    { aggregate: 'sum', field: 'attended' },
    { aggregate: 'sum', field: 'eligible' },
  ],
  unit_cost: [{ aggregate: 'mean', field: 'weekly_cost' }],
};

/** The table that is shown first: where the children lived, if that is known. */
export const firstTable = (tables: readonly PivotTable[]): PivotTable | undefined =>
  tables.find(({ name }) => name === 'placement') ?? tables[0];

/** A text with this many different values tells rows apart and can be taken in at a glance. */
const fewest = 2;
const most = 25;
/** Columns of an unknown table that are looked at before it is left with a single count. */
const looksAt = 12;

/**
 * What a table shows before anything is chosen.
 * @param countValues how many different values a field has
 */
export async function firstPivot(
  table: PivotTable,
  countValues: (field: PivotField) => Promise<number>,
): Promise<PivotDefinition> {
  const look = firstLooks[table.name];
  const isThere = (level: PivotLevel) =>
    table.fields.some(({ name }) => name === (typeof level === 'string' ? level : level.field));
  const [rows, columns] =
    table.kind === 'canonical' && look !== undefined
      ? [look.rows.find(isThere), look.columns.find(isThere)]
      : await telling(table, countValues);
  const own = table.kind === 'canonical' ? (firstMeasures[table.name] ?? []) : [];
  return pivotDefinition.parse({
    table: table.name,
    rows: rows === undefined ? [] : [rows],
    columns: columns === undefined || columns === rows ? [] : [columns],
    measures: [
      // A row of children is a child already.
      ...(table.name === 'child' ? [] : [{ aggregate: 'count' }]),
      ...(table.childField === null ? [] : [{ aggregate: 'distinct', field: table.childField }]),
      ...own.filter(({ field }) => field !== undefined && isThere(field)),
    ],
  });
}

/** The first two texts of the table that tell its rows apart, the one with more values first. */
async function telling(
  table: PivotTable,
  countValues: (field: PivotField) => Promise<number>,
): Promise<readonly (string | undefined)[]> {
  const texts = table.fields
    .filter(({ source, type, name }) => source === 'table' && type === 'text' && name !== table.childField)
    .slice(0, looksAt);
  const found: { name: string; values: number }[] = [];
  for (const field of texts) {
    const values = await countValues(field);
    if (values >= fewest && values <= most) found.push({ name: field.name, values });
    if (found.length === 2) break;
  }
  return found.sort((one, other) => other.values - one.values).map(({ name }) => name);
}
