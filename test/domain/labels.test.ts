import { describe, expect, it } from 'vitest';
import { placeGroupOfType } from '../../shared/domain/labels/placement-type';
import { providerGroup } from '../../shared/domain/labels/provider-label';
import { type CodedField, codeOf, readLabel } from '../../shared/domain/labels/read-label';

/** Label to code; a group in round brackets where the label names no code; null where it must stay unread. */
const labels: Partial<Record<CodedField, Record<string, string | null>>> = {
  place: {
    'U4 - Foster placement with other carer': 'U4',
    h5a: 'H5',
    '[U6b] Carer of an agency': 'U6',
    'A5OUT - Adoption, placement order': 'A5',
    'Long-term foster care with relative or friend': 'U1',
    'Other foster carer – neither long term nor FFA': 'U6',
    'Foster carer, not relative or friend, long term': 'U4',
    'Foster carer': '(Foster placement)',
    'Placed for adoption (placement order), not with current foster carer': 'A6',
    'Placed for adoption': '(Placed for adoption)',
    'Children\u2019s\u00a0home, independent provider': 'K2',
    "Hostel, not subject to children's homes regulations": 'H5',
    'Semi-independent flat': '(Residential accommodation)',
    'Temporary stay (usual carer on holiday)': 'T3',
    'Parent and child foster placement': '(Foster placement)',
    'Parent and baby unit': 'R3',
    '(Do not use after 1/4/12) K2 Homes': 'K2',
    '(Do  not  use)  Z13 - Other placement, third of the kinds that replaced Z1': 'Z13',
    'U4/U6': '(Foster placement)',
    'U4/K2': null,
    'K1 - Placed with own parents': null,
    'Not placed for adoption': null,
    "Unregistered children's home": null,
    C1: null,
    'Flat 12, U Block': null,
  },
  provider: {
    'PR4 Private provision': 'PR4',
    'Own provision of the council': 'PR1',
    'Run by another local authority': 'PR2',
    'Company run for profit': 'PR4',
    'Not run for profit': 'PR5',
    'Independent fostering agency': '(Independent)',
    'Not private': null,
  },
  legal_status: {
    'Interim care order (C1)': 'C1',
    'Care order, section 31': 'C2',
    'LAC: V2 - S20': 'V2',
    'Voluntary accommodation under s.20': 'V2',
    'Series of short breaks - agreements recorded': 'V4',
    'Full care order and placement order': 'E1',
    'Police protection - C2': null,
    S1: null,
    'Supervision order, section 35': null,
    'No care order': null,
  },
  need: {
    'CIN: N5b - chaotic household': 'N5',
    'Neglect & physical abuse': 'N1',
    "Mother's illness; parental disability": 'N3',
    'Family in acute stress: housing': 'N4',
    '2c Autism': 'N2',
    'N9 - Court report only': '(Not CIN)',
    'N1; N4': null,
    '2c Low income': 'N7',
    S1: null,
  },
  end_reason: {
    'E4A Returned home': 'E4A',
    'E4 B - Return home, not part of care plan': 'E4B',
    'Returned home to parents (unplanned)': 'E4B',
    'Returned home as part of the care plan (not under an SGO)': 'E4A',
    'Returned home': '(Returned home to live with parents or relatives)',
    'Child arrangements order made': 'E41',
    'SGO to an aunt - relative, not former foster carer': 'E47',
    'Age assessment: 18 or over, so E5 and E6 do not apply': 'E15',
    'Independent flat, no formal support': 'E6',
    'Next episode: new episode begins same day': 'X1',
    'Death of the carer': null,
    'Not adopted': null,
    'E9 - Died': null,
  },
  sex: {
    'Female (F)': 'F',
    'b) Female': 'F',
    '1: Male': 'M',
    '2': 'F',
    'Sex not known': 'U',
    'Non-binary': '(Neither)',
    'Male/Female': null,
    'M/F': null,
    '1 - Female': null,
  },
  ethnicity: {
    'WBRI: White British': 'WBRI',
    'White - British': 'WBRI',
    'White and Black Caribbean heritage': 'MWBC',
    'Asian, Asian British or Asian Welsh: Bangladeshi': 'ABAN',
    'Any other Black, African or Caribbean background': 'BOTH',
    'B2 - Mixed': 'MWBA',
    'C4 Asian British - Chinese': 'CHNE',
    WPOR: 'WOTH',
    'Asian - mixed Asian': '(Asian or Asian British)',
    'Gypsy or Irish Traveller': '(White)',
    'Preferred not to answer': 'REFU',
    'White, not yet obtained': null,
    'C.C4': null,
    'British Nigerian': 'BAFR',
    'West Indian': 'BCRB',
    'Black Pakistani': null,
    'Not White': null,
  },
  rne: {
    s: 'S',
    'P - change of carer(s)': 'P',
    'Change of placement and carer(s)': 'P',
    'Change of placement, same carer(s)': 'T',
    'Legal status and placement, same carer': 'U',
    'Only the legal status': 'L',
    'Plan changed': null,
  },
  change_reason: {
    'CREQB: behaviour': 'CREQB',
    "Carer asked for an end other than due to the child's behaviour": 'CREQO',
    OTHER: 'OTHER',
    'Other: flooding': 'OTHER',
    'Placement broke down': '(Not planned)',
    'Child moved to adopters': null,
    'Short break over': null,
    'Case closed': null,
    'Place of safety': null,
  },
  missing_kind: {
    'a) Missing': 'M',
    'Absent without authorisation': 'A',
    'Missing or absent': null,
    'Not missing': null,
  },
  decision: {
    'Full programme': 'full',
    'Step-down': 'prevent',
    'Not picked up by the team': 'not picked up',
    'On the waiting list': 'pending',
    Accepted: null,
    'Not full': null,
  },
  yes_no: { 'a) Yes': 'yes', '0 - No': 'no', y: 'yes', FALSE: 'no', 'No data': null, Perhaps: null },
};

describe.each(Object.keys(labels) as CodedField[])('labels of %s', (field) => {
  it.each(Object.entries(labels[field] ?? {}))('%s', (label, expected) => {
    const reading = readLabel(field, label);
    expect(reading === null ? null : (reading.code ?? `(${reading.group})`)).toBe(expected);
    expect(codeOf(field, label)).toBe(expected?.startsWith('(') ? null : expected);
  });
});

it.each([
  ['foster care', 'Fostering'],
  ['kinship foster care', 'Kinship'],
  ['residential', 'Residential'],
  ['secure', 'Secure'],
  ['residential school', 'Residential school'],
  ['supported accommodation', 'Supported accommodation'],
  ['independent living', 'Supported accommodation'],
  ['with parents', 'With parents'],
  ['placed for adoption', 'Placed for adoption'],
  ['other', 'Other'],
  ['U1', 'Kinship'],
  ['K2 - Residential placement', 'Residential'],
  ['Independent foster carers', 'Fostering'],
  ['Foster carer who is a relative', 'Kinship'],
  ['K2 - Placed with own parents', null],
  ['caravan', null],
])('a placement type "%s" counts as %s', (type, group) => {
  expect(placeGroupOfType(type)).toBe(group);
});

it.each([
  ['in-house', 'In-house'],
  ['Independent', 'Independent'],
  ['PR3', 'In-house'],
  ['PR5: charity', 'Independent'],
  ['PR0', 'Parent'],
  ['PR1/PR4', null],
  ['somebody', null],
])('a provider "%s" counts as %s', (provider, group) => {
  expect(providerGroup(provider)).toBe(group);
});
