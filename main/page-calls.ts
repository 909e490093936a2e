import type { BrowserWindow } from 'electron';
import type { DesktopCalls } from '../shared/definitions/desktop-bridge';
import type { MenuCommand } from '../shared/definitions/menu-commands';
import type { windowCalls } from '../shared/definitions/window-bridge';
import type { Paper } from './paper';
import { versions } from './versions';

/** Tells the page that something was chosen in the menu; what it was, it asks for itself. */
const commandEvent = 'menuCommand';

/** What the page and its window tell each other: what was chosen in the menu, and whether there is something to lose. */
export class PageCalls {
  readonly #chosen: MenuCommand[] = [];
  #isUnsaved = false;

  /** @param programVersion of the workbench itself */
  constructor(
    private readonly paper: Paper,
    private readonly programVersion: string,
  ) {}

  /** Hands a command of the menu on to the page. */
  ask(command: MenuCommand, window: BrowserWindow | undefined): void {
    if (window === undefined) return;
    this.#chosen.push(command);
    window.webContents.send(commandEvent);
  }
  /** Whether something would be lost if the window were closed now. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }
  /** The page has gone, and what it had to lose with it. */
  pageGone(): void {
    this.#isUnsaved = false;
    this.#chosen.length = 0;
  }

  /** The answers to the page's calls about its window. */
  calls(window: BrowserWindow | null): Pick<DesktopCalls, keyof typeof windowCalls> {
    return {
      unsaved: async (is) => {
        this.#isUnsaved = is;
        return null;
      },
      menuCommand: async () => this.#chosen.shift() ?? null,
      versions: async () => versions(this.programVersion, process.versions),
      savePdf: (name, html) => this.paper.saveReport(window, name, html),
    };
  }
}
