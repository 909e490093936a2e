import { type Day, returnYearOf } from '../../domain/calendar';
import { showDay } from '../../domain/wording';
import { type Episode, type Started, sameDetails } from './episode';
import type { RepairLog } from './repairs';
import type { StandingEpisode } from './same-start';

/**
 * Sets aside what a later return has put right. An episode gives way where it starts inside one before it whose end a
 * later return gave, or where it was open at the end of an old return and a later return told of the time before it; and where
 * a later return gives the next one the very same details, so that only the start was corrected.
 * Follows the repairs that the London regional data pipeline (LIIA) publishes for several years of returns, with one
 * difference: equal details alone do not make a duplicate, for a child may come back to the same carer.
 */
export function withoutSuperseded<E extends Episode>(
  standing: readonly StandingEpisode<E>[],
  latestReturn: number | null,
  log: RepairLog<E>,
): StandingEpisode<E>[] {
  const kept: StandingEpisode<E>[] = [];
  for (const next of standing) {
    let previous = kept.at(-1);
    while (previous !== undefined && isStartCorrected(previous, next)) {
      kept.pop();
      const { episode } = next;
      log.leaveOut(
        previous.episode,
        'duplicate-episode',
        `the ${episode.returnYear ?? 'later'} return gives it another start, ${showDay(episode.decom)} (${episode.file}, line ${episode.line}).`,
      );
      previous = kept.at(-1);
    }
    if (previous !== undefined && givesWay(next, previous, latestReturn)) {
      const { episode } = previous;
      log.leaveOut(
        next.episode,
        reaches(previous, next) && sameDetails(episode, next.episode)
          ? 'duplicate-episode'
          : 'superseded-episode',
        `the ${episode.returnYear} return tells of this time anew (${episode.file}, line ${episode.line}).`,
      );
    } else kept.push(next);
  }
  return kept;
}

/** Whether the episode belongs to a return older than the latest one loaded. */
export function isFromOldReturn(episode: Started, latestReturn: number | null): boolean {
  return (
    latestReturn !== null && episode.returnYear !== null && yearOf(episode, episode.returnYear) < latestReturn
  );
}

/** The last day of the episode's return: 31 March. */
export function returnYearEnd(episode: Started): Day {
  return `${String(yearOf(episode, episode.returnYear ?? 0)).padStart(4, '0')}-03-31`;
}

/** A return cannot tell of an episode that starts after its year: then the year given is too early. */
function yearOf(episode: Started, returnYear: number): number {
  return Math.max(returnYear, returnYearOf(episode.decom));
}

function isStartCorrected<E extends Episode>(
  previous: StandingEpisode<E>,
  next: StandingEpisode<E>,
): boolean {
  return (
    next.firstYear > previous.year &&
    reaches(previous, next) &&
    next.episode.decom <= returnYearEnd(previous.episode) &&
    sameDetails(previous.episode, next.episode)
  );
}

function givesWay<E extends Episode>(
  next: StandingEpisode<E>,
  previous: StandingEpisode<E>,
  latestReturn: number | null,
): boolean {
  if (previous.endYear > next.year && reaches(previous, next)) return true;
  return next.end === null && previous.year > next.year && isFromOldReturn(next.episode, latestReturn);
}

function reaches<E extends Episode>(previous: StandingEpisode<E>, next: StandingEpisode<E>): boolean {
  return previous.end === null || previous.end > next.episode.decom;
}
