import type { Code } from '../codes/code-set';

/** What a label means: a code, or the group alone where the label says no more. */
export interface Reading {
  readonly code: string | null;
  readonly group: string;
}

/** Readings by code, written in capitals. */
export type Readings = ReadonlyMap<string, Reading>;

/** Everything the reader needs to know about one field. */
export interface LabelField {
  readonly codes: Readings;
  /** Numberings of other lists: they stand back where the words of the label say what it is. */
  readonly otherNumbering?: Readings;
  readonly rules: readonly WordRule[];
  /** Long headings of lists, and the short word that says the same. */
  readonly headings?: readonly (readonly [RegExp, string])[];
}

/** Words that give a label away, and the code or the group that they mean. The first rule that fits decides. */
export interface WordRule {
  /** A code, a group, or null where such words must not be read at all. */
  readonly means: string | null;
  readonly all: readonly RegExp[];
  readonly unless: RegExp | null;
}

/** Labels with all of these words, and not with those after `unless`, mean this. */
export const rule = (
  means: string | null,
  words: RegExp | readonly RegExp[],
  unless: RegExp | null = null,
): WordRule => ({ means, all: words instanceof RegExp ? [words] : words, unless });

export const readingsOf = (codes: readonly Code[]): Readings =>
  new Map(codes.map(({ code, group }) => [code, { code, group }]));

/** Another numbering of the same meanings: its own code to the code of the return. */
export const renumbered = (numbering: Readonly<Record<string, string>>, codes: Readings): Readings =>
  new Map(
    Object.entries(numbering).flatMap(([own, code]): [string, Reading][] => {
      const reading = codes.get(code);
      return reading === undefined ? [] : [[own, reading]];
    }),
  );

const denial = /^(?:not?|non|never|discharged|revoked)\b/;

/**
 * Reads words by the rules of a field; null where none fits. A label that begins with "not" is read only by a rule whose
 * own words begin there ("not stated"), never by what it denies.
 */
export function readWords(words: string, field: LabelField): Reading | null {
  const short = (field.headings ?? []).reduce((text, [heading, word]) => text.replace(heading, word), words);
  const denied = denial.test(short);
  const found = field.rules.find(
    ({ all, unless }) =>
      all.every((word) => word.test(short)) &&
      !unless?.test(short) &&
      (!denied || all.some((word) => short.search(word) === 0)),
  );
  if (found === undefined || found.means === null) return null;
  return field.codes.get(found.means) ?? { code: null, group: found.means };
}
