import { useEffect, useRef } from 'react';
import { canonical } from '../../../shared/work-file/same-work';
import type { WorkHost } from '../../host/work-host';
import type { PlainWork } from './leave-out';
import type { Content } from './use-content';
import type { OpenWork, WorkStatus } from './work-context';

/** So long after the last change definitions are kept, in milliseconds. */
const patience = 1500;

/**
 * Keeps the definitions of work that is not saved for after a crash, and forgets them once it is. Nothing of any child is kept.
 * @param isUndecided what an earlier session left is still there, and is not to be written over
 */
export function useAutosave(
  host: WorkHost,
  { work, isSettled }: Content,
  status: WorkStatus,
  open: OpenWork | null,
  isUndecided: boolean,
  plainWork: () => Promise<PlainWork>,
): void {
  const isUnsaved = status === 'changed' || status === 'never-saved';
  const content = isSettled && isUnsaved ? canonical(work) : '';
  const name = open?.name ?? null;
  const latest = useRef(plainWork);
  latest.current = plainWork;
  const isKept = useRef(false);

  useEffect(() => {
    if (host.autosave === undefined || isUndecided || !isSettled) return;
    if (content === '') {
      if (isKept.current) void host.autosave(null);
      isKept.current = false;
      return;
    }
    const timer = setTimeout(async () => {
      try {
        const plain = await latest.current();
        await host.autosave?.({ work: plain.work, name });
        isKept.current = true;
      } catch {
        // The next change tries again; a person at work is not to be told of a copy that they did not ask for.
      }
    }, patience);
    return () => clearTimeout(timer);
  }, [host, content, name, isSettled, isUndecided]);
}
