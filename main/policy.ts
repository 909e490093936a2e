import type { App, CommandLine, Session, WebContents } from 'electron';

export const appScheme = 'app';
/** The page's address; its origin is the only one there is. */
export const appUrl = `${appScheme}://workbench/`;

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

/** Copying a table or a chart is all the page may do beyond showing itself. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Whether a page that asks may have a permission; everything not named is denied. */
export function mayHave(permission: string, askedBy: string): boolean {
  return allowedPermissions.has(permission) && isOurs(askedBy);
}

/** Switches of the process, set before it is ready: no proxy is looked up and no name is ever resolved. */
export function denyNetwork(commandLine: CommandLine): void {
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
}

/** Once the process is ready: names are not asked over HTTPS either. */
export function denyNameLookups(app: Pick<App, 'configureHostResolver'>): void {
  app.configureHostResolver({ secureDnsMode: 'off' });
}

/** What every session is denied: permissions, devices, downloads, the spell checker's dictionaries, foreign requests. */
export function denyOnSession(session: Session): void {
  session.setPermissionRequestHandler(null);
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(mayHave(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('will-download', (event) => event.preventDefault());
  // The dictionary's address is closed before the checker is switched off: switching alone has been seen to fetch it.
  session.setSpellCheckerDictionaryDownloadURL('https://00.00/');
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !mayBeRequested(request.url) }));
}

/** What every page is denied: going elsewhere, opening windows, embedding other pages, peer connections. */
export function denyOnContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
