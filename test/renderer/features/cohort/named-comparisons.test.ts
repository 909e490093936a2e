import { describe, expect, it } from 'vitest';
import { firstComparison } from '../../../../renderer/features/cohort/choices/chosen';
import { comparisonKind } from '../../../../renderer/features/cohort/saved/comparison-kind';
import {
  type Named,
  namedToKeep,
  renamed,
  whyNotCalled,
  withNamed,
  withoutNamed,
} from '../../../../renderer/features/named/named';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import {
  type ChosenComparison,
  readSavedComparisons,
  savedComparison,
} from '../../../../shared/definitions/saved-comparison';

const named = (name: string, ...thisWindowOnly: string[]): Named<ChosenComparison> => ({
  name,
  definition: firstComparison,
  thisWindowOnly,
});
const names = (comparisons: readonly Named<ChosenComparison>[]) => comparisons.map(({ name }) => name);

describe('comparisons under names', () => {
  const both = [named('Panel'), named('Workers')];

  it('stand in the order of their names, one of each', () => {
    expect(names(withNamed(both, named('Schools')))).toEqual(['Panel', 'Schools', 'Workers']);
    const changed = { ...named('Panel'), definition: { ...firstComparison, countAway: true } };
    const replaced = withNamed(both, changed);
    expect(names(replaced)).toEqual(['Panel', 'Workers']);
    expect(replaced[0]?.definition.countAway).toBe(true);
  });
  it('are renamed and deleted', () => {
    expect(names(renamed(both, 'Panel', 'Zones'))).toEqual(['Workers', 'Zones']);
    expect(names(withoutNamed(both, 'Panel'))).toEqual(['Workers']);
  });
  it('need a name of their own', () => {
    expect(whyNotCalled(' ', both, 'Panel', 'comparison')).toBe('A name is needed.');
    expect(whyNotCalled('Workers', both, 'Panel', 'comparison')).toBe('Another comparison has that name.');
    expect(whyNotCalled('Panel', both, 'Panel', 'comparison')).toBeNull();
  });
  it('are written down in the form that is read again, without those of this window', () => {
    const kept = namedToKeep([...both, named('A few', 'children named one by one')]);
    expect(kept.map((one) => savedComparison.parse(one))).toEqual(kept);
    expect(kept.map(({ name }) => name)).toEqual(['Panel', 'Workers']);
  });
  it('are read one by one, and those that cannot be are named', () => {
    const [sound] = namedToKeep([named('Panel')]);
    const older = { ...sound, name: 'Older', definition: { asAt: 'yesterday' } };
    expect(readSavedComparisons([older, sound, 3])).toEqual({
      comparisons: [sound],
      unreadable: ['Older', 'without a name'],
    });
  });
});

describe('what in a comparison names children', () => {
  const programme: PivotTable = {
    name: 'programme',
    label: 'Programme',
    kind: 'canonical',
    rows: 46,
    childField: 'child_id',
    fields: ['child_id', 'decision', 'worker'].map((name) => ({
      name,
      label: name,
      source: 'table',
      type: 'text',
      about: null,
      takesDay: false,
    })),
  };
  const naming = (include: object, comparator?: object) =>
    comparisonKind.pointsTo(
      {
        ...firstComparison,
        include: { table: 'programme', ...include },
        ...(comparator === undefined
          ? {}
          : {
              comparator: {
                include: { table: 'programme', ...comparator },
                index: 'referral_date',
                delay: 0,
                name: 'x',
              },
            }),
      },
      [programme],
      async () => 3,
    );

  it('is nothing where decisions and plain fields are chosen', async () => {
    expect(await naming({ decision: ['full'], filters: [{ field: 'decision', in: ['full'] }] })).toEqual([]);
  });
  it('is a group named one by one, in either of the two groups', async () => {
    expect(await naming({ children: ['063909'] })).toEqual(['children named one by one']);
    expect(await naming({}, { children: ['063909'] })).toEqual(['children named one by one']);
  });
  it('is a field whose values point to one person', async () => {
    expect(await naming({ filters: [{ field: 'child_id', in: ['063909'] }] })).toEqual(['child_id']);
    expect(await naming({}, { filters: [{ field: 'worker', in: ['A'] }] })).toEqual(['worker']);
  });
});
