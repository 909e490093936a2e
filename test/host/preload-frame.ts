/** Names in the page by which the driver and the preload program reach each other. */
export const calls = 'shellCalls';
export const receive = 'shellReceives';

/**
 * The script that runs the shell's preload program before anything else in a page, with `contextBridge` and `ipcRenderer` and no
 * other module. What crosses is cloned and what is exposed is frozen, as Electron does.
 * @param inFrames whether frames in the page get it too
 */
export function preloadScript(program: string, inFrames: boolean): string {
  // The program's text stands in the script: to run it by eval the page's policy would have to allow it.
  const preload = `function (require, module, exports) {${program}\n}`;
  const names = JSON.stringify({ calls, receive });
  return `if (${inFrames} || window === window.top) (${inPage.toString()})(${names}, ${preload});`;
}

type Program = (require: (name: string) => unknown, module: object, exports: object) => void;

/** Runs in the page; uses nothing from outside itself. */
function inPage({ calls, receive }: { calls: string; receive: string }, program: Program): void {
  const page = window as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>;
  const ask = page[calls];
  delete page[calls];
  const listeners = new Map<string, ((...all: unknown[]) => void)[]>();
  const frozen = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const call = value as (...all: unknown[]) => unknown;
      return Object.freeze((...sent: unknown[]) => call(...sent.map((one) => crossing(one))));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([name, part]) => [name, frozen(part)])),
    );
  };
  const crossing = (value: unknown) => (typeof value === 'function' ? value : structuredClone(value));
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) =>
        Object.defineProperty(window, name, { value: frozen(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel: string, ...sent: unknown[]) => ask?.('call', channel, structuredClone(sent)),
      on: (channel: string, listener: (...all: unknown[]) => void) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
      removeListener: (channel: string, listener: (...all: unknown[]) => void) => {
        listeners.set(
          channel,
          (listeners.get(channel) ?? []).filter((other) => other !== listener),
        );
      },
    },
  };
  Object.defineProperty(window, receive, {
    value: (channel: string, sent: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...sent);
    },
  });
  // The menu takes a key after the page, and only where the page left it alone.
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    setTimeout(() => {
      if (!event.defaultPrevented)
        void ask?.('press', { key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
    });
  };
  window.addEventListener('keydown', press, { capture: true });
  const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
  Object.defineProperty(document, 'title', {
    get: () => title?.get?.call(document),
    set: (text: string) => {
      title?.set?.call(document, text);
      void ask?.('title', text);
    },
  });
  const require = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`A sandboxed preload program has no module ${name}.`);
  };
  const module = { exports: {} };
  program(require, module, module.exports);
}
