import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../main/start/build';
import { answerQuestions, closeWindow } from './dialogs';
import { expect, test } from './shell';
import { tellingWords, tracesOf } from './traces';

test('a whole journey leaves nothing about any child on the disk, while it runs or after', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000);
  const words = await tellingWords(path.join(projectRoot, 'assets/sample'));
  expect(words.length).toBeGreaterThan(200);
  const shell = await start();
  const page = await shell.page();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('row', { name: /16 files/ })).toBeVisible();
  await page.getByRole('button', { name: 'ssda903_2018_episodes.csv', exact: true }).click();
  await page.getByRole('tab', { name: 'Rows as they came' }).click();
  await expect(page.getByRole('gridcell', { name: '17/09/2012' }).first()).toBeVisible();
  await page.keyboard.press('Control+3');
  await page.getByRole('searchbox').fill('577564');
  await page.getByRole('list', { name: 'Children' }).getByRole('button').first().click();
  await expect(page.getByRole('dialog', { name: 'Child 577564' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('button', { name: 'Copy table' })).toBeVisible();
  await page.keyboard.press('Control+8');
  const editor = page.getByRole('textbox', { name: /SQL|statement/i }).first();
  await editor.fill("SELECT * FROM child WHERE child_id = '577564'");
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('gridcell', { name: '577564' }).first()).toBeVisible();
  // Longer than choices wait before they are kept for after a crash.
  await page.waitForTimeout(3000);
  expect(await tracesOf(words, folder), 'while it runs').toEqual([]);
  await answerQuestions(shell, 0);
  await closeWindow(shell);
  expect(await shell.ended).toBe(0);
  expect(await tracesOf(words, folder), 'after it has ended').toEqual([]);
});

test('what the search looks for, it finds: in either writing, and at an odd byte', async ({ folder }) => {
  const word = '577564';
  await writeFile(path.join(folder, 'one.bin'), `x ${word} x`);
  await writeFile(path.join(folder, 'two.bin'), Buffer.from(`x ${word} x`, 'utf16le'));
  await writeFile(
    path.join(folder, 'three.bin'),
    Buffer.concat([Buffer.from('!'), Buffer.from(word, 'utf16le')]),
  );
  await writeFile(path.join(folder, 'time.bin'), `133${word}000`);
  const found = await tracesOf([word], folder);
  expect(found.sort()).toEqual([`one.bin: ${word}`, `three.bin: ${word}`, `two.bin: ${word}`]);
});
