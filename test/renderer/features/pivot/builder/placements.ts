import type {
  FieldSource,
  FieldType,
  PivotField,
  PivotTable,
} from '../../../../../shared/analysis/pivot/pivot-result';
import { type PivotAsked, pivotDefinition } from '../../../../../shared/definitions/pivot-definition';

const field = (name: string, label: string, type: FieldType, source: FieldSource = 'table'): PivotField => ({
  name,
  label,
  source,
  type,
  about: null,
  takesDay: name === 'age',
});

/** Placements as the engine describes them, with a few of their fields. */
export const placements: PivotTable = {
  name: 'placement',
  label: 'Placements',
  kind: 'canonical',
  rows: 271,
  childField: 'child_id',
  fields: [
    field('child_id', 'Child', 'text'),
    field('start_date', 'Start date', 'day'),
    field('place_group', 'Place group', 'text'),
    field('provider_group', 'Provider group', 'text'),
    field('weekly_cost', 'Weekly cost', 'number'),
    field('age', 'Age', 'number', 'worked out'),
    field('child.sex', 'Sex', 'text', 'child'),
    field('child.birth_date', 'Birth date', 'day', 'child'),
  ],
};

export const fieldCalled = (name: string): PivotField => {
  const found = placements.fields.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
};

export const defined = (asked: Omit<PivotAsked, 'table'> = {}) =>
  pivotDefinition.parse({ table: 'placement', ...asked });
