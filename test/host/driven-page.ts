import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { answerRequests } from './answered-requests';
import type { Ask } from './driven-browser';
import { calls, preloadScript } from './preload-frame';

interface PageOfShell {
  readonly preload?: string;
  readonly inFrames?: boolean;
}
interface Shell {
  /** Asks the shell about this very window. */
  readonly ask: Ask;
  name(url: string): string;
  isLoading(url: string): boolean;
  hasEnded(): boolean;
}

/** Opens the page of a window: its requests, calls, keys, new windows and downloads are the shell's to answer. */
export async function openPage(
  context: BrowserContext,
  { preload, inFrames = false }: PageOfShell,
  { ask, ...shell }: Shell,
): Promise<Page> {
  const page = await context.newPage();
  await answerRequests(page, { ...shell, ask: (asked) => ask('request', asked) });
  await page.exposeBinding(calls, ({ frame }, what: string, ...sent: unknown[]) => {
    if (what === 'press' || what === 'title') return ask(what, ...sent);
    const caller = { url: shell.name(frame.url()), parent: frame.parentFrame() && {} };
    return ask('call', caller, ...sent);
  });
  if (preload !== undefined) {
    await page.addInitScript({ content: preloadScript(await readFile(preload, 'utf8'), inFrames) });
  }
  page.on('popup', async (popup) => {
    if (!(await ask<boolean>('mayOpen', shell.name(popup.url())))) await popup.close().catch(() => undefined);
  });
  page.on('download', async (download) => {
    if (!(await ask<boolean>('downloads'))) await download.cancel();
  });
  return page;
}
