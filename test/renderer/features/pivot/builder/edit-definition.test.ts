import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changed,
  cleared,
  inserted,
  mostIn,
  moved,
  removed,
  sortedBy,
  swapped,
} from '../../../../../renderer/features/pivot/builder/edit-definition';
import {
  type Area,
  areas,
  chosenIn,
  fieldNamed,
  fieldNameOf,
  type Place,
} from '../../../../../renderer/features/pivot/builder/places';
import { convertedTo, startIn } from '../../../../../renderer/features/pivot/builder/start';
import { type PivotDefinition, pivotDefinition } from '../../../../../shared/definitions/pivot-definition';
import { defined, fieldCalled, placements } from './placements';

const put = (definition: PivotDefinition, field: string, area: Area, position: number) =>
  inserted(definition, startIn(area, fieldCalled(field), placements), { area, position });

/** Moves as a person does: what is chosen becomes what it can be there, and nothing where it cannot. */
function move(definition: PivotDefinition, from: Place, to: Place): PivotDefinition {
  const chosen = chosenIn(definition, from.area)[from.position];
  if (chosen === undefined) return definition;
  const field = fieldNamed(placements, fieldNameOf(chosen));
  const converted = convertedTo(to.area, chosen, field, placements);
  return converted === null ? definition : moved(definition, from, to, converted).definition;
}

describe('adding', () => {
  it('puts a field before what stands at the position', () => {
    const start = defined({ rows: ['place_group'] });
    expect(put(start, 'child.sex', 'rows', 0).rows).toEqual([
      { field: 'child.sex' },
      { field: 'place_group' },
    ]);
    expect(put(start, 'child_id', 'values', 1).measures).toEqual([
      { aggregate: 'count' },
      { aggregate: 'distinct', field: 'child_id' },
    ]);
    expect(put(start, 'place_group', 'filters', 0).filters).toEqual([{ field: 'place_group', notIn: [] }]);
  });
});

describe('moving', () => {
  const start = defined({ rows: ['place_group', 'provider_group', 'child.sex'], columns: ['age'] });

  it('puts it before what stood at the position, counted before the move', () => {
    const fields = (from: number, to: number) =>
      move(start, { area: 'rows', position: from }, { area: 'rows', position: to }).rows.map((level) =>
        typeof level === 'string' ? level : level.field,
      );
    expect(fields(0, 2)).toEqual(['provider_group', 'place_group', 'child.sex']);
    expect(fields(0, 3)).toEqual(['provider_group', 'child.sex', 'place_group']);
    expect(fields(2, 0)).toEqual(['child.sex', 'place_group', 'provider_group']);
    expect(fields(1, 1)).toEqual(['place_group', 'provider_group', 'child.sex']);
  });
  it('keeps how values are put together, from rows to filters and back', () => {
    const groups = [{ label: 'Family', values: ['Kinship', 'With parents'] }];
    const grouped = defined({ rows: [{ field: 'place_group', groups, sort: 'label-descending' }] });
    const filtered = move(grouped, { area: 'rows', position: 0 }, { area: 'filters', position: 0 });
    expect(filtered.rows).toEqual([]);
    expect(filtered.filters).toEqual([{ field: 'place_group', groups, notIn: [] }]);
    const back = move(filtered, { area: 'filters', position: 0 }, { area: 'columns', position: 0 });
    expect(back.filters).toEqual([]);
    expect(back.columns).toEqual([{ field: 'place_group', groups }]);
  });
  it('leaves a count of rows where it is: it has no field', () => {
    expect(move(start, { area: 'values', position: 0 }, { area: 'rows', position: 0 })).toBe(start);
  });
});

describe('what sorts and cuts by a measure', () => {
  const level = {
    field: 'place_group',
    sort: { measure: 1, descending: true },
    top: { n: 3, measure: 1, rest: 'Other' },
  };
  const start = defined({
    rows: [level],
    measures: [{ aggregate: 'count' }, { aggregate: 'sum', field: 'weekly_cost' }],
  });

  it('follows the measure when it moves or another comes before it', () => {
    const first = move(start, { area: 'values', position: 1 }, { area: 'values', position: 0 });
    expect(first.rows).toEqual([
      { ...level, sort: { measure: 0, descending: true }, top: { ...level.top, measure: 0 } },
    ]);
    const third = put(start, 'child_id', 'values', 0);
    expect(third.rows).toEqual([
      { ...level, sort: { measure: 2, descending: true }, top: { ...level.top, measure: 2 } },
    ]);
  });
  it('goes with the measure', () => {
    expect(removed(start, { area: 'values', position: 1 }).rows).toEqual([{ field: 'place_group' }]);
    expect(removed(start, { area: 'values', position: 0 }).rows).toEqual([
      { ...level, sort: { measure: 0, descending: true }, top: { ...level.top, measure: 0 } },
    ]);
  });
  it('stays when the measure is changed into another', () => {
    const mean = { kind: 'measure', measure: { aggregate: 'mean', field: 'weekly_cost' } } as const;
    expect(changed(start, mean, { area: 'values', position: 1 }).rows).toEqual([level]);
  });
  it('counts rows again without any measure', () => {
    const without = removed(removed(start, { area: 'values', position: 1 }), { area: 'values', position: 0 });
    expect(without.measures).toEqual([{ aggregate: 'count' }]);
  });
});

