import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect } from '@playwright/test';
import { asRoot } from '../../main/start/browser';
import { projectRoot } from '../../main/start/build';
import { installedElectron } from '../../main/start/electron';

/** The workbench in its own window, with settings and cache in a folder that is thrown away after. */
const test = base.extend<{ electron: ElectronApplication; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'iip-electron-test-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  electron: async ({ folder }, use) => {
    const electron = await _electron.launch({
      executablePath: installedElectron() ?? '',
      args: [
        projectRoot,
        `--user-data-dir=${folder}`,
        `--log-net-log=${path.join(folder, 'net.json')}`,
        ...(asRoot ? ['--no-sandbox'] : []),
      ],
    });
    await use(electron);
    await electron.close();
  },
});

test('opens the page in its own window, without Node and with the bridge alone', async ({ electron }) => {
  const page = await electron.firstWindow();
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(page.url()).toBe('app://workbench/');
  const seen = await page.evaluate(() => [
    typeof (globalThis as { require?: unknown }).require,
    typeof (globalThis as { process?: unknown }).process,
    Object.keys((globalThis as unknown as { desktop: object }).desktop).sort(),
  ]);
  expect(seen).toEqual(['undefined', 'undefined', ['keep', 'kept', 'save']]);
});

test('has a sandboxed page that goes nowhere', async ({ electron }) => {
  const page = await electron.firstWindow();
  await expect(page.locator('#root')).not.toBeEmpty();
  const outcome = await page.evaluate(async () => [
    await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    ),
    window.open('https://example.org/'),
    await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
  ]);
  expect(outcome).toEqual(['refused', null, 'denied']);
  await page.evaluate(() => location.assign('https://example.org/'));
  expect(page.url()).toBe('app://workbench/');
  expect(electron.windows()).toHaveLength(1);
});

test('keeps choices between sessions, and asks the network for nothing', async ({ electron, folder }) => {
  const page = await electron.firstWindow();
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.evaluate(() =>
    (globalThis as unknown as { desktop: { keep(kept: object): Promise<null> } }).desktop.keep({
      theme: 'dark',
    }),
  );
  expect(JSON.parse(await readFile(path.join(folder, 'kept.json'), 'utf8'))).toEqual({ theme: 'dark' });
  await electron.close();
  const log = await readFile(path.join(folder, 'net.json'), 'utf8');
  expect(log.match(/"url":"(?!app:|data:|blob:|devtools:|chrome:)[^"]*"/g) ?? []).toEqual([]);
  expect(await readdir(folder)).not.toContain('Partitions');
});
