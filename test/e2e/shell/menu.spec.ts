import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Shell } from '../../host/shell';
import { expect, test } from './shell';

/** Chooses an item of the menu, as the mouse does. */
const choose = (shell: Shell, id: string) =>
  shell.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
const zoomOf = (shell: Shell) =>
  shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(), null);
/** Answers the next save dialog. */
const saveTo = (shell: Shell, filePath: string) =>
  shell.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, filePath);

test('the menu does what the page does: views, undo, shortcuts and what the workbench is made of', async ({
  shell,
  workbench,
}) => {
  await choose(shell, 'view-settings');
  await expect(workbench.getByRole('heading', { name: 'Programme settings' })).toBeVisible();
  await workbench.getByRole('button', { name: 'Add a phase' }).click();
  await expect(workbench.getByRole('textbox', { name: 'Name of phase 4' })).toBeVisible();
  await choose(shell, 'undo');
  await expect(workbench.getByRole('textbox', { name: 'Name of phase 4' })).toBeHidden();
  const council = workbench.getByRole('textbox', { name: 'Council' });
  await council.pressSequentially('Any');
  await choose(shell, 'undo');
  await expect(council).toHaveValue('');
  await choose(shell, 'shortcuts');
  await expect(workbench.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await choose(shell, 'about');
  const about = workbench.getByRole('dialog', { name: 'About IIP Workbench' });
  await expect(about.getByLabel('Versions')).toContainText('IIP Workbench');
  const sqlite = about.getByRole('listitem').filter({ has: workbench.getByText(/^sql\.js /) });
  await sqlite.getByText(/^sql\.js /).click();
  await expect(sqlite.getByText('Permission is hereby granted')).toBeVisible();
});

test('larger, smaller and as it was, by keys that the page leaves alone', async ({ shell, workbench }) => {
  expect(await zoomOf(shell)).toBe(1);
  await shell.press('CmdOrCtrl+=');
  await expect.poll(() => zoomOf(shell)).toBe(1.1);
  for (let step = 0; step < 5; step++) await shell.press('CmdOrCtrl+=');
  await expect.poll(() => zoomOf(shell)).toBe(2.5);
  // At two and a half times the size everything can still be reached.
  await expect(workbench.getByRole('button', { name: 'Open the sample' })).toBeVisible();
  await shell.press('CmdOrCtrl+-');
  await expect.poll(() => zoomOf(shell)).toBe(2);
  await shell.press('CmdOrCtrl+0');
  await expect.poll(() => zoomOf(shell)).toBe(1);
});

test('fills the screen and gives it back', async ({ shell, workbench }) => {
  const full = () =>
    shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen(), null);
  await expect(workbench.getByRole('heading').first()).toBeVisible();
  await shell.press('F11');
  await expect.poll(full).toBe(true);
  await shell.press('F11');
  await expect.poll(full).toBe(false);
});

test('a page is saved as PDF', async ({ shell, workbench, folder }) => {
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByRole('row', { name: /16 files/ })).toBeVisible();
  const file = path.join(folder, 'page.pdf');
  await saveTo(shell, file);
  await choose(shell, 'save-pdf');
  await expect
    .poll(async () => (await readFile(file).catch(() => Buffer.from(''))).length)
    .toBeGreaterThan(5000);
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a report is made into PDF in a window of its own, which runs nothing and goes at once', async ({
  shell,
  workbench,
  folder,
}) => {
  const file = path.join(folder, 'report.pdf');
  await saveTo(shell, file);
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByRole('row', { name: /16 files/ })).toBeVisible();
  await workbench.keyboard.press('Control+4');
  await workbench.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(workbench.getByText(/^Saved .*\.pdf$/)).toBeVisible({ timeout: 20_000 });
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  await expect.poll(() => shell.pages().length).toBe(1);
});
