import type { DesktopBridge, Kept, KeptChanges } from '../../shared/definitions/desktop-bridge';
import { browserHost } from './browser';
import { desktopHost } from './desktop';

/** Where the workbench runs: how it hands out a file and keeps a person's choices. */
export interface Host {
  /** The desktop program, a page in the browser that `npm start` opened, or one file opened from the disk. */
  readonly edition: 'desktop' | 'browser' | 'portable';
  /** Offers a file to be saved under the name; false where the person decided otherwise. */
  save(name: string, contents: Blob): Promise<boolean>;
  /** Offers a report, given as HTML, to be saved as PDF; only where the program can make one itself. */
  savePdf?(name: string, html: string): Promise<boolean>;
  /** What was kept from an earlier session. None of it holds anything about a child. */
  kept(): Promise<Kept>;
  /** Keeps the parts that are given; null forgets one. */
  keep(changes: KeptChanges): Promise<void>;
}

declare global {
  interface Window {
    /** Present on the desktop only. */
    readonly desktop?: DesktopBridge;
  }
}

/** The desktop where its bridge is present, otherwise the browser. */
export function openHost(): Host {
  return window.desktop === undefined ? browserHost() : desktopHost(window.desktop);
}
