import { describe, expect, it } from 'vitest';
import { looksOf } from '../../../../../renderer/features/pivot/picture/series-look';

const part = (...keys: string[]) => ({ keys, labels: keys });
const looks = (field: string, ...keys: string[]) =>
  looksOf(
    keys.map((key) => part(key)),
    [{ field }],
  );

describe('how series look', () => {
  it('placement groups as in every picture, wherever the field comes from', () => {
    const colours = ['--place-kinship', '--place-residential', '--place-fostering-unknown', '--place-other'];
    for (const field of ['place_group', 'placement.place_group'])
      expect(
        looks(field, 'Kinship', 'Residential', 'Fostering', 'Other')?.map(({ colour }) => colour),
      ).toEqual(colours);
    expect(looks('placement_kind', 'In-house foster care')?.[0]?.colour).toBe('--place-fostering-in-house');
  });

  it('foster care told apart where the provider stands beside it', () => {
    const levels = [{ field: 'place_group' }, { field: 'provider_group' }];
    const found = looksOf([part('Fostering', 'In-house'), part('Fostering', 'Independent')], levels);
    expect(found?.map(({ colour }) => colour)).toEqual([
      '--place-fostering-in-house',
      '--place-fostering-independent',
    ]);
  });

  it('a palette beside another field keeps its colours and takes hatching', () => {
    const levels = [{ field: 'place_group' }, { field: 'sex' }];
    const found = looksOf([part('Kinship', 'F'), part('Kinship', 'M')], levels) ?? [];
    expect(found.map(({ colour, hatching, dash }) => [colour, hatching, dash])).toEqual([
      ['--place-kinship', '', 'solid'],
      ['--place-kinship', '/', 'dash'],
    ]);
  });

  it('before, during and after, and the bands of the SDQ, in theirs', () => {
    expect(looks('programme_time', 'before', 'during', 'after')?.map(({ colour }) => colour)).toEqual([
      '--before',
      '--during',
      '--after',
    ]);
    expect(looks('sdq_band', 'close to average', 'very high')?.map(({ colour }) => colour)).toEqual([
      '--sdq-close-to-average',
      '--sdq-very-high',
    ]);
  });

  it('groups that a person made of placements in neutral colours', () => {
    expect(looks('place_group', 'Family', 'Residential')?.map(({ colour }) => colour)).toEqual([
      '--series-1',
      '--series-2',
    ]);
  });

  it('anything else in eight, the missing value hatched beside them, and no more', () => {
    const eight = Array.from({ length: 8 }, (_, i) => `w${i}`);
    const found = looks('worker', ...eight, '(blank)') ?? [];
    expect(new Set(found.map(({ colour }) => colour)).size).toBe(9);
    expect(found.at(-1)).toMatchObject({ colour: '--surface', hatching: '/' });
    expect(looks('worker', ...eight, 'w8')).toBeNull();
  });
});
