import path from 'node:path';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, protocol } from 'electron';
import { denyNameLookups, denyNetwork, denyOnContents, denyOnSession } from './denials';
import { answerDesktopCalls } from './desktop-api';
import { readKept } from './kept';
import { type MenuActions, menuTemplate } from './menu';
import { askWhatToOpen } from './open-dialog';
import { PageCalls } from './page-calls';
import { Paper } from './paper';
import { programArguments } from './program-arguments';
import { appSchemePrivileges, servePage } from './protocol';
import { openWindow, workbenchSession } from './window';
import { WorkFiles, workFromArguments } from './work-files';
import { zoomed } from './zoom';

const built = path.dirname(import.meta.dirname);
const debugging = !app.isPackaged;
const inProfile = (name: string): string => path.join(app.getPath('userData'), name);
let window: BrowserWindow | undefined;

function start(): void {
  app.enableSandbox();
  denyNetwork(app.commandLine);
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  app.on('session-created', denyOnSession);
  app.on('web-contents-created', (_event, contents) => denyOnContents(contents));
  app.on('window-all-closed', () => app.quit());
  const paper = new Paper();
  const page = new PageCalls(paper, app.getVersion());
  const work = new WorkFiles(app.getPath('userData'));
  const give = async (paths: readonly string[], cwd: string) =>
    work.give(await workFromArguments(paths, cwd, 0), window);
  app.on('second-instance', (_event, argv, cwd) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    void give(programArguments(argv, app.isPackaged), cwd);
  });
  app.on('render-process-gone', (_event, _contents, { reason }) => {
    page.pageGone();
    if (reason !== 'clean-exit') work.pageGone();
  });
  app.on('will-quit', () => work.end());
  app.whenReady().then(async () => {
    denyNameLookups(app);
    nativeTheme.themeSource = (await readKept(inProfile('kept.json'))).theme ?? 'system';
    servePage(workbenchSession(), path.join(built, 'renderer'), (url) => paper.answer(url));
    answerDesktopCalls(inProfile('kept.json'), work, page);
    const actions = menuActions(page, paper, (paths) => give(paths, process.cwd()));
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, debugging, actions)));
    void give(programArguments(process.argv, app.isPackaged), process.cwd());
    open(page);
  });
}

function open(page: PageCalls): void {
  window = openWindow({
    preload: path.join(built, 'main', 'preload.cjs'),
    debugging,
    placeFile: inProfile('window.json'),
    isUnsaved: () => page.isUnsaved,
  });
  window.on('closed', () => {
    window = undefined;
  });
}

/** What the menu does with the one window, while there is one. */
function menuActions(page: PageCalls, paper: Paper, give: (paths: string[]) => Promise<void>): MenuActions {
  const withWindow = (run: (window: BrowserWindow) => unknown) => () => {
    if (window !== undefined) run(window);
  };
  const openWhat = (what: 'files' | 'folder') =>
    withWindow(async (open) => give(await askWhatToOpen(open, what)));
  return {
    ask: (command) => page.ask(command, window),
    openExtracts: openWhat('files'),
    openFolder: openWhat('folder'),
    print: withWindow((open) => paper.print(open)),
    savePdf: withWindow((open) => paper.savePage(open).catch((error) => sayWhy(open, error))),
    zoom: (step) =>
      withWindow(({ webContents }) => webContents.setZoomFactor(zoomed(webContents.getZoomFactor(), step)))(),
    fullScreen: withWindow((open) => open.setFullScreen(!open.isFullScreen())),
    close: withWindow((open) => open.close()),
  };
}

const sayWhy = (window: BrowserWindow, error: unknown) =>
  dialog.showMessageBox(window, {
    type: 'error',
    message: error instanceof Error ? error.message : String(error),
  });

if (app.requestSingleInstanceLock()) start();
else app.quit();
