type Listener = (event: unknown, ...parameters: unknown[]) => unknown;

/** The frame that calls, as the shell sees it. */
export interface Frame {
  readonly url: string;
  readonly parent: object | null;
}

class IpcMain {
  readonly #listeners = new Map<string, Listener>();

  handle(channel: string, listener: Listener): void {
    if (this.#listeners.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#listeners.set(channel, listener);
  }
  async call(sender: unknown, senderFrame: Frame | null, channel: string, sent: readonly unknown[]) {
    const listener = this.#listeners.get(channel);
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
    return listener({ sender, senderFrame }, ...sent);
  }
}

export const ipcMain = new IpcMain();
