import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandLine, Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { denyNameLookups, denyNetwork, denyOnContents, denyOnSession } from '../../main/denials';
import { fuses, isOurs, mayBeRequested, mayHave } from '../../main/policy';
import { listening } from './electron-stand-in';

describe('what is ours', () => {
  it.each(['app://workbench/', 'app://workbench/assets/a.js?x#y'])('%s is', (url) => {
    expect(isOurs(url)).toBe(true);
  });
  it.each([
    'https://example.org/?app://workbench/',
    'app://workbench.example.org/',
    'app://user@workbench/',
    'app://elsewhere/',
    'application://workbench/',
    'file:///app://workbench/',
    'no address',
  ])('%s is not', (url) => {
    expect(isOurs(url)).toBe(false);
    expect(mayBeRequested(url)).toBe(false);
  });
});

describe('requests', () => {
  it.each([
    'app://workbench/a.wasm',
    'blob:app://workbench/1-2',
    'data:image/png;base64,AA',
    'devtools://x/y',
  ])('%s may be made', (url) => expect(mayBeRequested(url)).toBe(true));
  it.each([
    'http://127.0.0.1/',
    'wss://example.org/',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://x/',
  ])('%s may not', (url) => expect(mayBeRequested(url)).toBe(false));
});

/** A session that keeps what is set on it. */
function sessionStandIn() {
  const set: Record<string, [unknown]> = {};
  const keep = (name: string) => (given: unknown) => {
    set[name] = [given];
  };
  const { listeners, on } = listening();
  const calls = [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setSpellCheckerDictionaryDownloadURL',
    'setSpellCheckerEnabled',
  ];
  const session = Object.fromEntries(calls.map((name) => [name, keep(name)]));
  const webRequest = { onBeforeRequest: keep('onBeforeRequest') };
  denyOnSession({ ...session, on, webRequest } as unknown as Session);
  const call = (name: string, ...given: unknown[]) => {
    const [answer] = set[name] ?? [];
    if (typeof answer !== 'function') throw new Error(`${name} was not set`);
    return answer(...given) as unknown;
  };
  return { set, call, listeners };
}

describe('a session', () => {
  it.each([
    'geolocation',
    'media',
    'notifications',
    'clipboard-read',
    'fileSystem',
    'hid',
    'openExternal',
    'unknown',
  ])('is denied %s, asked or looked up', (permission) => {
    const { call } = sessionStandIn();
    const decide = vi.fn();
    call('setPermissionRequestHandler', null, permission, decide, { requestingUrl: 'app://workbench/' });
    expect(decide).toHaveBeenCalledExactlyOnceWith(false);
    expect(call('setPermissionCheckHandler', null, permission, 'app://workbench')).toBe(false);
  });
  it('may copy to the clipboard from our page only', () => {
    expect(mayHave('clipboard-sanitized-write', 'app://workbench/')).toBe(true);
    expect(mayHave('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
  });
  it('is given no device, no screen and no download', () => {
    const { call, listeners } = sessionStandIn();
    expect(call('setDevicePermissionHandler', {})).toBe(false);
    const decide = vi.fn();
    call('setDisplayMediaRequestHandler', {}, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith({});
    const preventDefault = vi.fn();
    listeners.get('will-download')?.({ preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
  it('has no spell checker and nowhere to fetch a dictionary from', () => {
    const { set } = sessionStandIn();
    expect(set.setSpellCheckerEnabled).toEqual([false]);
    expect(set.setSpellCheckerDictionaryDownloadURL).toEqual(['https://00.00/']);
  });
  it('cancels every foreign request', () => {
    const { call } = sessionStandIn();
    const decided = (url: string) => {
      const decide = vi.fn();
      call('onBeforeRequest', { url }, decide);
      return decide.mock.calls;
    };
    expect(decided('https://example.org/')).toEqual([[{ cancel: true }]]);
    expect(decided('app://workbench/index.html')).toEqual([[{ cancel: false }]]);
  });
});

describe('a page', () => {
  it('goes nowhere, opens nothing and embeds nothing', () => {
    const { listeners, on } = listening();
    const setWindowOpenHandler = vi.fn();
    const setWebRTCIPHandlingPolicy = vi.fn();
    denyOnContents({ on, setWindowOpenHandler, setWebRTCIPHandlingPolicy } as unknown as WebContents);
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const preventDefault = vi.fn();
      listeners.get(event)?.({ preventDefault });
      expect(preventDefault, event).toHaveBeenCalledOnce();
    }
    expect(setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: 'deny' });
    expect(setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
  });
});

describe('the program', () => {
  it('is made with the fuses that the policy states, and says nothing to a crash reporter', () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const packaging = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'));
    expect(packaging.electronFuses).toMatchObject(fuses);
    const sources = readdirSync(path.join(root, 'main')).filter((name) => name.endsWith('.ts'));
    for (const name of sources)
      expect(readFileSync(path.join(root, 'main', name), 'utf8'), name).not.toMatch(
        /crashReporter|autoUpdater/,
      );
  });
});

describe('the process', () => {
  it('looks up no proxy and no name', () => {
    const appendSwitch = vi.fn();
    denyNetwork({ appendSwitch } as unknown as CommandLine);
    expect(appendSwitch).toHaveBeenCalledWith('no-proxy-server');
    expect(appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND');
    const configureHostResolver = vi.fn();
    denyNameLookups({ configureHostResolver });
    expect(configureHostResolver).toHaveBeenCalledWith({ secureDnsMode: 'off' });
  });
});
