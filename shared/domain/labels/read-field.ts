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
  if (found === null) return byWords ?? otherNumber(clean, field);
  return byWords === null || byWords.group === found.reading.group ? found.reading : null;
}

/** A code of another list, where the words of the label did not say what it is. */
function otherNumber(clean: string, field: LabelField): Reading | null {
  const found = field.otherNumbering === undefined ? null : codeInLabel(clean, field.otherNumbering);
  return found?.reading ?? null;
}
