/** Where the workbench opens, when it cannot open in its own window. */
export interface Opening {
  /** Whether there is a screen to open a window on. */
  readonly display: boolean;
  /** Why it does not open in Electron. */
  readonly why: 'not-had' | 'did-not-start';
  /** The browser it opens in, or null. */
  readonly browser: string | null;
  readonly address: string;
}

/** The one line that says so, and how to get to the page. */
export function openingLine({ display, why, browser, address }: Opening): string {
  const stop = 'Press Ctrl+C here to end it.';
  if (!display) return `There is no screen here to open a window on. The workbench is at ${address} ${stop}`;
  const reason =
    why === 'not-had'
      ? 'Electron is not on this machine and could not be fetched'
      : 'Electron did not start on this machine';
  if (browser !== null) return `${reason}, so the workbench opens in ${browser}: ${address} ${stop}`;
  return `${reason}, and neither Chromium, Chrome nor Edge was found: open ${address} in a browser on this machine. ${stop}`;
}

/** Whether windows can be opened: always on Windows and macOS, with a display server elsewhere. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
