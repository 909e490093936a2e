import * as Comlink from 'comlink';
import type { Work } from '../../shared/definitions/work-file';
import type { ExtractBytes } from '../../shared/work-file/sealed-work';
import type { OnShare, ReadWork, WorkEngine } from './work-engine';
import { workWorker } from './workers';

/** Rejects what was stopped. */
const stopped = (): DOMException => new DOMException('Stopped.', 'AbortError');

/**
 * Asks a worker of its own, which is ended with the answer or when it is stopped: mixing a passphrase cannot be interrupted in any
 * other way, and what it held in memory goes with it.
 */
async function asking<T>(
  question: (engine: Comlink.Remote<WorkEngine>) => Promise<T>,
  stop?: AbortSignal,
): Promise<T> {
  stop?.throwIfAborted();
  const worker = workWorker();
  const ended = new Promise<never>((_, reject) => {
    stop?.addEventListener('abort', () => reject(stopped()), { once: true });
    worker.addEventListener('error', () => reject(new Error('The work file could not be worked on.')));
  });
  try {
    return await Promise.race([question(Comlink.wrap<WorkEngine>(worker)), ended]);
  } finally {
    worker.terminate();
  }
}

/** SHA-256 of each file, in small hexadecimal digits. */
export const digestsOf = (files: readonly Blob[]): Promise<readonly string[]> =>
  asking((engine) => engine.digests(files) as Promise<readonly string[]>);

/** Reads a work file; a sealed one needs its passphrase. */
export const readWorkFile = (
  file: Blob,
  passphrase: string | null,
  onShare: OnShare,
  stop?: AbortSignal,
): Promise<ReadWork> =>
  asking((engine) => engine.read(file, passphrase, Comlink.proxy(onShare)) as Promise<ReadWork>, stop);

/** Work and extracts under a passphrase. Rejects with a sentence, or with an AbortError when it was stopped. */
export const sealedWorkFile = (
  work: Work,
  extracts: readonly ExtractBytes[],
  passphrase: string,
  onShare: OnShare,
  stop: AbortSignal,
): Promise<Blob> =>
  asking((engine) => engine.seal(work, extracts, passphrase, Comlink.proxy(onShare)) as Promise<Blob>, stop);
