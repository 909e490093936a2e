import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { portableFile } from '../../../main/start/build-portable';
import { type DrivenFirefox, startFirefox } from './driven-firefox';
import { findFirefox } from './find-firefox';
import { FirefoxPage } from './firefox-page';

/** The portable edition, opened from the disk in this machine's own Firefox, which must find nothing wrong with it. */
const test = base.extend<{ firefox: DrivenFirefox; workbench: FirefoxPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern what a fixture needs
  firefox: async ({}, use) => {
    const firefox = await startFirefox(findFirefox() ?? '');
    await use(firefox);
    await firefox.close();
  },
  workbench: async ({ firefox }, use) => {
    const page = new FirefoxPage(firefox.marionette);
    await page.open(pathToFileURL(portableFile).href);
    await use(page);
    expect(await page.wrongs(), 'what the page did that it may not do').toEqual([]);
  },
});

test('the portable edition works in Firefox', async ({ workbench, firefox }) => {
  await workbench.sees('This is the portable edition');
  await workbench.press('Open the sample');
  await workbench.sees('16 files');

  await workbench.press('Pivot');
  await workbench.sees('148');
  await workbench.press('Swap rows and columns');
  await workbench.sees('by Provider group, Place group across');

  await workbench.press('Cohort');
  await workbench.sees('36 unplanned moves in 119.2 child-months');

  await workbench.press('SQL');
  await workbench.type('.cm-content', 'SELECT count(*) AS stays FROM placement');
  await workbench.press('Run');
  await workbench.sees('1 row in');

  await workbench.press('Settings');
  await workbench.press('Save as a file');
  await workbench.sees('Saved ');
  const saved = async () => {
    const name = (await readdir(firefox.downloads)).find((file) => file.endsWith('settings.json'));
    return name === undefined ? '' : readFile(path.join(firefox.downloads, name), 'utf8');
  };
  await expect.poll(saved).toContain('"phases"');
});
