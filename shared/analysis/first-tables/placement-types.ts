/** How a panel reads a placement: its group, and for foster carers whose they are. From family to institution. */
const types: readonly { label: string; group: string; provider?: string | null; always?: true }[] = [
  { label: 'With parents', group: 'With parents' },
  { label: 'Family or friends as carers', group: 'Kinship' },
  { label: 'In-house foster carers', group: 'Fostering', provider: 'In-house', always: true },
  { label: 'Independent foster carers', group: 'Fostering', provider: 'Independent', always: true },
  { label: 'Foster carers, provider not known', group: 'Fostering', provider: null },
  { label: 'Placed for adoption', group: 'Placed for adoption' },
  { label: 'Independent living or supported accommodation', group: 'Supported accommodation', always: true },
  { label: 'Residential care', group: 'Residential', always: true },
  { label: 'Other residential care', group: 'Other residential' },
  { label: 'Residential school', group: 'Residential school' },
  { label: 'Secure accommodation', group: 'Secure' },
  { label: 'Temporary stay (such as hospital)', group: 'Temporary' },
  { label: 'Other placement', group: 'Other' },
];
const notKnown = 'Placement type not known';

/** Groups in which a child lives with a family. */
export const familyGroups: readonly string[] = [
  'With parents',
  'Kinship',
  'Fostering',
  'Placed for adoption',
];

/** Every label in its order; those with `always` stand in the table even when nobody is there. */
export const placementTypeLabels: readonly { label: string; always: boolean }[] = [
  ...types.map(({ label, always }) => ({ label, always: always === true })),
  { label: notKnown, always: false },
];

/** The placement type in words. A council's own group, which is none of the built-in ones, stands as it is. */
export function placementType(stay: { place_group: string | null; provider_group: string | null }): string {
  if (stay.place_group === null) return notKnown;
  const ofGroup = types.filter(({ group }) => group === stay.place_group);
  const exact = ofGroup.find(({ provider }) => provider === undefined || provider === stay.provider_group);
  return (exact ?? ofGroup.at(-1))?.label ?? stay.place_group;
}
