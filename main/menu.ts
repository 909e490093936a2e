import type { MenuItemConstructorOptions } from 'electron';

/**
 * The menu: editing, zoom and full screen. There is no Reload, because it would throw away what is loaded.
 * @param platform as `process.platform` names it
 */
export function menuTemplate(platform: NodeJS.Platform, debugging: boolean): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom', label: 'Actual size' },
    { role: 'zoomIn', label: 'Larger' },
    { role: 'zoomOut', label: 'Smaller' },
    { type: 'separator' },
    { role: 'togglefullscreen', label: 'Full screen' },
  ];
  if (debugging) view.push({ type: 'separator' }, { role: 'toggleDevTools' });
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    { label: 'File', submenu: [mac ? { role: 'close' } : { role: 'quit', label: 'Exit' }] },
    { label: 'Edit', role: 'editMenu' },
    { label: 'View', submenu: view },
    { label: 'Window', role: 'windowMenu' },
    { label: 'Help', submenu: [{ role: 'about', label: 'About IIP Workbench' }] },
  ];
}
