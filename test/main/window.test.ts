import { expect, it, vi } from 'vitest';
import { electronStandIn } from './electron-stand-in';

vi.mock('electron', () => electronStandIn());
const { paperPreferences, webPreferences } = await import('../../main/window');

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

it('makes paper in a window that runs nothing and has no bridge', () => {
  expect(paperPreferences()).toMatchObject({ sandbox: true, contextIsolation: true, javascript: false });
  expect(paperPreferences()).not.toHaveProperty('preload');
});
