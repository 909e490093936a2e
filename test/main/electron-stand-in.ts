import { vi } from 'vitest';

type Listener = (...parameters: unknown[]) => unknown;

/** Stands for Electron where only its calls matter: what is sent through it arrives, copied as between processes. */
export function electronStandIn() {
  const answers = new Map<string, Listener>();
  const exposed = new Map<string, unknown>();
  const heard = new Map<string, Set<Listener>>();
  const caller: { senderFrame: { url: string; parent: unknown } | null; sender: unknown } = {
    senderFrame: { url: 'app://workbench/', parent: null },
    sender: {},
  };
  return {
    answers,
    exposed,
    caller,
    ipcMain: { handle: (call: string, listener: Listener) => answers.set(call, listener) },
    ipcRenderer: {
      invoke: async (call: string, ...sent: unknown[]) =>
        structuredClone(await answers.get(call)?.(caller, ...structuredClone(sent))),
      on: (event: string, listener: Listener) =>
        heard.set(event, (heard.get(event) ?? new Set()).add(listener)),
      removeListener: (event: string, listener: Listener) => heard.get(event)?.delete(listener),
    },
    /** What is sent to the page is heard by its listeners. */
    page: {
      webContents: {
        send: (event: string, ...sent: unknown[]) => {
          for (const listener of heard.get(event) ?? []) listener({}, ...structuredClone(sent));
        },
      },
    },
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) },
    BrowserWindow: { fromWebContents: () => null },
    dialog: { showSaveDialog: vi.fn(), showOpenDialog: vi.fn() },
    session: { fromPartition: vi.fn((name: string) => ({ partition: name })) },
    nativeTheme: { shouldUseDarkColors: false },
  };
}

/** A call that keeps what it was given, and gives its listeners back by event. */
export function listening() {
  const listeners = new Map<string, Listener>();
  return { listeners, on: (event: string, listener: Listener) => listeners.set(event, listener) };
}
