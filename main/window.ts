import { BrowserWindow, dialog, nativeTheme, session, type WebPreferences } from 'electron';
import { appUrl } from './policy';

/** No `persist:` in its name: cookies, cache and storage of the page stay in memory and go with the window. */
export const workbenchSession = () => session.fromPartition('workbench');

/** The window's preferences: the page is sandboxed and sees nothing of Node. */
export const webPreferences = (preload: string, debugging: boolean): WebPreferences => ({
  preload,
  session: workbenchSession(),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  disableDialogs: true,
  devTools: debugging,
});

/** Opens the one window. It shows itself when the page is drawn, so nothing flashes. */
export function openWindow(preload: string, debugging: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'IIP Workbench',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161a1d' : '#ffffff',
    webPreferences: webPreferences(preload, debugging),
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('will-prevent-unload', (event) => {
    if (leavesAnyway(window)) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void startAgain(window);
  });
  void window.loadURL(appUrl);
  return window;
}

/** Asks before work that is not saved is lost. */
function leavesAnyway(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: 'Close without saving?',
    detail: 'What you chose since you last saved will be lost. Your extracts on the disk are not touched.',
    buttons: ['Close without saving', 'Keep working'],
    defaultId: 1,
    cancelId: 1,
  });
  return answer === 0;
}

async function startAgain(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The workbench stopped working.',
    detail:
      'This can happen when the laptop runs out of memory. Your extracts on the disk are not touched; load them again after starting again.',
    buttons: ['Start again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
