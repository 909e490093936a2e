import type { PivotDefinition, PivotLevel } from '../../definitions/pivot-definition';
import { isDay } from '../../domain/calendar';
import { asChoice } from './fields/grouped-field';
import type { PivotTable } from './pivot-result';

/** What of a definition can be shown with what is loaded now. */
export interface FittedDefinition {
  /** The definition without what is not there; null where its table is not. */
  readonly fitting: PivotDefinition | null;
  /** The fields that are not there, or the table. */
  readonly missing: readonly string[];
}

/** Leaves out of a definition what the loaded tables do not have, and keeps the rest. */
export function fitDefinition(definition: PivotDefinition, tables: readonly PivotTable[]): FittedDefinition {
  const table = tables.find(({ name }) => name.toLowerCase() === definition.table.toLowerCase());
  if (table === undefined) return { fitting: null, missing: [definition.table] };
  const known = new Set(table.fields.map(({ name }) => name.toLowerCase()));
  const missing = new Set<string>();
  const isThere = ({ field, at }: { field?: string | undefined; at?: string | undefined }): boolean => {
    const needed = [field, at !== undefined && !isDay(at) ? at : undefined].filter(
      (name) => name !== undefined,
    );
    const absent = needed.filter((name) => !known.has(name.toLowerCase()));
    for (const name of absent) missing.add(name);
    return absent.length === 0;
  };
  const measures = definition.measures.map((measure) => ({ measure, isThere: isThere(measure) }));
  const kept = measures.filter((one) => one.isThere).map(({ measure }) => measure);
  /** Sorting and top n name a measure by its place, which changes where one before it is left out. */
  const placeOf = (place: number): number | null => {
    const one = measures[place];
    return one?.isThere ? kept.indexOf(one.measure) : null;
  };
  const levels = (asked: readonly PivotLevel[]): PivotLevel[] =>
    asked.filter((level) => isThere(asChoice(level))).map((level) => withMeasures(level, placeOf));
  const fitting: PivotDefinition = {
    ...definition,
    table: table.name,
    rows: levels(definition.rows),
    columns: levels(definition.columns),
    measures: kept.length === 0 ? [{ aggregate: 'count' }] : kept,
    filters: definition.filters.filter(isThere),
  };
  return { fitting, missing: [...missing] };
}

function withMeasures(level: PivotLevel, placeOf: (place: number) => number | null): PivotLevel {
  if (typeof level === 'string') return level;
  const { sort, top, ...rest } = level;
  const sortedBy = typeof sort === 'object' ? placeOf(sort.measure) : null;
  const topBy = top === undefined ? null : placeOf(top.measure);
  return {
    ...rest,
    ...(typeof sort === 'string' ? { sort } : {}),
    ...(typeof sort === 'object' && sortedBy !== null ? { sort: { ...sort, measure: sortedBy } } : {}),
    ...(top !== undefined && topBy !== null ? { top: { ...top, measure: topBy } } : {}),
  };
}
