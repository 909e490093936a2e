import { useState } from 'react';
import type { OnShare } from '../../engine/work-engine';
import type { Doing } from './work-context';

/** Runs one long thing at a time and tells how far it is. One that is stopped rejects with an AbortError. */
export function useDoing() {
  const [doing, setDoing] = useState<Doing | null>(null);
  const run = async <T>(
    what: string,
    work: (onShare: OnShare, stop: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    const controller = new AbortController();
    const tell = (share: number | null) =>
      controller.signal.aborted || setDoing({ what, share, stop: () => controller.abort() });
    tell(null);
    try {
      return await work(tell, controller.signal);
    } finally {
      controller.abort();
      setDoing(null);
    }
  };
  return { doing, run };
}

export const wasStopped = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
