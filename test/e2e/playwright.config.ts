import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { asRoot, findBrowser, quietSwitches } from '../../main/start/browser';
import { installedElectron } from '../../main/start/electron';
import { packagedProgram } from '../host/fuse-wire';
import { findFirefox } from './firefox/find-firefox';
import { portableJourneys } from './portable-journeys';

const installed = findBrowser();
const inElectron = installedElectron() !== null;
/** Set where the specifications are only named, not run. */
const toBeListed = process.env.IIP_LIST_NOT_RUN === '1';
/** What nothing but Electron itself can show. */
const electronOnly = '**/e2e/shell/electron-only.spec.ts';
/** What can be read only off a program that was packaged. */
const packagedOnly = '**/e2e/shell/packaged-only.spec.ts';

/** The portable edition in Firefox, which another control than Playwright's drives. */
const inFirefox = '**/firefox/firefox.spec.ts';
/** Playwright asks this of a test's project, file and name together. */
const inPortable = [/ portable\.spec\.ts /, ...portableJourneys.map((start) => new RegExp(`\\.ts ${start}`))];

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
    { name: 'browser', testIgnore: ['**/e2e/shell/*.spec.ts', 'portable.spec.ts', inFirefox] },
    { name: 'portable', testIgnore: '**/e2e/shell/*.spec.ts', grep: inPortable },
    ...(findFirefox() !== null || toBeListed ? [{ name: 'firefox', testMatch: inFirefox }] : []),
    { name: 'shell', testMatch: '**/e2e/shell/*.spec.ts', testIgnore: [electronOnly, packagedOnly] },
    ...(packagedProgram() !== null || toBeListed ? [{ name: 'packaged-only', testMatch: packagedOnly }] : []),
    ...(inElectron || toBeListed ? [{ name: 'electron-only', testMatch: electronOnly }] : []),
  ],
});
