import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../main/menu';
import { menuCommand, shortcutOf } from '../../shared/definitions/menu-commands';

const actions = () => ({
  ask: vi.fn(),
  openExtracts: vi.fn(),
  openFolder: vi.fn(),
  print: vi.fn(),
  savePdf: vi.fn(),
  zoom: vi.fn(),
  fullScreen: vi.fn(),
  close: vi.fn(),
});
const items = (template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...items((item.submenu as MenuItemConstructorOptions[]) ?? [])]);
const press = (item: MenuItemConstructorOptions | undefined) => (item?.click as undefined | (() => void))?.();

describe.each(['win32', 'darwin', 'linux'] as const)('the menu on %s', (platform) => {
  it('has no Reload, and no inspector when shipped', () => {
    expect(JSON.stringify(menuTemplate(platform, false, actions()))).not.toMatch(/reload|devtools/i);
    expect(JSON.stringify(menuTemplate(platform, true, actions()))).toMatch(/toggleDevTools/);
  });
  it('asks the page for each of its commands, under the shortcut that it has there', () => {
    const done = actions();
    const all = items(menuTemplate(platform, false, done));
    for (const command of menuCommand.options) {
      const item = all.find(({ id }) => id === command);
      expect(item, command).toBeDefined();
      expect(item?.accelerator).toBe(shortcutOf[command]?.replace('Ctrl', 'CmdOrCtrl'));
      // The page has heard the key already: it must not be done twice.
      expect(item?.registerAccelerator).toBe(false);
      press(item);
      expect(done.ask).toHaveBeenLastCalledWith(command);
    }
  });
  it('uses no accelerator twice', () => {
    const used = items(menuTemplate(platform, true, actions())).flatMap(
      ({ accelerator }) => accelerator ?? [],
    );
    expect(new Set(used).size).toBe(used.length);
  });
});

it('prints, makes a PDF, zooms, fills the screen, opens and closes', () => {
  const done = actions();
  const all = items(menuTemplate('win32', false, done));
  const item = (wanted: string) => all.find(({ id }) => id === wanted);
  press(item('print'));
  press(item('save-pdf'));
  press(item('full-screen'));
  press(item('open-extracts'));
  press(item('open-folder'));
  press(item('exit'));
  for (const name of ['print', 'savePdf', 'fullScreen', 'openExtracts', 'openFolder', 'close'] as const)
    expect(done[name], name).toHaveBeenCalledOnce();
  for (const id of ['zoom-in', 'zoom-in-too', 'zoom-out', 'zoom-reset']) press(item(id));
  expect(done.zoom.mock.calls).toEqual([['in'], ['in'], ['out'], ['reset']]);
  expect(item('full-screen')?.accelerator).toBe('F11');
});
it('can be opened letter by letter', () => {
  const labels = menuTemplate('win32', false, actions()).map(({ label }) => label);
  expect(labels).toEqual(['&File', '&Edit', '&View', '&Window', '&Help']);
});
