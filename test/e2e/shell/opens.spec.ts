import { desktopCalls } from '../../../shared/definitions/desktop-bridge';
import { expect, test } from './shell';

test('opens the page in its own window, without Node and with the bridge alone', async ({
  shell,
  workbench,
}) => {
  expect(shell.address(workbench.url())).toBe('app://workbench/');
  const seen = await workbench.evaluate(() => [
    typeof (globalThis as { require?: unknown }).require,
    typeof (globalThis as { process?: unknown }).process,
    Object.keys((globalThis as unknown as { desktop: object }).desktop).sort(),
  ]);
  expect(seen).toEqual(['undefined', 'undefined', [...Object.keys(desktopCalls), 'on'].sort()]);
});

test('opens the sample', async ({ workbench }) => {
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByRole('row', { name: /16 files/ })).toBeVisible();
});
