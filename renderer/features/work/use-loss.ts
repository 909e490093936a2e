import { useEffect, useRef, useState } from 'react';
import type { Work } from '../../../shared/definitions/work-file';
import type { WorkHost } from '../../host/work-host';
import { lostOnClosing, lostTo, type Stake } from './new-work';
import type { LossQuestion } from './work-context';

/**
 * Asks before anything is lost, and only then.
 * @param stake what would be lost now
 * @param save saves the work, asking how if need be; false where that came to nothing
 */
export function useLoss(host: WorkHost, stake: Stake, save: () => Promise<boolean>) {
  const [question, setQuestion] = useState<LossQuestion | null>(null);
  const latest = useRef({ stake, save });
  latest.current = { stake, save };

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (lostOnClosing(latest.current.stake)) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, []);

  // The desktop asks in a window of its own, before the page hears of it.
  const isLostOnClosing = lostOnClosing(stake);
  useEffect(() => host.tellUnsaved?.(isLostOnClosing), [host, isLostOnClosing]);

  /** Whether to put other work in the place of this: nothing is lost, or the person lets it go. */
  const mayGo = async (what: LossQuestion['what'], other: Work): Promise<boolean> => {
    if (!lostTo(other, latest.current.stake)) return true;
    const answer = await new Promise<'save' | 'lose' | 'stay'>((resolve) =>
      setQuestion({ what, answer: resolve }),
    );
    setQuestion(null);
    return answer === 'lose' || (answer === 'save' && (await latest.current.save()));
  };
  return { question, mayGo };
}
