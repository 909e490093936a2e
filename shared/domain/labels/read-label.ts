import { endReasonLabel } from './end-reason-label';
import { changeReasonLabel, episodeReasonLabel, missingLabel } from './episode-labels';
import { ethnicityLabel } from './ethnicity-label';
import { legalStatusLabel } from './legal-status-label';
import { needLabel } from './need-label';
import { placeLabel } from './place-label';
import { placementTypeLabel, readPlacementType } from './placement-type';
import { decisionLabel, yesNoLabel } from './programme-labels';
import { providerLabel } from './provider-label';
import { readField } from './read-field';
import type { LabelField, Reading } from './reading';
import { sexLabel } from './sex-label';

const fields = {
  place: placeLabel,
  placement_type: placementTypeLabel,
  provider: providerLabel,
  legal_status: legalStatusLabel,
  need: needLabel,
  end_reason: endReasonLabel,
  sex: sexLabel,
  ethnicity: ethnicityLabel,
  rne: episodeReasonLabel,
  change_reason: changeReasonLabel,
  missing_kind: missingLabel,
  decision: decisionLabel,
  yes_no: yesNoLabel,
} as const satisfies Record<string, LabelField>;

/** The fields whose labels can be read. */
export type CodedField = keyof typeof fields;
export const codedFields = Object.keys(fields) as readonly CodedField[];

/**
 * What a label of a case system means: the code where the label carries it or says all of it, otherwise the group alone,
 * and null where it cannot be told. A label whose code and whose words disagree is not read: a person decides.
 * The group of `placement_type` is the reporting group; every other field has the groups of Annex A.
 */
export function readLabel(field: CodedField, label: string): Reading | null {
  return field === 'placement_type' ? readPlacementType(label) : readField(label, fields[field]);
}

/** The code alone: the text itself where it is one, otherwise the code that the label carries or says; null where neither. */
export function codeOf(field: CodedField, text: string): string | null {
  return readLabel(field, text)?.code ?? null;
}

/** The groups that labels of a field can be read to: what can be compared where a label names no code. */
export function groupsOf(field: CodedField): readonly string[] {
  const { codes, rules }: LabelField = fields[field];
  const named = rules.flatMap(({ means }) => (means === null || codes.has(means) ? [] : [means]));
  return [...new Set([...[...codes.values()].map(({ group }) => group), ...named])];
}
