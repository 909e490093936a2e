import { expect, test } from '@playwright/test';
import { fuses } from '../../../main/policy';
import { fusesOf, packagedProgram } from '../../host/fuse-wire';

test('the packaged program has the fuses that the policy states', () => {
  expect(fusesOf(packagedProgram() ?? '')).toEqual(fuses);
});
