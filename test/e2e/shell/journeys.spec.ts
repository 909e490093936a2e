import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, answerQuestions, closeWindow, lastQuestion } from './dialogs';
import { press, tabTo } from './keyboard';
import { expect, test } from './shell';

const unknownFile = 'Person,Moved in,Moved out,Home\n101,13/04/2016,14/05/2016,K2\n102,15/06/2016,,K2\n';
const meanings = [
  ['child_id', 'Person'],
  ['start_date', 'Moved in'],
  ['placement_type', 'Home'],
] as const;
const work = (page: Page) => page.getByRole('banner').getByRole('button').first();
const sampleIsOpen = (page: Page) => expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();

test('from the first start to a table in Word, to who is compared and what it cost', async ({
  shell,
  workbench,
}) => {
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await sampleIsOpen(workbench);
  const rail = workbench.getByRole('navigation', { name: 'Views' });
  await rail.getByRole('button', { name: 'Pivot' }).click();
  await workbench.getByRole('button', { name: 'Copy table' }).click();
  await expect(workbench.getByText('Copied. Paste it')).toBeVisible();
  expect(await shell.copied()).toMatch(/<th[^>]*colspan="2"[^>]*>In-house/);
  await rail.getByRole('button', { name: 'Cohort' }).click();
  await expect(workbench.getByRole('region', { name: 'Unplanned moves', exact: true })).toBeVisible();
  await rail.getByRole('button', { name: 'Cost' }).click();
  await expect(workbench.getByRole('grid', { name: 'Costs, child by child' })).toBeVisible({
    timeout: 20_000,
  });
});

test('the same by keyboard alone', async ({ shell, workbench }) => {
  await press(workbench, 'button', 'Open the sample');
  await sampleIsOpen(workbench);
  await workbench.keyboard.press('Control+5');
  await expect(workbench.getByRole('button', { name: 'Copy table' })).toBeVisible();
  await workbench.keyboard.press('Control+Shift+C');
  await expect(workbench.getByText('Copied. Paste it')).toBeVisible();
  expect(await shell.copied()).toMatch(/<th[^>]*colspan="2"[^>]*>In-house/);
  await workbench.keyboard.press('Control+6');
  await expect(workbench.getByRole('region', { name: 'Unplanned moves', exact: true })).toBeVisible();
  await workbench.keyboard.press('Control+7');
  await expect(workbench.getByRole('grid', { name: 'Costs, child by child' })).toBeVisible({
    timeout: 20_000,
  });
});

test('a folder is dropped, an unknown file of it is given its meaning, and the next start knows it', async ({
  start,
  folder,
}) => {
  const returns = path.join(folder, 'returns');
  await mkdir(path.join(returns, '2016'), { recursive: true });
  await writeFile(path.join(returns, '2016', 'homes.csv'), unknownFile);
  const first = await start();
  const page = await first.page();
  await page.getByRole('heading').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [returns], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  await page.getByRole('button', { name: '2016/homes.csv', exact: true }).click();
  await page.getByRole('button', { name: /This file is/ }).click();
  await page.getByRole('option', { name: 'Placements', exact: true }).click();
  for (const [field, column] of meanings) {
    await page
      .getByRole('button', { name: new RegExp(field) })
      .first()
      .click();
    await page.getByRole('option', { name: column, exact: true }).click();
  }
  await expect(page.getByText('2 children in 1 file')).toBeVisible();
  const kept = path.join(folder, 'profile', 'kept.json');
  await expect.poll(() => readFile(kept, 'utf8').catch(() => '')).toContain('placement_type');
  await answerQuestions(first, 0);
  await closeWindow(first);
  expect(await first.ended).toBe(0);
  const second = await start({ parameters: [returns] });
  const again = await second.page();
  await expect(again.getByRole('row', { name: /homes\.csv/ })).toContainText('Placements');
  await expect(again.getByText('2 children in 1 file')).toBeVisible();
});

test('an unknown file that the menu opened is given its meaning by keyboard alone', async ({
  shell,
  workbench,
  folder,
}) => {
  const file = path.join(folder, 'homes.csv');
  await writeFile(file, unknownFile);
  await answerDialogs(shell, file);
  await shell.press('CmdOrCtrl+Shift+O');
  await press(workbench, 'button', 'homes.csv');
  await press(workbench, 'button', /This file is/);
  await workbench.keyboard.type('Placements');
  await workbench.keyboard.press('Enter');
  for (const [field, column] of meanings) {
    await press(workbench, 'button', new RegExp(field));
    await workbench.getByRole('listbox').waitFor();
    await workbench.keyboard.type(column);
    await workbench.keyboard.press('Enter');
  }
  await expect(workbench.getByText('2 children in 1 file')).toBeVisible();
});

test('work is saved and opened again, and closing asks only while it is not saved', async ({
  start,
  folder,
}) => {
  const first = await start();
  const page = await first.page();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await sampleIsOpen(page);
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: /Length/ }).click();
  await page.getByRole('option', { name: /^Twelve months either side/ }).click();
  await answerQuestions(first, 1);
  await closeWindow(first);
  await expect.poll(() => lastQuestion(first)).toBe('Close without saving?');
  await expect(work(page)).toHaveText('Work not saved');
  const file = path.join(folder, 'Panel.iipw');
  await answerDialogs(first, file);
  await page.keyboard.press('Control+s');
  await page
    .getByRole('dialog', { name: 'Save work' })
    .getByRole('button', { name: 'Save', exact: true })
    .click();
  await expect(work(page)).not.toContainText('not saved');
  await closeWindow(first);
  expect(await first.ended).toBe(0);
  expect(await readFile(file, 'utf8')).toContain('"cohort"');
  const second = await start({ parameters: [file] });
  const again = await second.page();
  await expect(work(again)).toContainText('Panel');
  await expect(again.getByRole('main')).toContainText('made with 16 extracts');
});

test('work is saved, opened and kept from being lost by keyboard alone', async ({
  shell,
  workbench,
  folder,
}) => {
  await press(workbench, 'button', 'Open the sample');
  await sampleIsOpen(workbench);
  const file = path.join(folder, 'Keys.iipw');
  await answerDialogs(shell, file);
  await workbench.keyboard.press('Control+s');
  await tabTo(workbench, 'textbox', 'Name');
  await workbench.keyboard.press('Enter');
  await expect(work(workbench)).not.toContainText('not saved');
  await workbench.keyboard.press('Control+9');
  await tabTo(workbench, 'textbox', 'Council');
  await workbench.keyboard.type('Anytown');
  await workbench.keyboard.press('Enter');
  await expect(work(workbench)).toContainText('not saved');
  await answerQuestions(shell, 1);
  await shell.press('Alt+F4');
  await expect.poll(() => lastQuestion(shell)).toBe('Close without saving?');
  await workbench.keyboard.press('Control+s');
  await expect(work(workbench)).not.toContainText('not saved');
  await shell.press('Alt+F4');
  expect(await shell.ended).toBe(0);
});
