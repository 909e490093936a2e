import type { Code } from './code-set';

const protection = 'Detained on child protection grounds in LA accommodation';
const justice = 'Youth justice legal Statuses';
const shortBreaks = 'Short breaks';

/** LS of the SSDA903 return. Freeing orders (D1) are obsolete; the year they left the list is not known. */
export const legalStatusCodes: readonly Code[] = [
  { code: 'C1', meaning: 'Interim care order', group: 'Interim care orders' },
  { code: 'C2', meaning: 'Full care order', group: 'Full care orders' },
  { code: 'D1', meaning: 'Freeing order', group: 'Freed for Adoption' },
  { code: 'E1', meaning: 'Placement order', group: 'Placement order granted' },
  { code: 'V2', meaning: 'Section 20, single period', group: 'Accommodated under S20' },
  { code: 'V3', meaning: 'Series of short breaks, each break recorded', group: shortBreaks },
  { code: 'V4', meaning: 'Series of short breaks, the agreement recorded', group: shortBreaks },
  { code: 'L1', meaning: 'Police protection', group: protection },
  { code: 'L2', meaning: 'Emergency protection order', group: protection },
  { code: 'L3', meaning: 'Child assessment order', group: protection },
  { code: 'J1', meaning: 'Remanded', group: justice },
  { code: 'J2', meaning: 'Police and Criminal Evidence Act', group: justice },
  { code: 'J3', meaning: 'Sentenced, youth rehabilitation order', group: justice },
];
