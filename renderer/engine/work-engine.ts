import type { Work } from '../../shared/definitions/work-file';
import type { RefusalKind } from '../../shared/work-file/refused';
import type { ExtractBytes } from '../../shared/work-file/sealed-work';

/** Work that was opened, with its extracts where they lay in the file; or why it could not be. */
export type ReadWork =
  | { readonly work: Work; readonly extracts: readonly ExtractBytes[] }
  | { readonly refusal: string; readonly kind: RefusalKind };

/** The share done, from 0 to 1; null while a passphrase is being mixed, which tells nothing on its way. */
export type OnShare = (share: number | null) => void;

/** What the worker for work files answers. It may be ended at any moment. */
export interface WorkEngine {
  /** SHA-256 of each, in small hexadecimal digits. */
  digests(files: readonly Blob[]): Promise<readonly string[]>;
  /** Reads a work file; a sealed one needs its passphrase. */
  read(file: Blob, passphrase: string | null, onShare: OnShare): Promise<ReadWork>;
  /** A sealed work file. */
  seal(work: Work, extracts: readonly ExtractBytes[], passphrase: string, onShare: OnShare): Promise<Blob>;
}
