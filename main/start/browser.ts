import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export interface Browser {
  readonly name: string;
  readonly file: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const onPath: readonly (readonly [string, string])[] = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Chrome', 'google-chrome'],
  ['Chrome', 'google-chrome-stable'],
  ['Edge', 'microsoft-edge'],
  ['Edge', 'microsoft-edge-stable'],
];
const inWindows: readonly (readonly [string, string])[] = [
  ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
];
const inMac: readonly (readonly [string, string])[] = [
  ['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
];

/** Where a browser that can show the workbench would lie on this kind of machine, best first. */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment): Browser[] {
  const places = (folders: readonly (string | undefined)[], files: typeof onPath, join: typeof path.join) =>
    files.flatMap(([name, file]) =>
      folders.flatMap((folder) => (folder ? [{ name, file: join(folder, file) }] : [])),
    );
  if (platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = environment;
    return places([PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA], inWindows, path.win32.join);
  }
  if (platform === 'darwin') {
    const own = environment.HOME && path.posix.join(environment.HOME, 'Applications');
    return places(['/Applications', own], inMac, path.posix.join);
  }
  return places([...(environment.PATH ?? '').split(':'), '/snap/bin'], onPath, path.posix.join);
}

/** The first browser there is, or null. */
export function findBrowser(platform = process.platform, environment: Environment = process.env) {
  return browserPlaces(platform, environment).find(({ file }) => mayRun(file)) ?? null;
}

/** Whether a file is there and may be run. */
export function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Switches that keep a browser from making any request of its own. Whatever it would ask of the network goes to a
 * proxy that is not there; this machine's own addresses never use a proxy.
 */
export const quietSwitches: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--proxy-server=127.0.0.1:9',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--metrics-recording-only',
  '--no-pings',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,DialMediaRouteProvider',
];

/** Chromium refuses to run as root inside its sandbox; nobody should, but build machines do. */
export const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** How the browser is started: a window without tabs or address, and a profile that is thrown away after. */
export function browserArguments(address: string, profile: string, root = asRoot): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--window-size=1366,768',
    ...quietSwitches,
    // The second keeps the browser from warning, in the page's place, of the first.
    ...(root ? ['--no-sandbox', '--test-type'] : []),
  ];
}
