import { expect, it } from 'vitest';
import { fieldName } from '../../../shared/analysis/pivot/field-name';
import type { FieldSource, PivotField, PivotTable } from '../../../shared/analysis/pivot/pivot-result';

const field = (name: string, label: string, source: FieldSource): PivotField => ({
  name,
  label,
  source,
  type: 'day',
  about: null,
  takesDay: false,
});
const own = field('start_date', 'Start date', 'table');
const joined = field('programme.start_date', 'Start date', 'programme');
const lone = field('child.birth_date', 'Birth date', 'child');
const table: PivotTable = {
  name: 'placement',
  label: 'Placements',
  kind: 'canonical',
  rows: 1,
  childField: 'child_id',
  fields: [own, joined, lone],
};

it('says where a field comes from only where another one is called alike', () => {
  expect([own, joined, lone].map((each) => fieldName(each, table))).toEqual([
    'Start date',
    'Start date (the programme)',
    'Birth date',
  ]);
});
