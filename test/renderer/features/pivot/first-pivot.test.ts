import { describe, expect, it } from 'vitest';
import { firstPivot, firstTable } from '../../../../renderer/features/pivot/first-pivot';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import { placements } from './builder/placements';

const ofFile = (values: Readonly<Record<string, number>>, childField: string | null = null): PivotTable => ({
  name: 'visits',
  label: 'visits.csv',
  kind: 'file',
  rows: 100,
  childField,
  fields: Object.keys(values).map((name) => ({
    name,
    label: name,
    source: 'table',
    type: 'text',
    about: null,
    takesDay: false,
  })),
});
const first = (values: Readonly<Record<string, number>>, childField?: string) =>
  firstPivot(ofFile(values, childField), async ({ name }) => values[name] ?? 0);

describe('the first pivot of a table', () => {
  it('shows where children were placed, by whose care, in rows and children', async () => {
    const pivot = await firstPivot(placements, async () => 0);
    expect(pivot).toMatchObject({
      table: 'placement',
      rows: ['place_group'],
      columns: ['provider_group'],
      measures: [{ aggregate: 'count' }, { aggregate: 'distinct', field: 'child_id' }],
    });
  });
  it('does without a field that is not there', async () => {
    const bare = { ...placements, fields: placements.fields.filter(({ name }) => name !== 'provider_group') };
    expect(await firstPivot(bare, async () => 0)).toMatchObject({ rows: ['place_group'], columns: [] });
  });
  it('tells an unknown table apart by the texts of few values, most in the rows', async () => {
    expect(await first({ id: 100, answer: 3, note: 90, place: 7, other: 4 })).toMatchObject({
      rows: ['place'],
      columns: ['answer'],
      measures: [{ aggregate: 'count' }],
    });
  });
  it('never begins with the child, and counts rows where nothing tells them apart', async () => {
    expect(await first({ child: 5, note: 90, same: 1 }, 'child')).toMatchObject({
      rows: [],
      columns: [],
      measures: [{ aggregate: 'count' }, { aggregate: 'distinct', field: 'child' }],
    });
  });
});

it('begins with placements where they are loaded, else with the first table', () => {
  const file = ofFile({ a: 1 });
  expect(firstTable([file, placements])).toBe(placements);
  expect(firstTable([file])).toBe(file);
  expect(firstTable([])).toBeUndefined();
});
