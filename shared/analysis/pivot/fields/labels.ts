import { blank, type Period } from '../../../definitions/pivot-definition';
import { type CodeSetName, codeIn } from '../../../domain/codes/code-sets';
import { showDay } from '../../../domain/wording';
import type { FieldType } from '../pivot-result';

/** Canonical fields whose codes have a meaning in the return's code sets. */
const codeSets: Readonly<Record<string, CodeSetName>> = {
  sex: 'SEX',
  ethnicity: 'ETHNIC',
  legal_status: 'LS',
  ls: 'LS',
  place_code: 'PLACE',
  place: 'PLACE',
  provider_code: 'PLACE_PROVIDER',
  place_provider: 'PLACE_PROVIDER',
  cin: 'CIN',
  rne: 'RNE',
  rec: 'REC',
  end_reason: 'REC',
  change_reason: 'REASON_PLACE_CHANGE',
  reason_place_change: 'REASON_PLACE_CHANGE',
};

/** The meaning alone reads better than the code where everybody knows the words. */
const meaningAlone: readonly string[] = ['sex', 'ethnicity'];

/** How the values of a column are read: a code with its meaning, a day as people write it, anything else as it stands. */
export function labelsOfColumn(holds: string | null, type: FieldType): (key: string) => string {
  if (type === 'day') return showDay;
  const set = holds === null ? undefined : codeSets[holds];
  if (set === undefined || holds === null) return (key) => key;
  return (key) => {
    const meaning = key === blank ? undefined : codeIn(set, key)?.meaning;
    if (meaning === undefined) return key;
    return meaningAlone.includes(holds) ? meaning : `${key} ${meaning}`;
  };
}

/** A period's key as people read it: `2017-04` is `Apr 2017`. */
export function periodLabel(key: string, by: Period): string {
  if (by === 'month' && /^\d{4}-\d{2}$/.test(key)) return showDay(`${key}-01`).replace(/^1 /, '');
  const ends = by === 'six-months-from' ? key.split(' to ') : [];
  return ends.length === 2 ? ends.map(showDay).join(' to ') : key;
}
