import type {
  LevelChoice,
  PivotDefinition,
  PivotFilter,
  PivotMeasure,
  Share,
} from '../../definitions/pivot-definition';
import { fieldName } from './field-name';
import type { Catalog } from './fields/catalog';
import type { Expression } from './fields/expression';
import { filterCondition } from './fields/filter-condition';
import { asChoice, type GroupedField, groupedField } from './fields/grouped-field';
import { measureLabel, measureName } from './measure-words';
import { PivotRefused } from './pivot-result';

/** A level of an axis with the field behind it. */
export interface PlannedLevel {
  readonly choice: LevelChoice;
  readonly field: GroupedField;
}

/** A measure with what it is taken of; no field for a count of rows. */
export interface PlannedMeasure {
  readonly asked: PivotMeasure;
  readonly name: string;
  readonly label: string;
  readonly share: Share;
  /** Whether what is taken names the child. */
  readonly isChild: boolean;
  readonly field: { readonly alias: string; readonly base: Expression } | null;
}

export interface PlannedFilter {
  readonly filter: PivotFilter;
  readonly field: GroupedField;
  /** 1 where a row passes, else 0, given what SQL calls the field's value. */
  condition(value: string): string;
}

/** A definition with every name in it looked up. */
export interface Plan {
  readonly definition: PivotDefinition;
  readonly rows: readonly PlannedLevel[];
  readonly columns: readonly PlannedLevel[];
  readonly measures: readonly PlannedMeasure[];
  readonly filters: readonly PlannedFilter[];
}

const onNumbers: readonly string[] = ['sum', 'mean', 'median', 'sd'];

/**
 * Looks up what a definition names.
 * @throws PivotRefused where a field is not there, or cannot be used so
 */
export function planOf(
  definition: PivotDefinition,
  catalog: Catalog,
  isWhole: (expression: Expression) => boolean,
): Plan {
  const levels = (asked: PivotDefinition['rows']): PlannedLevel[] =>
    asked.map((level) => {
      const choice = asChoice(level);
      return { choice, field: groupedField(catalog, choice, isWhole) };
    });
  return {
    definition,
    rows: levels(definition.rows),
    columns: levels(definition.columns),
    measures: definition.measures.map((asked) => plannedMeasure(asked, definition.show, catalog)),
    filters: definition.filters.map((filter) => {
      const field = groupedField(catalog, filter, isWhole);
      return { filter, field, condition: (value) => filterCondition(filter, field, value) };
    }),
  };
}

function plannedMeasure(asked: PivotMeasure, show: Share, catalog: Catalog): PlannedMeasure {
  const share = asked.show ?? show;
  const name = measureName(asked);
  if (asked.field === undefined)
    return {
      asked,
      name,
      label: asked.label ?? measureLabel(asked, null, false, catalog.table.name),
      share,
      isChild: false,
      field: null,
    };
  const field = catalog.field(asked.field);
  const base = catalog.expression(asked.field, asked.at);
  if (onNumbers.includes(asked.aggregate) && base.type !== 'number')
    throw new PivotRefused(
      `${asked.aggregate} needs numbers, and ${field.name} holds ${base.type === 'day' ? 'days' : 'text'}. Choose another field, or count its values.`,
    );
  if ((asked.aggregate === 'min' || asked.aggregate === 'max') && base.type === 'text')
    throw new PivotRefused(`${asked.aggregate} needs numbers or days, and ${field.name} holds text.`);
  const alias = asked.at === undefined ? field.name : `${field.name} at ${asked.at}`;
  const isChild = field.name === catalog.described.childField;
  return {
    asked,
    name,
    label: asked.label ?? measureLabel(asked, fieldName(field, catalog), isChild, catalog.table.name),
    share,
    isChild,
    field: { alias, base },
  };
}
