import { signTest } from './families/sign-test';
import type { Family } from './golden-checks';

/** Who answers for each family of golden values: one file a family. */
export const families: Readonly<Record<string, Family>> = {
  sign_test: signTest,
};
