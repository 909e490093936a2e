import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './shell';

// Nothing but Electron can show these. Where it is not at hand, npm test names each of them as not run.

test('the page runs in the sandbox of the system, and in a world of its own', async ({
  shell,
  workbench,
}) => {
  const processes = await shell.evaluate(({ app }) => app.getAppMetrics(), null);
  const pages = processes.filter(({ type }) => type === 'Tab');
  expect(pages.length).toBeGreaterThan(0);
  // On Linux as root there is no sandbox at all, and nothing here would show one.
  if (process.getuid?.() !== 0) for (const each of pages) expect(each.sandboxed).not.toBe(false);
  expect(
    await workbench.evaluate(() => Object.isFrozen((window as never as { desktop: object }).desktop)),
  ).toBe(true);
});

test('Electron itself makes a PDF of the page', async ({ shell, workbench }) => {
  await expect(workbench.getByRole('heading').first()).toBeVisible();
  const start = await shell.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
    return bytes?.subarray(0, 5).toString('latin1');
  }, null);
  expect(start).toBe('%PDF-');
});

test('a second program ends by Electron’s own lock', async ({ start }) => {
  const first = await start();
  await first.page();
  const second = await start();
  expect(await second.ended).toBe(0);
});

test('the window stands on a real screen where it was left', async ({ start }) => {
  const first = await start();
  await first.page();
  const place = { x: 60, y: 70, width: 1100, height: 700 };
  await first.evaluate(({ BrowserWindow }, bounds) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds(bounds);
    window?.close();
  }, place);
  await first.ended;
  const second = await start();
  await second.page();
  const bounds = await second.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds(),
    null,
  );
  expect(bounds).toEqual(place);
});

test('Electron writes no cache, cookie or storage of the page to the profile, and its log of the network names nobody', async ({
  shell,
  workbench,
  folder,
}) => {
  await expect(workbench.getByRole('heading').first()).toBeVisible();
  await shell.evaluate(({ app }) => app.quit(), null);
  await shell.ended;
  const log = await readFile(path.join(folder, 'temporary', 'net.json'), 'utf8');
  expect(log.match(/"url":"(?!app:|data:|blob:|devtools:|chrome:)[^"]*"/g) ?? []).toEqual([]);
  expect(await readdir(path.join(folder, 'profile'))).not.toContain('Partitions');
});
