import { continuesSameDay, type Episode, type Started } from './episode';
import { isFromOldReturn } from './later-returns';

/**
 * Whether one child's episodes are of one return, in order, and fit one another, so that no rule has anything to do: each
 * ends on or before the next one's start, X1 where they touch and another reason where they do not, and an open one is the
 * last and not of an old return. Most children's are; they need not go through every rule to find that out.
 */
export function toldSoundly<E extends Episode>(
  sent: readonly E[],
  latestReturn: number | null,
): sent is readonly Started<E>[] {
  const returnYear = sent[0]?.returnYear;
  for (let at = 0; at < sent.length; at++) {
    const episode = sent[at] as E;
    const { decom, dec, rec } = episode;
    if (decom === null || episode.returnYear !== returnYear) return false;
    const next = sent[at + 1];
    if (dec === null) return next === undefined && !isFromOldReturn(episode as Started<E>, latestReturn);
    if (dec <= decom || rec === null) return false;
    if (next === undefined) return rec !== continuesSameDay;
    if (next.decom === null || next.decom < dec) return false;
    if ((rec === continuesSameDay) !== (next.decom === dec)) return false;
  }
  return true;
}
