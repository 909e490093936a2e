import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, answerQuestions, closeWindow } from './dialogs';
import { expect, test } from './shell';

const work = (page: Page) => page.getByRole('banner').getByRole('button').first();
const recovery = (page: Page) => page.getByText('The workbench did not end as it should last time.');
const chooseTwelveMonths = async (page: Page) => {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: /Length/ }).click();
  await page.getByRole('option', { name: /^Twelve months either side/ }).click();
};
const expectTwelveMonths = async (page: Page) => {
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('button', { name: /Length/ })).toContainText('Twelve months either side');
};
const keptIn = async (folder: string) =>
  (await readdir(path.join(folder, 'profile'))).filter((name) => /recovery|under-way/.test(name));

test('what was chosen is offered again after a crash, once, and nothing of it is left', async ({
  start,
  folder,
}) => {
  const first = await start();
  const before = await first.page();
  await chooseTwelveMonths(before);
  // Changes are kept a moment after they were made.
  const kept = () => readFile(path.join(folder, 'profile', 'recovery.iipw'), 'utf8').catch(() => '');
  await expect.poll(kept).toContain('"days": 365');
  await first.end();

  const second = await start();
  const page = await second.page();
  await expect(recovery(page)).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(recovery(page)).toBeHidden();
  await expect(page.getByText('This work was made with 16 extracts')).toBeVisible();
  await expectTwelveMonths(page);
  await answerQuestions(second, 0);
  await closeWindow(second);
  expect(await second.ended).toBe(0);
  expect(await keptIn(folder)).toEqual([]);

  const third = await start();
  const fresh = await third.page();
  await expect(work(fresh)).toBeVisible();
  await expect(recovery(fresh)).toBeHidden();
});

test('what is not wanted back is forgotten at once', async ({ start, folder }) => {
  const first = await start();
  await chooseTwelveMonths(await first.page());
  await expect.poll(() => keptIn(folder)).toContain('recovery.iipw');
  await first.end();
  const page = await (await start()).page();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(recovery(page)).toBeHidden();
  await expect.poll(() => keptIn(folder)).toEqual(['session-under-way']);
});

test('work is saved to its own file again, opened by name from the command line, and is among the recent', async ({
  start,
  folder,
}) => {
  const file = path.join(folder, 'Panel.iipw');
  const first = await start();
  const page = await first.page();
  await chooseTwelveMonths(page);
  await answerDialogs(first, file);
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog', { name: 'Save work' }).getByRole('button', { name: 'Save' }).click();
  await expect(work(page)).toHaveText(/^Panelsaved$/);
  await expect.poll(() => keptIn(folder)).not.toContain('recovery.iipw');
  await page.getByText('Equal windows: as many days').click();
  await expect(work(page)).toHaveText(/^Panelnot saved$/);
  const before = await readFile(file, 'utf8');
  await page.keyboard.press('Control+s');
  await expect(work(page)).toHaveText(/^Panelsaved$/);
  expect(await readFile(file, 'utf8')).not.toBe(before);
  expect((await readdir(folder)).filter((name) => name.startsWith('Panel'))).toEqual(['Panel.iipw']);
  await closeWindow(first);
  expect(await first.ended).toBe(0);

  const second = await start({ parameters: ['Panel.iipw'], cwd: folder });
  const opened = await second.page();
  await expect(work(opened)).toHaveText(/^Panelsaved$/);
  await work(opened).click();
  await opened.getByRole('menuitem', { name: 'New work' }).click();
  await expect(work(opened)).not.toContainText('Panel');
  await work(opened).click();
  await opened.getByRole('menuitem', { name: 'Open Panel.iipw' }).click();
  await expect(work(opened)).toHaveText(/^Panelsaved$/);
  expect(await readFile(path.join(folder, 'profile', 'recent-work.json'), 'utf8')).not.toContain('.csv');
});

test('a file that cannot be opened says why, and what is there stays', async ({ start, folder }) => {
  const file = path.join(folder, 'other.iipw');
  await writeFile(file, '{"format":"iip-workbench work","version":2}');
  const page = await (await start({ parameters: [file] })).page();
  await expect(page.getByRole('alert')).toContainText(
    'other.iipw was not opened. It was made by a later version',
  );
  await expect(work(page)).toHaveText('New work');
});
