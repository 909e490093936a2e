import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { asRoot, browserArguments, findBrowser } from './browser';
import { buildIfStale, builtPage, projectRoot } from './build';
import { fetchElectron, installedElectron } from './electron';
import { hasDisplay, type Opening, openingLine } from './opening-line';
import { serve } from './serve';
import { runWindow } from './window-program';

/** Opens the workbench in its own window, else in a browser, else says where it is; until it is closed or stopped. */
async function start(stop: AbortSignal): Promise<void> {
  await buildIfStale();
  const display = hasDisplay();
  let electron = installedElectron();
  if (electron === null && display) {
    electron = await fetchElectron(stop, () => console.log('Fetching Electron, this once: about 120 MB.'));
  }
  if (stop.aborted) return;
  if (electron !== null && display) {
    const { failed, soon } = await runWindow(
      electron,
      [...(asRoot ? ['--no-sandbox'] : []), projectRoot],
      stop,
    );
    if (!failed || !soon) return;
  }
  await openInBrowser(display, electron === null ? 'not-had' : 'did-not-start', stop);
}

async function openInBrowser(display: boolean, why: Opening['why'], stop: AbortSignal): Promise<void> {
  const { address, close } = await serve(builtPage);
  const browser = display ? findBrowser() : null;
  console.log(openingLine({ display, why, browser: browser?.name ?? null, address }));
  const handedOver = browser === null || (await showIn(browser.file, address, stop));
  if (handedOver && !stop.aborted) {
    await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  }
  await close();
}

/** Shows the page in a browser with a profile that is thrown away after; true where the browser was gone at once. */
async function showIn(browser: string, address: string, stop: AbortSignal): Promise<boolean> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'iip-workbench-'));
  try {
    return (await runWindow(browser, browserArguments(address, profile), stop)).soon;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(
      () => undefined,
    );
  }
}

const stopping = new AbortController();
// Ctrl+C comes more than once, from the terminal and from npm: closing goes on all the same.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
start(stopping.signal).catch((error: unknown) => {
  console.error(`The workbench could not start. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
