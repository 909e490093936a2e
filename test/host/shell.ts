import type { Page } from '@playwright/test';
import type * as Electron from 'electron';
import { installedElectron } from '../../main/start/electron';
import { startElectron } from './in-electron';
import { startStandIn } from './in-stand-in';

export interface ShellStart {
  /** The folder that takes everything the program keeps. */
  readonly profile: string;
  /** The folder for what is written for a moment only. */
  readonly temporary: string;
  /** What stands behind the program's name on its command line. */
  readonly parameters?: readonly string[];
  /** The main that is started, where it is another than the built one; in the stand-in only. */
  readonly program?: string;
  /** The folder that it is started in. */
  readonly cwd?: string;
}

/** The built program as it runs, in Electron or in the stand-in. */
export interface Shell {
  /** Its first window's page. */
  page(): Promise<Page>;
  /** Every page that is open. */
  pages(): Page[];
  /** An address as the shell knows it: `app://workbench/`, also where the browser calls it something else. */
  address(url: string): string;
  /** Runs a function in the shell's own process, where `electron` is at hand. It sees nothing of what surrounds it. */
  evaluate<R, A>(run: (electron: typeof Electron, parameter: A) => R | Promise<R>, parameter: A): Promise<R>;
  /** Presses an accelerator of the menu, the page having had the key first. */
  press(accelerator: string): Promise<void>;
  /** What lies in the clipboard, as HTML. */
  copied(): Promise<string>;
  /** The exit code, once the program has ended by itself. */
  readonly ended: Promise<number | null>;
  /** Ends it, whatever it would ask. */
  end(): Promise<void>;
}

/** Electron's program where it is on this machine; the specifications run in the stand-in otherwise. */
export const electronProgram = installedElectron();

/** Starts the built program. */
export const startShell = (start: ShellStart): Promise<Shell> =>
  electronProgram === null ? startStandIn(start) : startElectron(electronProgram, start);
