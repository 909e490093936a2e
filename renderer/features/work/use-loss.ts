import { useEffect, useRef, useState } from 'react';
import type { WorkHost } from '../../host/work-host';
import type { AtStake } from './new-work';
import type { LossQuestion } from './work-context';

/**
 * Asks before anything is lost, and only then.
 * @param stake what would be lost now
 * @param save saves the work, asking how if need be; false where that came to nothing
 */
export function useLoss(host: WorkHost, stake: AtStake, save: () => Promise<boolean>) {
  const [question, setQuestion] = useState<LossQuestion | null>(null);
  const latest = useRef({ stake, save });
  latest.current = { stake, save };

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (latest.current.stake.onClosing) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, []);

  // The desktop asks in a window of its own, before the page hears of it.
  useEffect(() => {
    void window.desktop?.unsaved(stake.onClosing);
  }, [stake.onClosing]);

  useEffect(() => host.tellUnsaved?.(stake.onClosing), [host, stake.onClosing]);

  /** Whether to go on: nothing is lost, or the person lets it go. */
  const mayGo = async (what: LossQuestion['what']): Promise<boolean> => {
    const { stake: now } = latest.current;
    if (!(what === 'opening' ? now.onOpening : now.onBeginning)) return true;
    const answer = await new Promise<'save' | 'lose' | 'stay'>((resolve) =>
      setQuestion({ what, answer: resolve }),
    );
    setQuestion(null);
    return answer === 'lose' || (answer === 'save' && (await latest.current.save()));
  };
  return { question, mayGo };
}
