import type { FieldValue, PivotField, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import {
  blank,
  type LevelChoice,
  type PivotFilter,
  type PivotMeasure,
} from '../../../../shared/definitions/pivot-definition';
import { returnAgeEdges } from '../band-edges';
import { equalBands, roundBands } from '../equal-bands';
import { startFilter } from '../start-filter';
import type { Area, Chosen } from './places';

/** More different numbers than this are put in bands from the start. */
const fewNumbers = 20;

/**
 * The level that a field begins with: days by financial year, ages in the bands of the return, many numbers in round
 * bands, anything else as it is.
 * @param values the field's values, where they are known
 */
export function startLevel(field: PivotField, values: readonly FieldValue[] = []): LevelChoice {
  if (field.type === 'day') return { field: field.name, by: 'financial-year' };
  if (field.type !== 'number') return { field: field.name };
  if (field.takesDay) return { field: field.name, bands: [...returnAgeEdges] };
  const numbers = values.filter(({ key }) => key !== blank).map(({ key }) => Number(key));
  if (numbers.length <= fewNumbers || !numbers.every(Number.isFinite)) return { field: field.name };
  const bands = equalBands(
    roundBands(
      numbers.reduce((least, number) => Math.min(least, number)),
      numbers.reduce((most, number) => Math.max(most, number)),
    ),
  );
  return bands === null ? { field: field.name } : { field: field.name, bands };
}

/** Whether `startLevel` goes by the values of the field. */
export const needsValues = (field: PivotField): boolean => field.type === 'number' && !field.takesDay;

/** The measure that a field begins with: different children, the sum of a number, the mean age, rows with a value. */
export function startMeasure(field: PivotField, table: PivotTable): PivotMeasure {
  if (field.name === table.childField) return { aggregate: 'distinct', field: field.name };
  if (field.type !== 'number') return { aggregate: 'count', field: field.name };
  return { aggregate: field.takesDay ? 'mean' : 'sum', field: field.name };
}

/** What a field becomes when it is put into an area. */
export function startIn(
  area: Area,
  field: PivotField,
  table: PivotTable,
  values?: readonly FieldValue[],
): Chosen {
  if (area === 'values') return { kind: 'measure', measure: startMeasure(field, table) };
  if (area === 'filters') return { kind: 'filter', filter: startFilter(field) };
  return { kind: 'level', level: startLevel(field, values) };
}

/**
 * What something chosen becomes in another area: how its values are put together goes with it.
 * Null where it has no field, or one that is not loaded.
 */
export function convertedTo(
  area: Area,
  chosen: Chosen,
  field: PivotField | undefined,
  table: PivotTable,
): Chosen | null {
  if (area === 'values' && chosen.kind === 'measure') return chosen;
  if (area === 'filters' && chosen.kind === 'filter') return chosen;
  if (area !== 'values' && area !== 'filters' && chosen.kind === 'level') return chosen;
  if (field === undefined) return null;
  if (area === 'filters' && chosen.kind === 'level')
    return { kind: 'filter', filter: { ...groupedAs(chosen.level), notIn: [] } };
  if (area !== 'values' && chosen.kind === 'filter')
    return { kind: 'level', level: groupedAs(chosen.filter) };
  return startIn(area, field, table);
}

/** How values are put together, without what is asked of them. */
function groupedAs({ field, by, start, at, bands, groups, others }: LevelChoice | PivotFilter): LevelChoice {
  return {
    field,
    ...(by === undefined ? {} : { by }),
    ...(start === undefined ? {} : { start }),
    ...(at === undefined ? {} : { at }),
    ...(bands === undefined ? {} : { bands }),
    ...(groups === undefined ? {} : { groups }),
    ...(others === undefined ? {} : { others }),
  };
}
