import type { FieldValue } from '../../../shared/analysis/pivot/pivot-result';
import { blank, type LevelChoice } from '../../../shared/definitions/pivot-definition';

type Groups = NonNullable<LevelChoice['groups']>;
export type Group = Groups[number];

/** Puts values under a name: a group of that name takes them in, and they leave the groups they were in. */
export function putUnder(level: LevelChoice, label: string, keys: readonly string[]): LevelChoice {
  const moved = new Set(keys);
  const groups = (level.groups ?? []).map((group) => ({
    ...group,
    values: group.values.filter((value) => !moved.has(value)),
  }));
  const there = groups.find((group) => group.label === label);
  return withGroups(
    level,
    there === undefined
      ? [...groups, { label, values: [...keys] }]
      : groups.map((group) => (group === there ? { label, values: [...there.values, ...keys] } : group)),
  );
}

export const renameGroup = (level: LevelChoice, label: string, renamed: string): LevelChoice =>
  withGroups(
    level,
    (level.groups ?? []).map((group) => (group.label === label ? { ...group, label: renamed } : group)),
  );

/** Its values stand for themselves again. */
export const takeApart = (level: LevelChoice, label: string): LevelChoice =>
  withGroups(
    level,
    (level.groups ?? []).filter((group) => group.label !== label),
  );

/** Takes values out of the groups they are in. */
export function takeOut(level: LevelChoice, keys: readonly string[]): LevelChoice {
  return withGroups(
    level,
    (level.groups ?? []).map((group) => ({
      ...group,
      values: group.values.filter((value) => !keys.includes(value)),
    })),
  );
}

/** Puts every value that is in no group under a name; null lets each stand for itself. */
export function nameOthers(level: LevelChoice, others: string | null): LevelChoice {
  const { others: _others, ...rest } = level;
  return others === null ? rest : { ...rest, others };
}

/** A group that holds nothing goes; without any group, "everything else" has no meaning. */
function withGroups(level: LevelChoice, groups: Groups): LevelChoice {
  const { groups: _groups, others, by: _by, start: _start, bands: _bands, ...rest } = level;
  const filled = groups.filter(({ values }) => values.length > 0);
  if (filled.length === 0) return rest;
  return { ...rest, groups: filled, ...(others === undefined ? {} : { others }) };
}

/** The group that each grouped value is in. */
export const groupOfEach = (level: LevelChoice): ReadonlyMap<string, string> =>
  new Map((level.groups ?? []).flatMap(({ label, values }) => values.map((value) => [value, label])));

/**
 * Why a name cannot stand for a group, or null where it can: two things of one name would be counted as one.
 * @param members the values that are to be in it, which do not count as others of that name.
 */
export function whyNotNamed(
  name: string,
  level: LevelChoice,
  values: readonly FieldValue[],
  members: readonly string[],
): string | null {
  if (name.trim() === '') return 'A name is needed.';
  if (name === blank) return `${blank} stands for rows without a value. Choose another name.`;
  if (name === level.others) return 'Everything else has that name. Choose another.';
  if (level.others !== undefined) return null;
  const grouped = groupOfEach(level);
  const stands = values.some(
    ({ key, label }) => (key === name || label === name) && !grouped.has(key) && !members.includes(key),
  );
  return stands ? `“${name}” is also a value in no group. Put it in too, or choose another name.` : null;
}

/** Why everything else cannot go under a name. */
export function whyNotOthers(name: string, level: LevelChoice): string | null {
  if (name.trim() === '') return 'A name is needed.';
  if (name === blank) return `${blank} stands for rows without a value. Choose another name.`;
  return level.groups?.some(({ label }) => label === name) ? 'A group has that name. Choose another.' : null;
}
