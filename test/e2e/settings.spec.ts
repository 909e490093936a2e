import { readFile } from 'node:fs/promises';
import { expectAccessible } from './accessible';
import { expect, test } from './workbench';

test.beforeEach(async ({ workbench }) => {
  await workbench
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Settings' })
    .click();
  await expect(workbench.getByRole('heading', { name: 'Programme settings' })).toBeVisible();
});

test('a change acts at once, and is taken back', async ({ workbench }) => {
  const rail = workbench.getByRole('navigation', { name: 'Views' });
  await workbench.getByRole('textbox', { name: 'Council' }).fill('Anytown');
  await workbench.keyboard.press('Enter');
  await expect(rail).toContainText('Anytown');
  await workbench.getByRole('button', { name: 'Add a phase' }).click();
  await expect(workbench.getByRole('textbox', { name: 'Name of phase 4' })).toBeVisible();
  await workbench.getByRole('button', { name: 'Undo' }).click();
  await expect(workbench.getByRole('textbox', { name: 'Name of phase 4' })).toBeHidden();
  await workbench.getByRole('button', { name: 'Undo' }).click();
  await expect(rail).toContainText('No council named');
});

test('a box far down is ticked without the window moving away', async ({ workbench }) => {
  await workbench.getByText('Count a change of placement with the same carers').click();
  await expect(workbench.getByRole('checkbox', { name: /same carers as a move/ })).toBeChecked();
  await expect(workbench.getByRole('navigation', { name: 'Views' })).toBeInViewport();
  expect(await workbench.evaluate(() => document.documentElement.scrollTop)).toBe(0);
});

test('each view opens at its top, by its shortcut from a text field too', async ({ workbench }) => {
  const view = workbench.getByRole('main');
  await view.evaluate((main) => main.scrollTo(0, 900));
  await workbench
    .getByRole('textbox', { name: 'Council' })
    .evaluate((field: HTMLElement) => field.focus({ preventScroll: true }));
  await workbench.keyboard.press('Control+2');
  await expect(workbench.getByRole('heading', { name: 'Quality' })).toBeInViewport();
  await expect(view).toBeFocused();
  expect(await view.evaluate((main) => main.scrollTop)).toBe(0);
});

test('a day is taken as people write it, and no other day', async ({ workbench }) => {
  const field = workbench.getByRole('textbox', { name: 'First reporting date' });
  await field.fill('30/09/2019');
  await field.press('Enter');
  await expect(workbench.getByText('30 Sep 2019, 30 Mar 2020')).toBeVisible();
  await field.fill('31/09/2019');
  await expect(workbench.getByText('No such day')).toBeVisible();
});

test('settings are kept, saved as a file, reset and opened again', async ({ workbench }) => {
  const council = workbench.getByRole('textbox', { name: 'Council' });
  await council.fill('Anytown');
  await council.press('Enter');
  const saved = workbench.waitForEvent('download');
  await workbench.getByRole('button', { name: 'Save as a file' }).click();
  const file = await readFile(await (await saved).path());
  await workbench.reload();
  await expect(workbench.getByRole('navigation', { name: 'Views' })).toContainText('Anytown');
  await workbench.getByRole('navigation').getByText('Settings', { exact: true }).click();
  await workbench.getByRole('button', { name: 'Reset' }).click();
  await expect(council).toHaveValue('');
  const asked = workbench.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Open a file' }).click();
  await (await asked).setFiles({ name: 'settings.json', mimeType: 'application/json', buffer: file });
  await expect(council).toHaveValue('Anytown');
});

test('a file that holds no settings is refused, and nothing is changed', async ({ workbench }) => {
  const asked = workbench.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Open a file' }).click();
  await (await asked).setFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"phases":[{"name":"","months":3}]}'),
  });
  await expect(workbench.getByRole('alert')).toContainText('wrong.json cannot be used at phases[0].name');
  await expect(workbench.getByRole('textbox', { name: 'Name of phase 3' })).toHaveValue('Phase three');
});

test('light and dark are chosen here and kept', async ({ workbench }) => {
  await workbench.getByRole('radio', { name: 'Dark' }).click();
  await expect(workbench.locator('html')).toHaveAttribute('data-theme', 'dark');
  await workbench.reload();
  await expect(workbench.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('everyone can read and use it', async ({ workbench }) => {
  await expectAccessible(workbench);
});
