import type { PivotField, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type {
  LevelChoice,
  PivotDefinition,
  PivotFilter,
  PivotLevel,
} from '../../../../shared/definitions/pivot-definition';
import type { PivotLook } from '../../../../shared/report/pivot/pivot-layout';
import { fieldNamed, levelChoice } from '../builder/places';

/** Fields of the canonical tables whose values point to one person. */
const pointing: readonly string[] = [
  'child_id',
  'birth_date',
  'home_post',
  'pl_post',
  'detail',
  'text',
  'worker',
  'rater',
];

/** What columns that point to one person are called in files. */
const pointingName = /child|upn|uln|nhs|name|post.?code|address|birth|\bdob\b|worker|(^|_|\b)id$/i;

/** Whether a column of that name may tell one person from another, as far as its name says. */
export const pointsByName = (column: string): boolean =>
  pointing.includes(column.split('.').at(-1)?.toLowerCase() ?? '') || pointingName.test(column);

/**
 * Fields of a definition whose values it names, and whose values point to one child or person: such a definition may not
 * be written down. Of a table that nothing is known of, every named field counts.
 * @param countValues how many different values a field has
 */
export async function fieldsThatNameChildren(
  definition: PivotDefinition,
  table: PivotTable | undefined,
  countValues: (field: string) => Promise<number>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of fieldsWithNamedValues(definition)) {
    if (await pointsToOne(name, table, countValues)) found.push(name);
  }
  return found;
}

/** The look without what is closed, where its keys point to one child or person. */
export async function lookToKeep(
  look: PivotLook,
  { rows, columns }: PivotDefinition,
  table: PivotTable | undefined,
  countValues: (field: string) => Promise<number>,
): Promise<PivotLook> {
  const levels = [
    ...(look.closedRows.length > 0 ? rows : []),
    ...(look.closedColumns.length > 0 ? columns : []),
  ].filter(keepsValues);
  for (const level of levels) {
    if (await pointsToOne(levelChoice(level).field, table, countValues))
      return { ...look, closedRows: [], closedColumns: [] };
  }
  return look;
}

/** Fields of which a definition names values: in a filter, in a group, or as the place that something is sorted within. */
export function fieldsWithNamedValues(definition: PivotDefinition): ReadonlySet<string> {
  const { rows, columns, filters } = definition;
  const levels = [...rows, ...columns].map(levelChoice);
  const sortedIn = (sorted: readonly PivotLevel[], other: readonly PivotLevel[]) => {
    const depth = sorted.map(levelChoice).reduce((deepest, { sort }) => {
      return typeof sort === 'object' ? Math.max(deepest, sort.within?.length ?? 0) : deepest;
    }, 0);
    return other.slice(0, depth).filter(keepsValues);
  };
  return new Set(
    [
      ...filters.filter(namesValues),
      ...[...levels, ...filters].filter(({ groups }) => groups !== undefined),
      ...[...sortedIn(rows, columns), ...sortedIn(columns, rows)].map(levelChoice),
    ].map(({ field }) => field),
  );
}

/** Periods and bands say nothing of a single value. */
const keepsValues = (level: PivotLevel): boolean => {
  const { by, bands }: LevelChoice = levelChoice(level);
  return by === undefined && bands === undefined;
};

function namesValues(filter: PivotFilter): boolean {
  const { by, bands, from, to } = filter;
  if (by !== undefined || bands !== undefined) return false;
  if ((filter.in?.length ?? 0) + (filter.notIn?.length ?? 0) > 0) return true;
  return (from !== undefined && from === to) || typeof from === 'string' || typeof to === 'string';
}

async function pointsToOne(
  name: string,
  table: PivotTable | undefined,
  countValues: (field: string) => Promise<number>,
): Promise<boolean> {
  const field = table && fieldNamed(table, name);
  if (table === undefined || field === undefined || name === table.childField) return true;
  if (field.source === 'worked out') return false;
  if (table.kind === 'canonical' || field.source !== 'table')
    return pointing.includes(name.split('.').at(-1) ?? '');
  return (
    pointingName.test(name) || (field.type !== 'day' && (await isNearlyUnique(field, table, countValues)))
  );
}

/** As many different values as half the children have, or, where no child is known, as a fifth of the rows. */
async function isNearlyUnique(
  field: PivotField,
  { childField, rows }: PivotTable,
  countValues: (field: string) => Promise<number>,
): Promise<boolean> {
  const values = await countValues(field.name);
  return values >= (childField === null ? rows / 5 : (await countValues(childField)) / 2);
}
