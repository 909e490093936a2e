import type { Browser, BrowserContext, Page } from '@playwright/test';
import { toBrowser, toShell } from './addresses';
import { openPage } from './driven-page';
import { grantAllowed } from './granted-permissions';
import { receive } from './preload-frame';
import { startBrowser } from './started-browser';
import type { Answers } from './wire';

export type Ask = <T>(what: string, ...sent: readonly unknown[]) => Promise<T>;

/** What the driver has to know of a window to show it. */
interface WindowOptions {
  readonly preload?: string;
  readonly inFrames?: boolean;
  readonly partition: string;
  readonly width: number;
  readonly height: number;
  readonly webRtc: string;
}

/** A real browser whose pages belong to the windows of the shell. It starts when the first of them loads its page. */
export class DrivenBrowser {
  /** The page of the first window, as soon as it loads. */
  readonly firstPage: Promise<Page>;
  schemes: readonly string[] = [];
  readonly #contexts = new Map<string, BrowserContext>();
  readonly #pages = new Map<number, Promise<Page>>();
  readonly #loading = new Set<string>();
  #hasEnded = false;
  #browser: Promise<Browser> | undefined;
  #opened: (page: Page) => void = () => undefined;

  constructor(
    private readonly temporary: string,
    private readonly ask: Ask,
  ) {
    this.firstPage = new Promise((resolve) => {
      this.#opened = resolve;
    });
  }

  /** What the shell's process may ask of the browser. */
  readonly answers: Answers = {
    load: (id: number, url: string) => this.#load(id, url),
    send: async (id: number, channel: string, sent: unknown[]) => {
      const page = await this.#page(id);
      await page.evaluate(sendIn, { receive, channel, sent });
    },
    zoom: async (id: number, factor: number) => zoomTo(await this.#page(id), factor),
    colours: async (colorScheme: 'light' | 'dark') => {
      for (const page of this.#pages.values()) await (await page).emulateMedia({ colorScheme });
    },
    pdf: async (id: number, options: object) => (await this.#page(id)).pdf(options),
    close: async (id: number) => {
      const page = this.#pages.get(id);
      this.#pages.delete(id);
      await (await page)?.close().catch(() => undefined);
    },
  };

  pages(): Page[] {
    return [...this.#contexts.values()].flatMap((context) => context.pages());
  }
  async end(): Promise<void> {
    this.#hasEnded = true;
    await (await this.#browser)?.close();
  }

  async #load(id: number, url: string): Promise<void> {
    const page = await this.#page(id);
    await grantAllowed(page, (names) => this.ask<string[]>('permitted', id, names, url));
    const address = toBrowser(url, this.schemes);
    this.#loading.add(address);
    try {
      const loaded = page.goto(address);
      if (id === 1) this.#opened(page);
      await loaded;
    } finally {
      this.#loading.delete(address);
    }
  }

  #page(id: number): Promise<Page> {
    const page = this.#pages.get(id) ?? this.#open(id);
    this.#pages.set(id, page);
    return page;
  }

  async #open(id: number): Promise<Page> {
    const window = await this.ask<WindowOptions>('window', id);
    return openPage(await this.#context(window), window, {
      ask: (what, ...sent) => this.ask(what, id, ...sent),
      name: (url) => toShell(url, this.schemes),
      isLoading: (url) => this.#loading.has(url),
      hasEnded: () => this.#hasEnded,
    });
  }

  /** Where the pages of a session live: in memory, as a partition without `persist:` does. */
  async #context({ partition, width, height, webRtc }: WindowOptions): Promise<BrowserContext> {
    this.#browser ??= this.#start(webRtc);
    const browser = await this.#browser;
    const known = this.#contexts.get(partition);
    if (known !== undefined) return known;
    const locale = { locale: 'en-GB', timezoneId: 'Europe/London' };
    const context = await browser.newContext({ viewport: { width, height }, ...locale });
    this.#contexts.set(partition, context);
    return context;
  }

  async #start(webRtc: string): Promise<Browser> {
    this.schemes = await this.ask<string[]>('schemes');
    return startBrowser(this.temporary, await this.ask<[string, string][]>('switches'), webRtc);
  }
}

/** Runs in the page. */
function sendIn({ receive, channel, sent }: { receive: string; channel: string; sent: unknown[] }): void {
  (window as unknown as Record<string, (...all: unknown[]) => void>)[receive]?.(channel, sent);
}

/** Makes everything larger as a browser's zoom does: fewer of the page's pixels on the same screen. */
async function zoomTo(page: Page, factor: number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / factor),
    height: Math.round(height / factor),
    deviceScaleFactor: factor,
    mobile: false,
  });
}
