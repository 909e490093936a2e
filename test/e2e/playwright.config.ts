import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { asRoot, findBrowser, quietSwitches } from '../../main/start/browser';
import { installedElectron } from '../../main/start/electron';

const installed = findBrowser();

/** Playwright runs headless with a profile of its own; a proxy that is not there stands in the way of every other request. */
const launchOptions = {
  args: [...quietSwitches, ...(asRoot ? ['--no-sandbox'] : [])],
  ...(installed === null ? {} : { executablePath: installed.file }),
};

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.resolve(import.meta.dirname, '../../test-results'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [
    { name: 'browser', testIgnore: 'electron.spec.ts' },
    ...(installedElectron() === null ? [] : [{ name: 'electron', testMatch: 'electron.spec.ts' }]),
  ],
});
