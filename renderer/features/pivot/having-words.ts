import type { FieldValue } from '../../../shared/analysis/pivot/pivot-result';

/** More values than this want searching. */
export const fewValues = 12;

/** The values that have the words in their name or in their code. */
export function havingWords(values: readonly FieldValue[], words: string): readonly FieldValue[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return values;
  return values.filter(
    ({ key, label }) => label.toLowerCase().includes(sought) || key.toLowerCase().includes(sought),
  );
}
