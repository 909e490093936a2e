import { beforeDescribedLayouts, type Code, codesOf } from './code-set';

/** Where a placement is counted in tables, costs and pictures. */
export const placeGroups = [
  'With parents',
  'Kinship',
  'Fostering',
  'Placed for adoption',
  'Supported accommodation',
  'Residential',
  'Other residential',
  'Residential school',
  'Secure',
  'Temporary',
  'Other',
] as const;
export type PlaceGroup = (typeof placeGroups)[number];

export interface PlaceCode extends Code {
  readonly placeGroup: PlaceGroup;
  /** Last day on which the code could be used, where it ended within a return year. */
  readonly lastDay?: string;
}

const foster = 'Foster placement';
const adoption = 'Placed for adoption';
const supported = 'Residential accommodation';
const secure = 'Secure Children’s Homes';
const homes = 'Children’s Homes';
const other = 'Other placements';

const placed = (
  group: string,
  placeGroup: PlaceGroup,
  meanings: Readonly<Record<string, string>>,
  when: Pick<PlaceCode, 'from' | 'to' | 'lastDay'> = {},
): readonly PlaceCode[] => codesOf(group, meanings, { placeGroup, ...when });
const old = { to: beforeDescribedLayouts } as const;

/**
 * PLACE of the SSDA903 return (DfE guide to the return; validity from the published validation rules of each year).
 * Z1 gave way to Z11-Z14 in 2026, whose single meanings are not published with the rules.
 */
export const placeCodes: readonly PlaceCode[] = [
  ...placed(foster, 'Kinship', {
    U1: 'Foster care with a relative or friend, long term',
    U2: 'Foster care with a relative or friend who may adopt',
    U3: 'Foster care with a relative or friend, neither long term nor for adoption',
  }),
  ...placed(foster, 'Fostering', {
    U4: 'Foster care with another carer, long term',
    U5: 'Foster care with another carer who may adopt',
    U6: 'Foster care with another carer, neither long term nor for adoption',
  }),
  ...placed(adoption, 'Placed for adoption', {
    A3: 'Placed for adoption with consent, with the current foster carer',
    A4: 'Placed for adoption with consent, not with the current foster carer',
    A5: 'Placed for adoption under a placement order, with the current foster carer',
    A6: 'Placed for adoption under a placement order, not with the current foster carer',
  }),
  ...placed(secure, 'Secure', { K1: "Secure children's home" }),
  ...placed(homes, 'Residential', { K2: "Children's home" }),
  ...placed(
    supported,
    'Supported accommodation',
    { K3: 'Registered supported accommodation' },
    { from: 2025 },
  ),
  ...placed(
    supported,
    'Supported accommodation',
    { H5: "Semi-independent living, not regulated as a children's home" },
    { to: 2025 },
  ),
  ...placed('Placed with parents', 'With parents', {
    P1: 'With own parents or others with parental responsibility',
  }),
  ...placed(
    'Independent living',
    'Supported accommodation',
    { P2: 'Independent living' },
    { to: 2024, lastDay: '2023-10-27' },
  ),
  ...placed('Residential employment', 'Other residential', { P3: 'Residential employment' }),
  ...placed('Residential Care Home', 'Other residential', { R1: 'Residential care home' }),
  ...placed('NHS/Health Trust', 'Other residential', { R2: 'NHS or other medical or nursing establishment' }),
  ...placed('Family Centre or Mother and Baby Unit', 'Other residential', {
    R3: 'Family centre or mother and baby unit',
  }),
  ...placed('Young Offender Institution', 'Other residential', {
    R5: 'Young offender institution, secure training centre or prison',
  }),
  ...placed('Residential school', 'Residential school', {
    S1: "Residential school that is not also a children's home",
  }),
  ...placed('Temporary placement', 'Temporary', {
    T0: 'Temporary move of any kind',
    T1: 'Temporarily in hospital',
    T2: 'Temporarily away on holiday',
    T3: 'Temporary stay while the usual foster carer is on holiday',
    T4: 'Temporary stay of seven days or less for another reason',
  }),
  ...placed(other, 'Other', { Z1: 'Other placement, listed on a schedule' }, { to: 2025 }),
  ...placed(
    other,
    'Other',
    {
      Z11: 'Other placement, first of the four kinds that replaced Z1',
      Z12: 'Other placement, second of the four kinds that replaced Z1',
      Z13: 'Other placement, third of the four kinds that replaced Z1',
      Z14: 'Other placement, last of the four kinds that replaced Z1',
    },
    { from: 2026 },
  ),
  ...placed(
    adoption,
    'Placed for adoption',
    { A1: 'Placed for adoption', A2: 'Placed for adoption with the former foster carer' },
    old,
  ),
  ...placed(
    foster,
    'Kinship',
    {
      F1: 'Foster care with a relative or friend, in the area',
      F4: 'Foster care with a relative or friend, outside the area',
      Q1: 'Foster care with a relative or friend',
    },
    old,
  ),
  ...placed(
    foster,
    'Fostering',
    {
      F2: "Foster care by the council's carers, in the area",
      F3: 'Foster care through an agency, in the area',
      F5: "Foster care by the council's carers, outside the area",
      F6: 'Foster care through an agency, outside the area',
      Q2: 'Foster care with another carer',
    },
    old,
  ),
  ...placed(secure, 'Secure', { H1: 'Secure unit in the area', H2: 'Secure unit outside the area' }, old),
  ...placed(
    homes,
    'Residential',
    { H3: 'Home or hostel in the area', H4: 'Home or hostel outside the area' },
    old,
  ),
  ...placed(
    other,
    'Other',
    { M1: 'In a refuge', M2: 'Missing, whereabouts known', M3: 'Missing, whereabouts not known' },
    old,
  ),
];

const groupByCode: ReadonlyMap<string, PlaceGroup> = new Map(
  placeCodes.map((place) => [place.code, place.placeGroup]),
);

/** The reporting group of a PLACE code; null for a code that is not known. A council's own grouping is laid over this. */
export function placeGroup(code: string | null): PlaceGroup | null {
  return code === null ? null : (groupByCode.get(code) ?? null);
}
