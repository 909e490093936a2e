import type { Code } from './code-set';

export const providerGroups = ['In-house', 'Independent', 'Parent'] as const;
export type ProviderGroup = (typeof providerGroups)[number];

export interface ProviderCode extends Code {
  readonly providerGroup: ProviderGroup;
}

/** PLACE_PROVIDER of the SSDA903 return. PR0 only with P1; blank for temporary and other placements. */
export const providerCodes: readonly ProviderCode[] = [
  {
    code: 'PR0',
    meaning: 'Parents or others with parental responsibility',
    group: 'Other',
    providerGroup: 'Parent',
  },
  { code: 'PR1', meaning: 'Own provision of the council', group: 'Own LA', providerGroup: 'In-house' },
  { code: 'PR2', meaning: 'Another local authority', group: 'Other', providerGroup: 'In-house' },
  { code: 'PR3', meaning: 'Other public provision', group: 'Other', providerGroup: 'In-house' },
  { code: 'PR4', meaning: 'Private provision', group: 'Private', providerGroup: 'Independent' },
  { code: 'PR5', meaning: 'Voluntary or third sector', group: 'Other', providerGroup: 'Independent' },
];
