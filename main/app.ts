import path from 'node:path';
import { app, type BrowserWindow, Menu, protocol } from 'electron';
import { answerDesktopCalls } from './desktop-api';
import { menuTemplate } from './menu';
import { denyNameLookups, denyNetwork, denyOnContents, denyOnSession } from './policy';
import { appSchemePrivileges, servePage } from './protocol';
import { openWindow, workbenchSession } from './window';

const built = path.dirname(import.meta.dirname);
const debugging = !app.isPackaged;
let window: BrowserWindow | undefined;

function open(): void {
  window = openWindow(path.join(built, 'main', 'preload.cjs'), debugging);
  window.on('closed', () => {
    window = undefined;
  });
}

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  denyNetwork(app.commandLine);
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  app.on('session-created', denyOnSession);
  app.on('web-contents-created', (_event, contents) => denyOnContents(contents));
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.whenReady().then(() => {
    denyNameLookups(app);
    servePage(workbenchSession(), path.join(built, 'renderer'));
    answerDesktopCalls(path.join(app.getPath('userData'), 'kept.json'));
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, debugging)));
    open();
  });
} else {
  app.quit();
}
