import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserArguments, browserPlaces } from '../../../main/start/browser';
import { installedElectron } from '../../../main/start/electron';
import { hasDisplay, openingLine } from '../../../main/start/opening-line';
import { runWindow } from '../../../main/start/window-program';

describe('where a browser lies', () => {
  it('on Windows', () => {
    const files = browserPlaces('win32', {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    }).map(({ file }) => file);
    expect(files).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(files).toContain('C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });
  it('on macOS', () => {
    expect(browserPlaces('darwin', { HOME: '/Users/a' })).toContainEqual({
      name: 'Chrome',
      file: '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    });
  });
  it('on Linux, anywhere on the path', () => {
    const places = browserPlaces('linux', { PATH: '/usr/bin:/opt/x' });
    expect(places[0]).toEqual({ name: 'Chromium', file: '/usr/bin/chromium' });
    expect(places).toContainEqual({ name: 'Edge', file: '/opt/x/microsoft-edge' });
  });
});

describe('how the browser is started', () => {
  it('keeps nothing and reaches nothing but this machine', () => {
    const given = browserArguments('http://127.0.0.1:1/x/', '/tmp/profile', false);
    expect(given).toEqual(
      expect.arrayContaining([
        '--app=http://127.0.0.1:1/x/',
        '--user-data-dir=/tmp/profile',
        '--proxy-server=127.0.0.1:9',
      ]),
    );
    expect(given).not.toContain('--no-sandbox');
    expect(browserArguments('http://127.0.0.1:1/x/', '/tmp/profile', true)).toContain('--no-sandbox');
  });
});

describe('what is said when it opens elsewhere than in its own window', () => {
  const address = 'http://127.0.0.1:4000/abc/';
  it.each([
    { display: true, why: 'not-had' as const, browser: 'Edge' },
    { display: true, why: 'did-not-start' as const, browser: 'Chrome' },
    { display: true, why: 'not-had' as const, browser: null },
    { display: false, why: 'not-had' as const, browser: null },
  ])('is one line with the address: %o', (opening) => {
    const line = openingLine({ ...opening, address });
    expect(line).not.toContain('\n');
    expect(line).toContain(address);
    if (opening.browser !== null) expect(line).toContain(opening.browser);
    if (opening.display) expect(line).toMatch(/^Electron/);
  });
  it('knows a machine without a screen', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});

describe('Electron on this machine', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'electron-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const program = (...place: string[]) => {
    const file = path.join(folder, ...place);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    return file;
  };

  it('is not there before its package has fetched it', () => {
    expect(installedElectron({}, folder, 'linux')).toBeNull();
  });
  it('is where its package noted it, if it still is', () => {
    writeFileSync(path.join(folder, 'path.txt'), 'electron');
    expect(installedElectron({}, folder, 'linux')).toBeNull();
    const file = program('dist', 'electron');
    expect(installedElectron({}, folder, 'linux')).toBe(file);
  });
  it('is where the person says it is', () => {
    const file = program('own', 'electron.exe');
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, 'own') };
    expect(installedElectron(environment, folder, 'win32')).toBe(file);
    expect(installedElectron(environment, folder, 'linux')).toBeNull();
  });
});

describe('a program that shows a window', () => {
  const never = new AbortController().signal;
  it('failed where it is not there or ends with an error', async () => {
    expect(await runWindow('/no/such/program', [], never)).toMatchObject({ failed: true, soon: true });
    expect(await runWindow(process.execPath, ['-e', 'process.exit(3)'], never)).toMatchObject({
      failed: true,
    });
  });
  it('was closed where it ends well', async () => {
    expect(await runWindow(process.execPath, ['-e', ''], never, 0)).toEqual({ failed: false, soon: false });
  });
  it('is closed and waited for when told to stop', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const ending = await runWindow(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], stop.signal);
    expect(ending.failed).toBe(false);
  });
});
