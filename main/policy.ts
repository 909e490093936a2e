/**
 * Everything the program denies itself and its page, in one place. `denials.ts` carries it out, `page-files.ts` sends the headers,
 * the installers are made with the fuses, and a test reads all of it back from the built program.
 */

export const appScheme = 'app';
/** The page's address; its origin is the only one there is. */
export const appUrl = `${appScheme}://workbench/`;

/**
 * What the page may load and run, sent with every answer by `app://` and by the loopback server alike. Nothing foreign anywhere.
 * Styles may be inline because plotly and the data grid write style elements of their own; scripts may not.
 * `wasm-unsafe-eval` lets SQLite's wasm be compiled; it does not allow `eval`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a report may do while it becomes a PDF: show its own words, styles and pictures. It runs nothing. */
export const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The headers of every answer to the page. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** The page's preferences: it is sandboxed and sees nothing of Node. */
export const pagePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  disableDialogs: true,
} as const;

/** No `persist:` in its name: cookies, cache and storage of the page stay in memory and go with the window. */
export const sessionName = 'workbench';

/** Copying a table or a chart is all the page may do beyond showing itself; every other permission and device is denied. */
export const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Switches of the process: no proxy is looked up, no name is ever resolved, and nothing is asked for in the background. */
export const processSwitches: readonly (readonly [string, string])[] = [
  ['no-proxy-server', ''],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
  ['no-pings', ''],
  // What is drawn is not kept on the disk either, nor what was in memory when something stopped working.
  ['disable-gpu-shader-disk-cache', ''],
  ['disable-breakpad', ''],
];

/** Names are not asked over HTTPS either. */
export const nameLookups = { secureDnsMode: 'off' } as const;

/** Peer connections take the proxy, and there is none. */
export const peerConnections = 'disable_non_proxied_udp' as const;

/** The address dictionaries would be fetched from; there is no such place, and the checker is off besides. */
export const dictionaries = 'https://00.00/';

/**
 * Burnt into the program: it is the workbench and cannot be used as a Node, a debugger or a loader of anything else. A snapshot of its
 * own would need a file that is not made. Nothing starts a crash reporter: what it sends could hold children's data.
 */
export const fuses = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
  loadBrowserProcessSpecificV8Snapshot: false,
} as const;

/** Whether a URL belongs to the page itself. Parsed, never searched: `https://x/?app://workbench/` is not ours. */
export function isOurs(url: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(url);
    return protocol === `${appScheme}:` && host === 'workbench' && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Whether a request may be made: the page's own files, what it made itself in memory, and the inspector's own. */
export function mayBeRequested(url: string): boolean {
  if (url.startsWith('data:') || url.startsWith('devtools:')) return true;
  return isOurs(url.startsWith('blob:') ? url.slice('blob:'.length) : url);
}

/** Whether a page that asks may have a permission; everything not named is denied. */
export function mayHave(permission: string, askedBy: string): boolean {
  return allowedPermissions.has(permission) && isOurs(askedBy);
}
