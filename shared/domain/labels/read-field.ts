import { codeInLabel } from './code-in-label';
import { cleanLabel, wordsOf } from './label-text';
import { type LabelField, type Reading, readWords } from './reading';

/** Reads a label by the codes and words of one field: an exact code, a code within the label, then words. */
export function readField(label: string, field: LabelField): Reading | null {
  const exact = field.codes.get(label.trim().toUpperCase());
  if (exact !== undefined) return exact;
  const clean = cleanLabel(label);
  const found = codeInLabel(clean, field.codes);
  const byWords = readWords(wordsOf(found?.rest ?? clean), field);
  if (found !== null) return byWords === null || byWords.group === found.reading.group ? found.reading : null;
  const numbered = otherNumber(clean, field);
  const saysMore = byWords === null || (byWords.code === null && byWords.group === numbered?.group);
  return saysMore ? numbered : byWords;
}

/** `A4.1` is a numbering of its own, below neither list. */
const decimal = /[a-z]\d\.\d/i;

/** A code of another list, which counts where the words of the label do not say more. */
function otherNumber(clean: string, { otherNumbering }: LabelField): Reading | null {
  if (otherNumbering === undefined || decimal.test(clean)) return null;
  return codeInLabel(clean, otherNumbering)?.reading ?? null;
}
