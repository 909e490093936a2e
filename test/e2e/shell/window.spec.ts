import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Shell } from '../../host/shell';
import { answerQuestions, closeWindow, lastQuestion } from './dialogs';
import { expect, test } from './shell';

test('the window comes back where it was and as large as it was, with its zoom', async ({
  start,
  folder,
}) => {
  const first = await start();
  await (await first.page()).getByRole('heading').first().waitFor();
  const place = { x: 60, y: 70, width: 1100, height: 700 };
  await first.evaluate(({ BrowserWindow }, bounds) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds(bounds);
    window?.webContents.setZoomFactor(1.25);
  }, place);
  await closeWindow(first);
  expect(await first.ended).toBe(0);
  const kept = JSON.parse(await readFile(path.join(folder, 'profile', 'window.json'), 'utf8'));
  expect(kept).toEqual({ ...place, maximised: false, zoom: 1.25 });
  const second = await start();
  await (await second.page()).getByRole('heading').first().waitFor();
  const now = () =>
    second.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { ...window?.getBounds(), zoom: window?.webContents.getZoomFactor() };
    }, null);
  await expect.poll(now).toEqual({ ...place, zoom: 1.25 });
});

test('closes at once where there is nothing to lose', async ({ shell, workbench }) => {
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByRole('row', { name: /16 files/ })).toBeVisible();
  await answerQuestions(shell, 1);
  await closeWindow(shell);
  expect(await shell.ended).toBe(0);
});

test('asks before work is lost, stays where a person stays, and goes where they go', async ({
  shell,
  workbench,
}) => {
  await workbench.getByRole('button', { name: 'Open the sample' }).click();
  await expect(workbench.getByRole('row', { name: /16 files/ })).toBeVisible();
  await workbench.keyboard.press('Control+5');
  await workbench.getByRole('button', { name: 'Copy table' }).waitFor();
  await workbench.evaluate(() =>
    (window as never as { desktop: { unsaved(is: boolean): Promise<null> } }).desktop.unsaved(true),
  );
  await answerQuestions(shell, 1);
  await closeWindow(shell);
  await expect.poll(() => lastQuestion(shell)).toBe('Close without saving?');
  await expect(workbench.getByRole('button', { name: 'Copy table' })).toBeVisible();
  await answerQuestions(shell, 0);
  await closeWindow(shell);
  expect(await shell.ended).toBe(0);
});

test('light and dark are kept, and are the window’s own from the start', async ({ start, folder }) => {
  const first = await start();
  const page = await first.page();
  await page.getByRole('heading').first().waitFor();
  await page.keyboard.press('Control+9');
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const source = (shell: Shell) => shell.evaluate(({ nativeTheme }) => nativeTheme.themeSource, null);
  await expect.poll(() => source(first)).toBe('dark');
  await closeWindow(first);
  await first.ended;
  expect(JSON.parse(await readFile(path.join(folder, 'profile', 'kept.json'), 'utf8'))).toMatchObject({
    theme: 'dark',
  });
  const second = await start();
  await (await second.page()).getByRole('heading').first().waitFor();
  expect(await source(second)).toBe('dark');
});
