import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { DesktopCalls } from '../shared/definitions/desktop-bridge';
import type { Given, OpenedWork, workCalls } from '../shared/definitions/work-bridge';
import { workEnding, workFormat } from '../shared/definitions/work-file';
import { mostSealedBytes } from '../shared/work-file/limits';
import { isSealed } from '../shared/work-file/sealed-head';
import { reasonOf } from './file-errors';
import { type GivenPaths, readGiven } from './given-files';
import { RecentWork } from './recent-work';
import { Recovery } from './recovery';
import { plainName } from './save-dialog';
import { writeWhole } from './written-whole';

export { workFromArguments } from './given-files';

const filters = [{ name: 'Work of IIP Workbench', extensions: [workEnding.slice(1)] }];
/** Tells the page that something waits for it; what it is, it asks for itself. */
export const givenEvent = 'given';

/** The work files of one run of the program: which the page may read and write, the recent ones, and what a crash leaves. */
export class WorkFiles {
  readonly #recent: RecentWork;
  readonly #recovery: Recovery;
  /** The page knows files by their place in this list, and only those that a person chose. */
  readonly #known: string[] = [];
  readonly #waiting: GivenPaths[] = [];

  /** @param profile the person's own folder for the program (`app.getPath('userData')`) */
  constructor(profile: string) {
    this.#recent = new RecentWork(path.join(profile, 'recent-work.json'));
    this.#recovery = new Recovery(profile);
  }

  /** Hands what was given on to the page, at once or as soon as there is one. */
  give(given: GivenPaths | null, window: BrowserWindow | undefined): void {
    if (given === null) return;
    this.#waiting.push(given);
    window?.webContents.send(givenEvent);
  }
  /** The page has gone by mischance. */
  pageGone(): void {
    this.#recovery.pageGone();
  }
  /** The program ends as it should. */
  end(): void {
    this.#recovery.end();
  }

  /** The answers to the page's calls about work. */
  calls(window: BrowserWindow | null): Pick<DesktopCalls, keyof typeof workCalls> {
    return {
      openWork: async () => {
        const options = { filters, properties: ['openFile' as const] };
        const chosen = await (window === null
          ? dialog.showOpenDialog(options)
          : dialog.showOpenDialog(window, options));
        const [file] = chosen.filePaths;
        return chosen.canceled || file === undefined ? null : this.#read(file);
      },
      openRecentWork: (file) => this.#read(this.#pathOf(file)),
      recentWork: async () =>
        (await this.#recent.list()).map((file) => ({
          file: this.#numberOf(file),
          name: path.basename(file),
          folder: path.basename(path.dirname(file)),
        })),
      saveWork: ({ file, name, bytes }) => this.#save(window, file, name, bytes),
      autosave: async (recovered) => {
        await this.#recovery.keep(recovered);
        return null;
      },
      recovery: () => this.#recovery.offer(),
      given: () => this.#nextGiven(),
    };
  }

  async #save(window: BrowserWindow | null, file: number | null, name: string, bytes: Uint8Array) {
    const place = file === null ? await this.#askWhere(window, name) : this.#pathOf(file);
    if (place === null) return null;
    try {
      await writeWhole(place, bytes);
    } catch (error) {
      throw new Error(
        `The work was not saved: ${path.basename(place)} (${reasonOf(error)}). What was saved before is still there. Use “Save work as” and choose another place.`,
      );
    }
    await this.#recent.add(place);
    return { file: this.#numberOf(place), name: path.basename(place) };
  }

  async #askWhere(window: BrowserWindow | null, name: string): Promise<string | null> {
    const options = { defaultPath: plainName(name), filters };
    const chosen = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    if (chosen.canceled || chosen.filePath === '') return null;
    return chosen.filePath.toLowerCase().endsWith(workEnding)
      ? chosen.filePath
      : `${chosen.filePath}${workEnding}`;
  }

  async #read(file: string): Promise<OpenedWork> {
    const name = path.basename(file);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      if ((await stat(file)).size > mostSealedBytes * 1.01)
        throw new Error('it is larger than any work file');
      bytes = new Uint8Array(await readFile(file));
    } catch (error) {
      await this.#recent.remove(file);
      const why =
        (error as NodeJS.ErrnoException).code === undefined ? (error as Error).message : reasonOf(error);
      throw new Error(
        `${name} could not be opened: ${why}. Look for it where it was saved, or open another.`,
      );
    }
    if (looksLikeWork(bytes)) await this.#recent.add(file);
    return { file: this.#numberOf(file), name, bytes };
  }

  async #nextGiven(): Promise<Given | null> {
    const given = this.#waiting.shift();
    if (given === undefined) return null;
    try {
      if (given.kind === 'work') return { kind: 'work', ...(await this.#read(given.path)) };
      return { kind: 'extracts', files: await readGiven(given.paths) };
    } catch (error) {
      return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
    }
  }

  #pathOf(file: number): string {
    const known = this.#known[file - 1];
    if (known === undefined) throw new Error('This work file was not opened here. Use “Open work”.');
    return known;
  }
  #numberOf(file: string): number {
    const place = this.#known.indexOf(file);
    return place === -1 ? this.#known.push(file) : place + 1;
  }
}

/** Only work files are put among the recent ones; what is in them is the page's to check. */
const looksLikeWork = (bytes: Uint8Array): boolean =>
  isSealed(bytes) || new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes(`"${workFormat}"`);
