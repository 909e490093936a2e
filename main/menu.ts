import type { MenuItemConstructorOptions } from 'electron';
import { type MenuCommand, menuViews, shortcutOf } from '../shared/definitions/menu-commands';
import type { ZoomStep } from './zoom';

/** What the menu's own items do; everything else it asks of the page. */
export interface MenuActions {
  ask(command: MenuCommand): void;
  openExtracts(): void;
  openFolder(): void;
  print(): void;
  savePdf(): void;
  zoom(step: ZoomStep): void;
  fullScreen(): void;
  close(): void;
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/**
 * The menu. Every item has its accelerator, and `&` before the letter that chooses it with Alt. There is no Reload, because it would
 * throw away what is loaded.
 * @param platform as `process.platform` names it
 */
export function menuTemplate(platform: NodeJS.Platform, debugging: boolean, actions: MenuActions): Item[] {
  const mac = platform === 'darwin';
  /** The page acts on these keys itself, as it does in a browser; here they are only shown. */
  const page = (id: MenuCommand, label: string): Item => ({
    id,
    label,
    ...(shortcutOf[id] === undefined ? {} : { accelerator: shortcutOf[id].replace('Ctrl', 'CmdOrCtrl') }),
    registerAccelerator: false,
    click: () => actions.ask(id),
  });
  const own = (id: string, label: string, accelerator: string | null, click: () => void): Item => ({
    id,
    label,
    ...(accelerator === null ? {} : { accelerator }),
    click,
  });
  const hidden = (id: string, accelerator: string, click: () => void): Item => ({
    ...own(id, id, accelerator, click),
    visible: false,
    acceleratorWorksWhenHidden: true,
  });
  const file: Item[] = [
    page('work-new', '&New work'),
    page('work-open', '&Open work…'),
    own('open-extracts', 'Load &extracts…', 'CmdOrCtrl+Shift+O', actions.openExtracts),
    own('open-folder', 'Load a &folder…', null, actions.openFolder),
    separator,
    page('work-save', '&Save work'),
    page('work-save-as', 'Save work &as…'),
    separator,
    own('print', '&Print…', 'CmdOrCtrl+P', actions.print),
    own('save-pdf', 'Save as P&DF…', 'CmdOrCtrl+Shift+P', actions.savePdf),
    separator,
    mac ? { role: 'close' } : own('exit', 'E&xit', 'Alt+F4', actions.close),
  ];
  const edit: Item[] = [
    page('undo', '&Undo'),
    page('redo', '&Redo'),
    separator,
    { role: 'cut', label: 'Cu&t' },
    { role: 'copy', label: '&Copy' },
    { role: 'paste', label: '&Paste' },
    { role: 'selectAll', label: 'Select &all' },
  ];
  const view: Item[] = [
    ...menuViews.map(({ id, label }) => page(`view-${id}`, label)),
    separator,
    own('zoom-in', '&Larger', 'CmdOrCtrl+Plus', () => actions.zoom('in')),
    // Larger without Shift, where the plus stands above the equals sign.
    hidden('zoom-in-too', 'CmdOrCtrl+=', () => actions.zoom('in')),
    own('zoom-out', '&Smaller', 'CmdOrCtrl+-', () => actions.zoom('out')),
    own('zoom-reset', '&Actual size', 'CmdOrCtrl+0', () => actions.zoom('reset')),
    separator,
    own('full-screen', '&Full screen', mac ? 'Ctrl+Cmd+F' : 'F11', actions.fullScreen),
    ...(debugging ? [separator, { role: 'toggleDevTools' as const }] : []),
  ];
  const help: Item[] = [page('shortcuts', '&Keyboard shortcuts'), page('about', '&About IIP Workbench')];
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: file },
    { label: '&Edit', submenu: edit },
    { label: '&View', submenu: view },
    { label: '&Window', role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: help },
  ];
}
