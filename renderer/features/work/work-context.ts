import { createContext, useContext } from 'react';
import type { RecentWork, Recovered } from '../../../shared/definitions/work-bridge';
import type { ReadWork } from '../../engine/work-engine';
import type { ChosenWork, WorkHost } from '../../host/work-host';
import type { PlainWork } from './leave-out';
import type { Content } from './use-content';

/** The work file that is open. */
export interface OpenWork {
  /** What the host knows the file by; null where it is handed out anew each time. */
  readonly file: ChosenWork['file'];
  readonly name: string;
  /** The passphrase, where the file holds the children's data; it is kept in this window's memory and nowhere else. */
  readonly passphrase: string | null;
}

/** `new`: nothing was done yet; `never-saved`: no file holds it; `changed`: the file holds it as it was before. */
export type WorkStatus = 'new' | 'never-saved' | 'saved' | 'changed';

/** What somebody has to be asked in a side panel. */
export type Wanted =
  | { readonly kind: 'save'; readonly onSaved?: () => void }
  | { readonly kind: 'unseal'; readonly chosen: ChosenWork };

/** The work under way: sealing or opening a file with data. */
export interface Doing {
  readonly what: string;
  readonly share: number | null;
  stop(): void;
}

/** What is about to be lost, and the three ways on. */
export interface LossQuestion {
  readonly what: 'opening' | 'beginning';
  answer(answer: 'save' | 'lose' | 'stay'): void;
}

export interface WorkState {
  readonly content: Content;
  readonly open: OpenWork | null;
  /** What a file for this work would be called. */
  readonly suggestedName: string;
  /** Whether a file is saved where it was opened from; otherwise it is handed out anew each time. */
  readonly savesInPlace: boolean;
  readonly status: WorkStatus;
  /** What the open file does not hold because it points to single children. */
  readonly leftOut: readonly string[];
  readonly recent: readonly RecentWork[];
  /** Why a work file was not opened or saved, or null. */
  readonly refusal: string | null;
  dismissRefusal(): void;
  refuse(why: string): void;
  readonly doing: Doing | null;
  readonly wanted: Wanted | null;
  readonly question: LossQuestion | null;
  /** Definitions of a session that ended by mischance, which the person has not yet decided about. */
  readonly recovered: Recovered | null;
  recover(): Promise<void>;
  forgetRecovered(): void;
  /** Why tables that were made of queries could not be made again, by table. */
  readonly lostTables: ReadonlyMap<string, string>;
  /** Counts up when other work takes the place of all that is shown. */
  readonly generation: number;
  readonly host: WorkHost;
  chooseWork(): void;
  openRecent(recent: RecentWork): void;
  openChosen(chosen: ChosenWork): Promise<void>;
  unseal(
    chosen: ChosenWork,
    passphrase: string,
  ): Promise<Extract<ReadWork, { refusal: string }> | 'opened' | 'stopped'>;
  /** Saves to the open file, or asks how. */
  save(): void;
  /** Asks how, with another name or in the other way. */
  saveAs(): void;
  /** False where the person decided otherwise. @throws Error with a sentence */
  saveTo(target: OpenWork): Promise<boolean>;
  begin(): Promise<void>;
  /** The work as anybody may read it, with what would be left out. */
  plainWork(): Promise<PlainWork>;
}

export const WorkContext = createContext<WorkState | null>(null);

/** The work file that is open, and what can be done with it. */
export function useWork(): WorkState {
  const state = useContext(WorkContext);
  if (state === null) throw new Error('Work is used outside its provider.');
  return state;
}
