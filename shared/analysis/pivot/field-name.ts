import type { FieldSource, PivotField, PivotTable } from './pivot-result';

const of: Readonly<Record<FieldSource, string>> = {
  table: 'this table',
  'worked out': 'worked out',
  child: 'the child',
  programme: 'the programme',
  placement: 'where the child lived',
};

/** What a field is called where its heading is not in sight; of two that are called alike, the one looked up says where. */
export function fieldName(field: PivotField, { fields }: Pick<PivotTable, 'fields'>): string {
  const isOnlyOne = fields.every(({ name, label }) => label !== field.label || name === field.name);
  return isOnlyOne || field.source === 'table' ? field.label : `${field.label} (${of[field.source]})`;
}
