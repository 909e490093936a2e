import type { PivotField, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type {
  LevelChoice,
  PivotDefinition,
  PivotFilter,
  PivotLevel,
  PivotMeasure,
} from '../../../../shared/definitions/pivot-definition';

/** Where fields are put, in the order they stand below one another. */
export const areas = ['rows', 'columns', 'values', 'filters'] as const;
export type Area = (typeof areas)[number];
export type Axis = 'rows' | 'columns';

export interface Place {
  readonly area: Area;
  /** Counted from 0. */
  readonly position: number;
}

export const isAxis = (area: Area): area is Axis => area === 'rows' || area === 'columns';

/** Something chosen: a level of the rows or columns, a measure of the values, or a filter. */
export type Chosen =
  | { readonly kind: 'level'; readonly level: LevelChoice }
  | { readonly kind: 'measure'; readonly measure: PivotMeasure }
  | { readonly kind: 'filter'; readonly filter: PivotFilter };

/** A level in its full form. */
export const levelChoice = (level: PivotLevel): LevelChoice =>
  typeof level === 'string' ? { field: level } : level;

/** What stands in an area, in order. */
export function chosenIn(definition: PivotDefinition, area: Area): readonly Chosen[] {
  if (isAxis(area))
    return definition[area].map((level) => ({ kind: 'level', level: levelChoice(level) }) as const);
  if (area === 'values') return definition.measures.map((measure) => ({ kind: 'measure', measure }) as const);
  return definition.filters.map((filter) => ({ kind: 'filter', filter }) as const);
}

/** The field that something chosen is of; null for a count of rows. */
export function fieldNameOf(chosen: Chosen): string | null {
  if (chosen.kind === 'level') return chosen.level.field;
  return chosen.kind === 'measure' ? (chosen.measure.field ?? null) : chosen.filter.field;
}

export const fieldNamed = (table: PivotTable, name: string | null | undefined): PivotField | undefined =>
  table.fields.find((field) => field.name === name);