describe('sorting within a place of the other axis', () => {
  const start = defined({
    rows: [{ field: 'place_group', sort: { measure: 0, within: ['In-house'], descending: true } }],
    columns: ['provider_group'],
  });
  const bySum = [{ field: 'place_group', sort: { measure: 0, descending: true } }];

  it('goes by the totals once the other axis has other keys', () => {
    expect(removed(start, { area: 'columns', position: 0 }).rows).toEqual(bySum);
    expect(put(start, 'child.sex', 'columns', 0).rows).toEqual(bySum);
  });
  it('stays when the other axis is only called or ordered otherwise', () => {
    const level = {
      kind: 'level',
      level: { field: 'provider_group', label: 'Who', sort: 'label-descending' },
    } as const;
    expect(changed(start, level, { area: 'columns', position: 0 }).rows).toEqual(start.rows);
  });
});

describe('sorting from a head', () => {
  it('goes from the largest to the smallest and back to the own order, over every level', () => {
    const start = defined({
      rows: ['place_group', { field: 'child.sex', label: 'Sex' }],
      columns: ['provider_group'],
    });
    const once = sortedBy(start, 'rows', 0, ['In-house']);
    const sort = { measure: 0, within: ['In-house'], descending: true };
    expect(once.rows).toEqual([
      { field: 'place_group', sort },
      { field: 'child.sex', label: 'Sex', sort },
    ]);
    const twice = sortedBy(once, 'rows', 0, ['In-house']);
    expect(twice.rows[0]).toEqual({ field: 'place_group', sort: { ...sort, descending: false } });
    expect(sortedBy(twice, 'rows', 0, ['In-house']).rows).toEqual([
      { field: 'place_group' },
      { field: 'child.sex', label: 'Sex' },
    ]);
  });
  it('begins again with the largest at another place', () => {
    const once = sortedBy(defined({ rows: ['place_group'], columns: ['provider_group'] }), 'rows', 0, [
      'Parent',
    ]);
    expect(sortedBy(once, 'rows', 0, []).rows).toEqual([
      { field: 'place_group', sort: { measure: 0, descending: true } },
    ]);
  });
});

it('swaps rows and columns, and again to what it was', () => {
  const start = defined({ rows: ['place_group'], columns: ['child.sex', 'age'] });
  expect(swapped(start)).toMatchObject({ rows: ['child.sex', 'age'], columns: ['place_group'] });
  expect(swapped(swapped(start))).toEqual(start);
});

it('clears everything but the table', () => {
  const start = defined({ rows: ['age'], filters: [{ field: 'age', from: 3 }], show: 'row-percent' });
  expect(cleared(start)).toEqual(defined());
});

describe('whatever is done', () => {
  const place = fc.record({ area: fc.constantFrom(...areas), position: fc.nat(7) });
  const edit = fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      field: fc.constantFrom(...placements.fields.map(({ name }) => name)),
      to: place,
    }),
    fc.record({ kind: fc.constant('move' as const), from: place, to: place }),
    fc.record({ kind: fc.constant('remove' as const), from: place }),
    fc.record({
      kind: fc.constant('sort' as const),
      axis: fc.constantFrom('rows' as const, 'columns' as const),
      measure: fc.nat(3),
    }),
    fc.record({ kind: fc.constant('swap' as const) }),
  );
  const count = (definition: PivotDefinition) =>
    areas.reduce((sum, area) => sum + chosenIn(definition, area).length, 0);

  it('is a definition that the engine takes, and moving loses nothing', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        let definition = defined({ rows: ['place_group'], columns: ['provider_group'] });
        for (const one of edits) {
          const before = definition;
          if (one.kind === 'add') {
            if (count(definition) >= mostIn.rows) continue;
            definition = put(definition, one.field, one.to.area, one.to.position);
            expect(count(definition)).toBe(count(before) + 1);
          } else if (one.kind === 'move') {
            definition = move(definition, one.from, one.to);
            // The last measure leaves a count of rows behind.
            expect(count(definition) - count(before)).toBeOneOf(before.measures.length === 1 ? [0, 1] : [0]);
          } else if (one.kind === 'remove') definition = removed(definition, one.from);
          else if (one.kind === 'swap') definition = swapped(definition);
          else if (one.measure < definition.measures.length)
            definition = sortedBy(definition, one.axis, one.measure, []);
          expect(pivotDefinition.safeParse(definition).error?.issues ?? []).toEqual([]);
        }
      }),
    );
  });
});
