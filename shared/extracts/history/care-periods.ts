import type { MoveRules } from '../../definitions/programme-settings';
import type { Day } from '../../domain/calendar';
import { type Episode, followsInCare, type Started } from './episode';
import { isLeftOut } from './short-breaks';

/** One unbroken time in care. */
export interface CarePeriod {
  readonly start: Day;
  readonly end: Day | null;
  /** REC of its last episode; null while it is open. */
  readonly endReason: string | null;
  /** Positions of its first and its last episode among those given; it is made of all from one to the other. */
  readonly first: number;
  readonly last: number;
  /** Where its first episode came from. */
  readonly file: string;
  readonly line: number;
}

/**
 * The times in care that joined episodes make up: an episode belongs to the same care period as the one before where that
 * ended the same day with REC X1. Short breaks are left out where the rules say so, as they are of placements.
 */
export function carePeriodsOf<E extends Episode>(
  episodes: readonly Started<E>[],
  rules: Pick<MoveRules, 'leaveOutShortBreaks'>,
): CarePeriod[] {
  const spans: { readonly first: number; last: number }[] = [];
  let current: (typeof spans)[number] | undefined;
  episodes.forEach((episode, at) => {
    if (isLeftOut(episode, rules)) return;
    const previous = current && episodes[current.last];
    if (current && previous && followsInCare(previous, episode)) current.last = at;
    else {
      current = { first: at, last: at };
      spans.push(current);
    }
  });
  return spans.map(({ first, last }) => {
    const from = episodes[first] as Started<E>;
    const to = episodes[last] as Started<E>;
    const endReason = to.dec === null ? null : to.rec;
    return { start: from.decom, end: to.dec, endReason, first, last, file: from.file, line: from.line };
  });
}
