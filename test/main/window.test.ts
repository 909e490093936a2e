import { expect, it, vi } from 'vitest';
import { electronStandIn } from './electron-stand-in';

vi.mock('electron', () => electronStandIn());
const { webPreferences } = await import('../../main/window');
const { menuTemplate } = await import('../../main/menu');

it('shows the page in a sandbox without Node, spell checker or anything on the disk', () => {
  expect(webPreferences('preload.cjs', false)).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
  // A partition named `persist:...` would write to the disk.
  expect(webPreferences('preload.cjs', false).session).toEqual({ partition: 'workbench' });
});

it.each(['win32', 'darwin', 'linux'] as const)(
  'has no Reload in the menu on %s, and no inspector when shipped',
  (platform) => {
    expect(JSON.stringify(menuTemplate(platform, false))).not.toMatch(/reload|devtools/i);
    expect(JSON.stringify(menuTemplate(platform, true))).toMatch(/toggleDevTools/);
  },
);
