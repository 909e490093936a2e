import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as policy from '../../../main/policy';
import { projectRoot } from '../../../main/start/build';
import { expect, test } from './shell';

test('the built program keeps to the policy as it is stated', async ({ shell, workbench }) => {
  const found = await shell.evaluate(
    async ({ app, BrowserWindow, session }, { name, switches }) => {
      const [window] = BrowserWindow.getAllWindows();
      const { webContents } = window as Electron.BrowserWindow;
      const { getLastWebPreferences: last } = webContents as unknown as Record<string, () => object>;
      const preferences = last?.call(webContents) ?? {};
      return {
        preferences: Object.fromEntries(
          Object.entries(preferences).filter(([, value]) => typeof value === 'boolean'),
        ),
        isOurSession: webContents.session === session.fromPartition(name),
        persistent: webContents.session.isPersistent(),
        storage: webContents.session.getStoragePath(),
        spellChecker: webContents.session.isSpellCheckerEnabled(),
        switches: switches.map((each) => [each, app.commandLine.getSwitchValue(each)]),
        has: switches.filter((each) => app.commandLine.hasSwitch(each)),
        webRtc: webContents.getWebRTCIPHandlingPolicy(),
        windows: BrowserWindow.getAllWindows().length,
      };
    },
    { name: policy.sessionName, switches: policy.processSwitches.map(([name]) => name) },
  );
  expect(found.preferences).toMatchObject(policy.pagePreferences);
  expect(found).toMatchObject({
    isOurSession: true,
    persistent: false,
    storage: null,
    spellChecker: false,
    webRtc: policy.peerConnections,
    windows: 1,
    switches: policy.processSwitches.map((each) => [...each]),
    has: policy.processSwitches.map(([name]) => name),
  });
  const headers = await workbench.evaluate(async () =>
    Object.fromEntries((await fetch(location.href)).headers),
  );
  for (const [name, value] of Object.entries(policy.securityHeaders))
    expect(headers[name.toLowerCase()], name).toBe(value);
});

test('the page may copy, and nothing else that it could ask for', async ({ workbench }) => {
  const states = await workbench.evaluate(async () => {
    const names = [
      'clipboard-write',
      'clipboard-read',
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
    ];
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return [name, state];
    });
    return Object.fromEntries(await Promise.all(asked));
  });
  const { 'clipboard-write': copying, ...others } = states as Record<string, string>;
  expect(copying).toBe('granted');
  expect([...new Set(Object.values(others))]).toEqual(['denied']);
});

test('nothing that reports, updates or asks the network is built in', async () => {
  const main = await readFile(path.join(projectRoot, 'dist/main/app.js'), 'utf8');
  expect(main).not.toMatch(/crashReporter|autoUpdater|node:(https?|http2|net|tls|dgram|dns)["']/);
  const preload = await readFile(path.join(projectRoot, 'dist/main/preload.cjs'), 'utf8');
  expect([...preload.matchAll(/require\(["'`]([^"'`]+)/g)].map(([, name]) => name)).toEqual(['electron']);
});
