import vm from 'node:vm';
import { app } from './app';
import * as windows from './browser-window';
import * as desktop from './desktop';
import { answerDriver } from './driver';
import { type Frame, ipcMain } from './ipc-main';
import { Menu } from './menu';
import { type AskedRequest, answerRequest } from './requests';
import { pageSchemes, protocol, session } from './session';

/** Stands for the `electron` module in the shell's process: only what the shell uses, and each as Electron calls it. */
export const { BrowserWindow } = windows;
export const { dialog, nativeTheme, screen } = desktop;
export { app, ipcMain, Menu, protocol, session };

const electron = { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session };
const contents = (id: number) => BrowserWindow.numbered(id).webContents;

answerDriver({
  switches: () => [...app.commandLine.given],
  schemes: () => [...pageSchemes],
  window: (id: number) => {
    const { webContents } = BrowserWindow.numbered(id);
    const { preload, nodeIntegrationInSubFrames } = webContents.preferences;
    const { partition } = webContents.session;
    const { width, height } = BrowserWindow.numbered(id).getBounds();
    return {
      preload,
      partition,
      width,
      height,
      webRtc: webContents.webRtc,
      inFrames: nodeIntegrationInSubFrames,
    };
  },
  // What was under way when its window closed is nobody's any more.
  request: (id: number, asked: AskedRequest) =>
    BrowserWindow.isOpen(id) ? answerRequest(contents(id), asked) : { refused: 'aborted' },
  permitted: (id: number, permissions: string[], origin: string) =>
    permissions.filter((permission) => contents(id).session.allows(permission, origin)),
  mayOpen: (id: number, url: string) => contents(id).mayOpen(url),
  downloads: (id: number) => {
    let prevented = false;
    contents(id).session.emit('will-download', { preventDefault: () => (prevented = true) });
    return !prevented;
  },
  call: (id: number, frame: Frame, channel: string, sent: unknown[]) =>
    ipcMain.call(contents(id), frame, channel, sent),
  title: (id: number, title: string) => {
    contents(id).title = title;
  },
  press: (_id: number, press: Parameters<Menu['press']>[0]) => Menu.getApplicationMenu()?.press(press),
  evaluate: async (source: string, parameter: unknown) => {
    const run = vm.runInThisContext(`(${source})`) as (
      module: typeof electron,
      parameter: unknown,
    ) => unknown;
    return run(electron, parameter);
  },
});
