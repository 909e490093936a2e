import { pathToFileURL } from 'node:url';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { builtPage } from '../../main/start/build';
import { portableFile } from '../../main/start/build-portable';
import { serve } from '../../main/start/serve';

interface Fixtures {
  /** The workbench, open and empty, in a page that may do nothing it should not. */
  readonly workbench: Page;
}
interface WorkerFixtures {
  readonly address: string;
}

/**
 * The test to write journeys with: the production build, served as `npm start` serves it, or the portable edition opened
 * from the disk, as the project says. A journey fails on a request to any other place, a breach of the content security
 * policy, an error on the console or one not caught.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads off the pattern what a fixture needs
    async ({}, use, { project }) => {
      if (project.name === 'portable') {
        await use(pathToFileURL(portableFile).href);
        return;
      }
      const { address, close } = await serve(builtPage);
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  workbench: async ({ page, context, address }, use) => {
    const wrongs = await watch(context, page, address);
    try {
      await page.goto(address);
      await expect(page.locator('#root')).not.toBeEmpty();
      await use(page);
    } finally {
      expect.soft(wrongs, 'what the page did that it may not do').toEqual([]);
    }
  },
});

/** Notes everything the page does that it may not. */
async function watch(context: BrowserContext, page: Page, address: string): Promise<string[]> {
  const wrongs: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) wrongs.push(`request to ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => wrongs.push(`error: ${error.error().message}`));
  await page.exposeFunction('noteBreach', (breach: string) => wrongs.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    const note = (window as unknown as { noteBreach(breach: string): void }).noteBreach;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      note(`${violatedDirective} ${blockedURI}`),
    );
  });
  return wrongs;
}

export { expect };
