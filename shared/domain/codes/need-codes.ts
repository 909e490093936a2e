import type { Code } from './code-set';

/** Groups that lists of need codes have besides the eight of the return. */
export const notInNeed = 'Not CIN';
export const needNotStated = 'Not stated';

/** CIN of the SSDA903 return: the main need when care began, fixed for the whole care period. */
export const needCodes: readonly Code[] = [
  { code: 'N1', meaning: 'Abuse or neglect', group: 'Abuse or neglect' },
  { code: 'N2', meaning: "Child's disability", group: "Child's disability" },
  { code: 'N3', meaning: "Parents' illness or disability", group: 'Parents illness or disability' },
  { code: 'N4', meaning: 'Family in acute stress', group: 'Family in acute stress' },
  { code: 'N5', meaning: 'Family dysfunction', group: 'Family dysfunction' },
  { code: 'N6', meaning: 'Socially unacceptable behaviour', group: 'Socially unacceptable behaviour' },
  { code: 'N7', meaning: 'Low income', group: 'Low income' },
  { code: 'N8', meaning: 'Absent parenting', group: 'Absent parenting' },
];
