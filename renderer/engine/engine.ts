import type { Coverage } from '../../shared/analysis/coverage/coverage';
import type { LoadProgress, LoadResult } from '../../shared/extracts/load-result';
import type { Workbench } from '../../shared/workbench';

/** A file a person dropped or chose, by its name within the folder. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** What the worker answers: the engine's own calls, with files in place of sources. */
export type Engine = Omit<Workbench, 'load' | 'database'> & {
  load(files: readonly NamedFile[], onProgress: (progress: LoadProgress) => void): Promise<LoadResult>;
  /** Stops the load under way; what was loaded before it stays. */
  stopLoading(): void;
  coverage(): Promise<Coverage>;
};
