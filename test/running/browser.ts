import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../main/start/browser';
import { type StepResult, tool } from './step';

/** Whether there is a browser to test in: this machine's own, or one that Playwright keeps. */
export const hasBrowser = (): boolean => findBrowser() !== null || existsSync(chromium.executablePath());

const howToInstall = `There is no browser to test the page in, and none could be installed. Install one, then run npm test again:
  Debian:             apt-get install chromium
  any other machine:  npx playwright install --with-deps chromium
  or install Chrome or Edge as usual.`;

/** Installs a browser: Debian's own where we may, else the one that Playwright fetches. */
export async function installBrowser(): Promise<StepResult> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (/^ID=debian$/m.test(release) && process.getuid?.() === 0) {
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    await tool('apt-get', ['update'], quietly);
    await tool('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  }
  if (!hasBrowser()) await tool('playwright', ['install', 'chromium']);
  return hasBrowser() ? { ok: true, output: '' } : { ok: false, output: howToInstall };
}
