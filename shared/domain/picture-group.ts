/** The groups that pictures colour placements by, from family to institution; the order of every legend. */
export const pictureGroups = [
  'With parents',
  'Kinship',
  'In-house foster care',
  'Independent foster care',
  'Placed for adoption',
  'Supported accommodation',
  'Residential',
  'Other residential',
  'Residential school',
  'Secure',
  'Temporary',
  'Foster care, provider not known',
  'Other or not known',
] as const;
export type PictureGroup = (typeof pictureGroups)[number];

const known: ReadonlySet<string> = new Set(pictureGroups);

/**
 * The group a placement is drawn in. Foster care is told apart by provider; a group that is not of this list is
 * "Other or not known".
 */
export function pictureGroupOf(placeGroup: string | null, providerGroup: string | null): PictureGroup {
  if (placeGroup === 'Fostering') {
    if (providerGroup === 'In-house') return 'In-house foster care';
    if (providerGroup === 'Independent') return 'Independent foster care';
    return 'Foster care, provider not known';
  }
  return placeGroup !== null && known.has(placeGroup) ? (placeGroup as PictureGroup) : 'Other or not known';
}
