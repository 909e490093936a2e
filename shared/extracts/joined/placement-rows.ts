import { GrowingColumns } from '../../database/growing-columns';

const placementColumns = [
  'child_id',
  'start_date',
  'end_date',
  'place_code',
  'place_group',
  'provider_code',
  'provider_group',
  'legal_status',
  'change_reason',
  'planned',
  'temporary',
  'weekly_cost',
  'distance_miles',
  'file',
  'line',
] as const;

const carePeriodColumns = ['child_id', 'start_date', 'end_date', 'end_reason', 'file', 'line'] as const;

export const newPlacements = () => new GrowingColumns<(typeof placementColumns)[number]>(placementColumns);
export const newCarePeriods = () => new GrowingColumns<(typeof carePeriodColumns)[number]>(carePeriodColumns);
export type Placements = ReturnType<typeof newPlacements>;
export type CarePeriods = ReturnType<typeof newCarePeriods>;
