import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nameOthers,
  putUnder,
  renameGroup,
  takeApart,
  takeOut,
  whyNotNamed,
  whyNotOthers,
} from '../../../../renderer/features/pivot/put-together';
import { type LevelChoice, pivotLevel } from '../../../../shared/definitions/pivot-definition';

const plain: LevelChoice = { field: 'place_group', sort: 'label-descending' };
const family = putUnder(plain, 'Family', ['Kinship', 'With parents']);

describe('values put together', () => {
  it('stand under a name, and leave the group they were in', () => {
    expect(family.groups).toEqual([{ label: 'Family', values: ['Kinship', 'With parents'] }]);
    const moved = putUnder(family, 'Elsewhere', ['Kinship', 'Secure']);
    expect(moved.groups).toEqual([
      { label: 'Family', values: ['With parents'] },
      { label: 'Elsewhere', values: ['Kinship', 'Secure'] },
    ]);
    expect(putUnder(moved, 'Family', ['Kinship', 'With parents']).groups).toEqual([
      { label: 'Family', values: ['Kinship', 'With parents'] },
      { label: 'Elsewhere', values: ['Secure'] },
    ]);
  });

  it('are renamed, taken out and taken apart, the rest of the choice kept', () => {
    expect(renameGroup(family, 'Family', 'Kin').groups?.[0]?.label).toBe('Kin');
    expect(takeOut(family, ['Kinship']).groups).toEqual([{ label: 'Family', values: ['With parents'] }]);
    expect(takeOut(family, ['Kinship', 'With parents'])).toEqual(plain);
    expect(takeApart(nameOthers(family, 'The rest'), 'Family')).toEqual(plain);
  });

  it('leave everything else under a name as long as there is a group', () => {
    const named = nameOthers(family, 'The rest');
    expect(named.others).toBe('The rest');
    expect(nameOthers(named, null)).toEqual(family);
  });

  it('make a choice that holds, each value in one group, whatever is done', () => {
    const names = fc.constantFrom('One', 'Two', 'Three');
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
    const step = fc.oneof(
      fc.tuple(names, keys).map(
        ([name, moved]) =>
          (level: LevelChoice) =>
            putUnder(level, name, moved),
      ),
      keys.map((out) => (level: LevelChoice) => takeOut(level, out)),
      names.map((name) => (level: LevelChoice) => takeApart(level, name)),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const level = steps.reduce((before, change) => change(before), plain);
        pivotLevel.parse(level);
        const values = level.groups?.flatMap((group) => group.values) ?? [];
        expect(new Set(values).size).toBe(values.length);
        expect(new Set(level.groups?.map(({ label }) => label)).size).toBe(level.groups?.length ?? 0);
      }),
    );
  });
});

describe('a name for values put together', () => {
  const values = [
    { key: 'K1', label: 'Kinship', rows: 2 },
    { key: 'Secure', label: 'Secure', rows: 1 },
  ];

  it('may be that of a value which is in the group, or of none', () => {
    expect(whyNotNamed('Family', plain, values, ['K1'])).toBeNull();
    expect(whyNotNamed('Kinship', plain, values, ['K1'])).toBeNull();
    expect(whyNotNamed('Secure', nameOthers(family, 'Rest'), values, ['K1'])).toBeNull();
  });

  it('may not be that of something counted apart', () => {
    expect(whyNotNamed(' ', plain, values, [])).toBe('A name is needed.');
    expect(whyNotNamed('Secure', plain, values, ['K1'])).toMatch('“Secure” is also a value in no group');
    expect(whyNotNamed('Kinship', plain, values, ['Secure'])).toMatch('also a value in no group');
    expect(whyNotNamed('Rest', nameOthers(family, 'Rest'), values, ['K1'])).toMatch('Everything else');
    expect(whyNotNamed('(blank)', plain, values, ['K1'])).toMatch('rows without a value');
    expect(whyNotOthers('Family', family)).toMatch('A group has that name');
    expect(whyNotOthers('Rest', family)).toBeNull();
  });
});
