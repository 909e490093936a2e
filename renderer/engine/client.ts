import * as Comlink from 'comlink';
import type { RuleFindings } from '../../shared/analysis/quality/finding';
import type { LoadProgress, LoadResult } from '../../shared/extracts/load-result';
import type { Engine, NamedFile } from './engine';
import { engineWorker } from './workers';

/** The engine as the window sees it: every call answers with a promise. */
export type EngineClient = Comlink.Remote<Engine>;

/** Starts the engine's worker. One for the life of the window. */
export function startEngine(): EngineClient {
  return Comlink.wrap<Engine>(engineWorker());
}

/** Loads files, telling progress by bytes as it goes. Rejects when it was stopped. */
export function loadFiles(
  engine: EngineClient,
  files: readonly NamedFile[],
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadResult> {
  return engine.load(files, Comlink.proxy(onProgress)) as Promise<LoadResult>;
}

/** Runs the checks, telling the share done as they go. Rejects when they were stopped. */
export function checkQuality(
  engine: EngineClient,
  asAt: string | null,
  onProgress: (share: number) => void,
): Promise<readonly RuleFindings[]> {
  return engine.quality(asAt, Comlink.proxy(onProgress)) as Promise<readonly RuleFindings[]>;
}
