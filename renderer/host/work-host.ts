import type { Given, OpenedWork, RecentWork, Recovered } from '../../shared/definitions/work-bridge';
import { browserWork } from './browser-work';
import { desktopWork } from './desktop-work';

/** A work file that was chosen. `file` stands for it when it is saved again; null where it cannot be written to. */
export interface ChosenWork {
  readonly file: OpenedWork['file'] | null;
  readonly name: string;
  readonly contents: Blob;
}

/** Where work files come from and go to. */
export interface WorkHost {
  /** Whether a file is saved in the place it was opened from; otherwise it is handed out anew each time. */
  readonly savesInPlace: boolean;
  /** Asks which work file to open; null where the person decided otherwise. */
  open(): Promise<ChosenWork | null>;
  /** Those opened or saved last. */
  recent(): Promise<readonly RecentWork[]>;
  openRecent(file: RecentWork['file']): Promise<ChosenWork>;
  /** Saves to the file, or asks where to; null where the person decided otherwise. */
  save(file: ChosenWork['file'], name: string, contents: Blob): Promise<Omit<ChosenWork, 'contents'> | null>;
  /** Keeps definitions for after a crash, or forgets them. Without it nothing is ever kept. */
  autosave?(recovered: Recovered | null): Promise<void>;
  /** What was kept of a session that ended by mischance. */
  recovery(): Promise<Recovered | null>;
  /** Tells whether something would be lost if the window were closed now. */
  tellUnsaved?(is: boolean): void;
  /** The next of what the program was given to open. */
  given(): Promise<Given | null>;
  /** Hears when something is given, until what it gives back is called. */
  onGiven(hear: () => void): () => void;
}

/** The desktop where its bridge is present, otherwise the browser. */
export const openWorkHost = (): WorkHost =>
  window.desktop === undefined ? browserWork() : desktopWork(window.desktop);
