import type { Code } from './code-set';

export const neitherSex = 'Neither';

/** SEX of the SSDA903 return: letters from the return for 2025, digits before. */
export const sexCodes: readonly Code[] = [
  { code: 'M', meaning: 'Male', group: 'Male', from: 2025 },
  { code: 'F', meaning: 'Female', group: 'Female', from: 2025 },
  { code: 'U', meaning: 'Not known', group: 'Not stated/recorded', from: 2025 },
  { code: '1', meaning: 'Male', group: 'Male', to: 2024 },
  { code: '2', meaning: 'Female', group: 'Female', to: 2024 },
];
