import type { Code } from './code-set';

/** MISSING of the SSDA903 return; the group is the word that a missing episode is kept with. */
export const missingCodes: readonly Code[] = [
  { code: 'M', meaning: 'Missing: whereabouts not known', group: 'missing' },
  { code: 'A', meaning: 'Away from placement without authorisation: whereabouts known', group: 'away' },
];
