import type { Episode, Started } from './episode';
import { withFittingEnd } from './episode-ends';
import { withoutSuperseded } from './later-returns';
import { type AppliedRule, RepairLog } from './repairs';
import { onePerStart } from './same-start';
import { toldSoundly } from './told-soundly';

export interface JoinedReturns<E extends Episode> {
  /** In order of their start; none overlaps another, and none but the last is open. */
  readonly episodes: Started<E>[];
  readonly repairs: readonly AppliedRule[];
  /** What is not part of the history; `repairs` says why. */
  readonly setAside: readonly E[];
}

/**
 * One child's episodes, of one return or of several years, as one history. What was sent is set aside or changed only under
 * a named rule. The result depends on the years and the order of sending, not on the order of the list; joining it again
 * changes nothing.
 * @param latestReturn the latest return year of the whole load; null where no year is known. An episode left open in an
 *   older return has ended; one left open in the latest return, or in one of unknown year, is still going on.
 */
export function joinReturns<E extends Episode>(
  sent: readonly E[],
  latestReturn: number | null,
): JoinedReturns<E> {
  if (toldSoundly(sent, latestReturn)) return { episodes: [...sent], repairs: [], setAside: [] };
  const log = new RepairLog<E>();
  const { standing, sameDayReasons } = onePerStart(sent, log);
  const kept = withoutSuperseded(standing, latestReturn, log);
  const closing = { latestReturn, sameDayReasons, log };
  const episodes = kept.map(({ episode }, at) =>
    withFittingEnd(episode, kept[at + 1]?.episode ?? null, closing),
  );
  return { episodes, repairs: log.repairs, setAside: log.setAside };
}
