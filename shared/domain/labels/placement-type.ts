import { type PlaceGroup, placeGroup, placeGroups } from '../codes/place-codes';
import { codeInLabel } from './code-in-label';
import { cleanLabel, wordsOf } from './label-text';
import { adoptionWords, fosterWords, kinshipWords, placeLabel } from './place-label';
import { readField } from './read-field';
import { type LabelField, type Reading, readWords, rule, type WordRule } from './reading';

const to = (group: PlaceGroup, words: RegExp | readonly RegExp[], unless: RegExp | null = null): WordRule =>
  rule(group, words, unless);

/**
 * The placement type of a programme's own extract, in words: read to the reporting groups. Its codes are those of PLACE.
 */
export const placementTypeLabel: LabelField = {
  codes: new Map(),
  rules: [
    to('Temporary', /\btemp/, /\bapprov|\bfoster/),
    to('Placed for adoption', adoptionWords),
    to('Placed for adoption', /^(?:pre )?adopti(?:on|ve)\b|\bwith adopters\b/),
    to('Kinship', [fosterWords, kinshipWords], /\bnot (?:a |with |by )*(?:family|relative|friend)/),
    to('Kinship', /^(?:kin|family and friends|relatives? or friends?|connected (?:person|carer)s?)\b/),
    to('Fostering', fosterWords, /\bindependent living\b/),
    to(
      'Other residential',
      /\bfamily cent(?:re|er)\b|\b(?:mother|parent) and (?:baby|child) (?:unit|cent|assess)/,
    ),
    to('With parents', /\bparents?\b|\bparental resp|^at home$/, /\bnot\b|\brelative/),
    to('Residential school', /\bresident\w* schools?\b|\bboarding school/),
    to(
      'Other residential',
      /\byoung offend|\byoi\b|\bprison\b|\bsecure training|\bnursing\b|\bmedical\b|\bnhs\b/,
    ),
    to('Other residential', /^other residential\b|\bresident\w* (?:care homes?|employ)/),
    to('Secure', /\bsecure\b/, /\bhostel|\bnot\b/),
    to(
      'Supported accommodation',
      /\bsupported (?:accom|lodging|living|housing)|\bsemi ?indep|\bindep\w* living\b|\bhostel/,
      /\bhomes? and hostel/,
    ),
    to('Supported accommodation', /\bunregulated\b|\bnot (?:subj|reg)\w*\b.*\bhomes?\b/),
    to('Residential', /\bchild\w* homes?\b|\bhomes? and hostels?\b|\bresidential\b/, /\bunregister/),
    to('Other', /^other(?: placements?)?$/),
  ],
};

/** A placement type is a PLACE code, bare or in its label, or words; the group is the reporting group either way. */
export function readPlacementType(label: string): Reading | null {
  const code = readField(label, placeLabel)?.code ?? null;
  const group = placeGroup(code);
  if (group !== null) return { code, group };
  const clean = cleanLabel(label);
  const disagrees = codeInLabel(clean, placeLabel.codes) !== null;
  return disagrees ? null : readWords(wordsOf(clean), placementTypeLabel);
}

/** The reporting group of a placement type: a PLACE code, its label, or words such as "kinship foster care". */
export function placeGroupOfType(text: string): PlaceGroup | null {
  const group = readPlacementType(text)?.group;
  return placeGroups.find((known) => known === group) ?? null;
}
