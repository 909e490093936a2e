import path from 'node:path';
import { app, type BrowserWindow, Menu, protocol } from 'electron';
import { answerDesktopCalls } from './desktop-api';
import { menuTemplate } from './menu';
import { denyNameLookups, denyNetwork, denyOnContents, denyOnSession } from './policy';
import { appSchemePrivileges, servePage } from './protocol';
import { openWindow, workbenchSession } from './window';
import { WorkFiles, workFromArguments } from './work-files';

const built = path.dirname(import.meta.dirname);
const debugging = !app.isPackaged;
/** How many of the first arguments are the program's own: Electron itself is started on a folder. */
const ours = app.isPackaged ? 1 : 2;
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
  const work = new WorkFiles(app.getPath('userData'));
  const give = async (argv: readonly string[], cwd: string) =>
    work.give(await workFromArguments(argv, cwd, ours), window);
  app.on('second-instance', (_event, argv, cwd) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    void give(argv, cwd);
  });
  app.on('render-process-gone', (_event, _contents, { reason }) => {
    if (reason !== 'clean-exit') work.pageGone();
  });
  app.on('will-quit', () => work.end());
  app.whenReady().then(() => {
    void give(process.argv, process.cwd());
    denyNameLookups(app);
    servePage(workbenchSession(), path.join(built, 'renderer'));
    answerDesktopCalls(path.join(app.getPath('userData'), 'kept.json'), work);
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, debugging)));
    open();
  });
} else {
  app.quit();
}
