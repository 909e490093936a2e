import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Shell, type ShellStart, startShell } from '../../host/shell';

interface Fixtures {
  /** A folder that is thrown away after, with `profile` and `temporary` in it. */
  readonly folder: string;
  /** Starts the built program, with the profile of this test; more than once where a test asks for it. */
  readonly start: (more?: Partial<ShellStart>) => Promise<Shell>;
  /** The program, running. */
  readonly shell: Shell;
  /** The page of its window, drawn. */
  readonly workbench: Page;
}

/** The test for specifications of the shell: the built program in Electron where it is at hand, else in the stand-in. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'iip-shell-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  start: async ({ folder }, use) => {
    const [profile, temporary] = [path.join(folder, 'profile'), path.join(folder, 'temporary')];
    for (const each of [profile, temporary]) await mkdir(each, { recursive: true });
    const started: Shell[] = [];
    await use(async (more = {}) => {
      const shell = await startShell({ profile, temporary, ...more });
      started.push(shell);
      return shell;
    });
    for (const shell of started) await shell.end();
  },
  shell: async ({ start }, use) => use(await start()),
  workbench: async ({ shell }, use) => {
    const page = await shell.page();
    await expect(page.getByRole('heading').first()).toBeVisible();
    await use(page);
  },
});

export { expect };
