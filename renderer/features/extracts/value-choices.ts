import { type CodeSetName, codeIn, codesInUse } from '../../../shared/domain/codes/code-sets';
import { placeGroups } from '../../../shared/domain/codes/place-codes';
import type { ExtractKind } from '../../../shared/extracts/extract-kind';
import type { FieldReading } from '../../../shared/extracts/kinds/kind-definition';
import { definitionOf } from '../../../shared/extracts/kinds/recognise';

export interface ValueChoice {
  readonly value: string;
  readonly label: string;
}

const labels = {
  yes_no: ['yes', 'no'],
  missing_kind: ['missing', 'away'],
  decision: ['full', 'prevent', 'not picked up', 'pending'],
} as const;

/** The column of the return whose codes a code set of the extracts holds. */
const setOf: Readonly<Record<Extract<FieldReading, { as: 'code' }>['set'], CodeSetName>> = {
  rne: 'RNE',
  place: 'PLACE',
  provider: 'PLACE_PROVIDER',
  legal_status: 'LS',
  need: 'CIN',
  end_reason: 'REC',
  change_reason: 'REASON_PLACE_CHANGE',
  sex: 'SEX',
  ethnicity: 'ETHNIC',
};

const codes = (set: CodeSetName): ValueChoice[] =>
  codesInUse(set, null).map((code) => ({
    value: code,
    label: `${code}  ${codeIn(set, code)?.meaning ?? ''}`,
  }));

/** What a label in the column that fills this field can be said to mean; empty where any text may stand. */
export function valueChoices(kind: ExtractKind, field: string | null): readonly ValueChoice[] {
  if (field === 'placement_type') {
    return [...placeGroups.map((group) => ({ value: group, label: group })), ...codes('PLACE')];
  }
  if (field === 'provider') return codes('PLACE_PROVIDER');
  const found = definitionOf(kind)?.fields.find(({ fills }) => fills === field);
  if (found?.reading.as === 'code') return codes(setOf[found.reading.set]);
  if (found?.reading.as === 'label') {
    return labels[found.reading.set].map((value) => ({ value, label: value }));
  }
  return [];
}
