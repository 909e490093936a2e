import type { App, CommandLine, Session, WebContents } from 'electron';
import {
  dictionaries,
  mayBeRequested,
  mayHave,
  nameLookups,
  peerConnections,
  processSwitches,
} from './policy';

/** Sets the switches of the process, before it is ready. */
export function denyNetwork(commandLine: CommandLine): void {
  for (const [name, value] of processSwitches) {
    if (value === '') commandLine.appendSwitch(name);
    else commandLine.appendSwitch(name, value);
  }
}

/** Once the process is ready: names are not asked over HTTPS either. */
export function denyNameLookups(app: Pick<App, 'configureHostResolver'>): void {
  app.configureHostResolver(nameLookups);
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
  session.setSpellCheckerDictionaryDownloadURL(dictionaries);
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
  contents.setWebRTCIPHandlingPolicy(peerConnections);
}
