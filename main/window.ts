import { BrowserWindow, dialog, nativeTheme, screen, session, type WebPreferences } from 'electron';
import { appUrl, pagePreferences, sessionName } from './policy';
import { readPlace, saneRectangle, smallest, writePlace } from './window-place';

export const workbenchSession = () => session.fromPartition(sessionName);

/** The window's preferences: the page is sandboxed and sees nothing of Node. */
export const webPreferences = (preload: string, debugging: boolean): WebPreferences => ({
  ...pagePreferences,
  session: workbenchSession(),
  preload,
  devTools: debugging,
});

/** A window that only makes paper has the same preferences, runs nothing and has no bridge. */
export const paperPreferences = (): WebPreferences => ({
  ...pagePreferences,
  session: workbenchSession(),
  javascript: false,
  devTools: false,
});

interface Opening {
  readonly preload: string;
  readonly debugging: boolean;
  /** The file that remembers where the window was. */
  readonly placeFile: string;
  /** Whether closing would lose something. */
  isUnsaved(): boolean;
}

/** Opens the one window where it was last. It shows itself when the page is drawn, so nothing flashes. */
export function openWindow({ preload, debugging, placeFile, isUnsaved }: Opening): BrowserWindow {
  const place = readPlace(placeFile);
  const window = new BrowserWindow({
    ...saneRectangle(
      place,
      [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'IIP Workbench',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161a1d' : '#ffffff',
    webPreferences: webPreferences(preload, debugging),
  });
  if (place?.maximised) window.maximize();
  window.once('ready-to-show', () => {
    window.webContents.setZoomFactor(place?.zoom ?? 1);
    window.show();
  });
  window.on('close', (event) => {
    const zoom = window.webContents.getZoomFactor();
    writePlace(placeFile, { ...window.getNormalBounds(), maximised: window.isMaximized(), zoom });
    if (isUnsaved() && !leavesAnyway(window)) event.preventDefault();
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // Whoever was asked already is not asked again.
    if (isUnsaved() || leavesAnyway(window)) event.preventDefault();
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
