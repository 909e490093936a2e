import { describe, expect, it } from 'vitest';
import {
  fieldsThatNameChildren,
  fieldsWithNamedValues,
  lookToKeep,
} from '../../../../../renderer/features/pivot/saved/names-children';
import type { PivotTable } from '../../../../../shared/analysis/pivot/pivot-result';
import type { PivotAsked } from '../../../../../shared/definitions/pivot-definition';
import { pathId, plainLook } from '../../../../../shared/report/pivot/pivot-layout';
import { defined, placements } from '../builder/placements';

type Asked = Omit<PivotAsked, 'table'>;
const none = async () => 0;
const naming = (
  asked: Asked,
  table: PivotTable | undefined = placements,
  count: (field: string) => Promise<number> = none,
) => fieldsThatNameChildren(defined(asked), table, count);

/** A file of 100 rows on 20 children, with as many values in each column as given. */
const file = (values: Readonly<Record<string, number>>, childField: string | null = 'pupil') => {
  const table: PivotTable = {
    name: 'placement',
    label: 'x.csv',
    kind: 'file',
    rows: 100,
    childField,
    fields: ['pupil', ...Object.keys(values)].map((name) => ({
      name,
      label: name,
      source: 'table',
      type: 'text',
      about: null,
      takesDay: false,
    })),
  };
  return [table, async (field: string) => (field === 'pupil' ? 20 : (values[field] ?? 0))] as const;
};

describe('a definition that names single children', () => {
  it.each<[string, Asked]>([
    ['filters by the child', { filters: [{ field: 'child_id', in: ['C001'] }] }],
    ['leaves a child out', { filters: [{ field: 'child_id', notIn: ['C001'] }] }],
    ['takes a range of children', { filters: [{ field: 'child_id', from: 'C001', to: 'C009' }] }],
    [
      'groups children',
      { rows: [{ field: 'child_id', groups: [{ label: 'Siblings', values: ['C1', 'C2'] }] }] },
    ],
    [
      'sorts within a child',
      {
        rows: [{ field: 'place_group', sort: { measure: 0, within: ['C001'] } }],
        columns: ['child_id'],
      },
    ],
  ])('%s', async (_what, asked) => {
    expect(await naming(asked)).toEqual(['child_id']);
  });
  it('names a single day of birth, but no year of birth', async () => {
    expect(await naming({ filters: [{ field: 'child.birth_date', in: ['2005-01-02'] }] })).toEqual([
      'child.birth_date',
    ]);
    expect(
      await naming({ filters: [{ field: 'child.birth_date', by: 'calendar-year', in: ['2005'] }] }),
    ).toEqual([]);
  });
  it('counts every named field of a table that is not loaded', async () => {
    const asked = defined({ filters: [{ field: 'place_group', in: ['Kinship'] }] });
    expect(await fieldsThatNameChildren(asked, undefined, none)).toEqual(['place_group']);
  });
});

describe('a definition that names no child', () => {
  it.each<[string, Asked]>([
    ['only shows children in the rows', { rows: ['child_id'] }],
    ['filters by what many share', { filters: [{ field: 'place_group', in: ['Kinship'] }] }],
    ['leaves everything in', { filters: [{ field: 'child_id', notIn: [] }] }],
    ['asks for blanks', { filters: [{ field: 'child_id', blank: 'left-out' }] }],
    [
      'sorts within what many share',
      {
        rows: [{ field: 'child_id', sort: { measure: 0, within: ['In-house'] } }],
        columns: ['provider_group'],
      },
    ],
    ['takes a range of ages', { filters: [{ field: 'age', from: 10, to: 10 }] }],
  ])('%s', async (_what, asked) => {
    expect(await naming(asked)).toEqual([]);
  });
});

describe('columns of a file', () => {
  const filtered = (field: string): Asked => ({ filters: [{ field, in: ['x'] }] });

  it('point to one child by their name', async () => {
    for (const name of ['UPN', 'Surname', 'home_postcode', 'case_id', 'DOB'])
      expect(await naming(filtered(name), ...file({ [name]: 2 }))).toEqual([name]);
  });
  it('point to one child where they have nearly as many values as there are children', async () => {
    expect(await naming(filtered('ref'), ...file({ ref: 18 }))).toEqual(['ref']);
    expect(await naming(filtered('type'), ...file({ type: 4 }))).toEqual([]);
  });
  it('are held against the rows where no child is known', async () => {
    expect(await naming(filtered('ref'), ...file({ ref: 25 }, null))).toEqual(['ref']);
    expect(await naming(filtered('type'), ...file({ type: 15 }, null))).toEqual([]);
  });
});

it('lists every field that values are named of', () => {
  const asked = defined({
    rows: [
      { field: 'age', bands: [0, 10] },
      { field: 'place_group', groups: [{ label: 'A', values: ['B'] }] },
    ],
    columns: ['provider_group'],
    filters: [
      { field: 'start_date', from: '2017-04-01' },
      { field: 'weekly_cost', from: 10 },
    ],
  });
  expect([...fieldsWithNamedValues(asked)]).toEqual(['start_date', 'place_group']);
});

describe('the look that is kept', () => {
  const closed = { ...plainLook, closedRows: [pathId(['C001'])] };

  it('forgets what is closed where that names children', async () => {
    const definition = defined({ rows: ['child_id', 'place_group'] });
    expect(await lookToKeep(closed, definition, placements, none)).toEqual(plainLook);
  });
  it('keeps what is closed otherwise', async () => {
    const definition = defined({ rows: ['place_group', 'provider_group'] });
    expect(await lookToKeep(closed, definition, placements, none)).toBe(closed);
  });
});
