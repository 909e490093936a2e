import { addDays, type Day } from '../../domain/calendar';
import { showDay } from '../../domain/wording';
import { continuesSameDay, type Episode, type Started, unknownLeftCare } from './episode';
import { isFromOldReturn, returnYearEnd } from './later-returns';
import type { RepairLog } from './repairs';

/** What one child's episodes are closed with. */
export interface Closing<E extends Episode> {
  readonly latestReturn: number | null;
  readonly sameDayReasons: ReadonlyMap<Day, string>;
  readonly log: RepairLog<E>;
}

/** The episode with an end that fits the one after it; the same object where nothing had to be changed. */
export function withFittingEnd<E extends Episode>(
  episode: Started<E>,
  next: Started<E> | null,
  closing: Closing<E>,
): Started<E> {
  const { dec, decom } = episode;
  if (dec === null) return closed(episode, next, closing);
  if (dec < decom) {
    closing.log.note(
      episode,
      'end-before-start',
      `The end, ${showDay(dec)}, is before the start, ${showDay(decom)}, and is taken as not sent.`,
    );
    return closed({ ...episode, dec: null }, next, closing);
  }
  if (next !== null && dec > next.decom) return cutAt(next, episode, closing.log);
  if (next !== null && dec === next.decom) return withEndReason(episode, next, closing.log);
  return withoutFalseContinuation(episode, next, closing);
}

function closed<E extends Episode>(
  episode: Started<E>,
  next: Started<E> | null,
  closing: Closing<E>,
): Started<E> {
  const { latestReturn, log } = closing;
  const old = isFromOldReturn(episode, latestReturn);
  if (next === null) return old ? closedAtYearEnd(episode, log) : episode;
  if (next.rne === 'S') return closedBeforeStart(episode, next, old, log);
  log.note(
    episode,
    'closed-by-next-start',
    `No end was sent. End set to ${showDay(next.decom)}, when the next episode starts, with reason ${continuesSameDay}.`,
  );
  return { ...episode, dec: next.decom, rec: continuesSameDay };
}

function closedBeforeStart<E extends Episode>(
  episode: Started<E>,
  next: Started<E>,
  old: boolean,
  log: RepairLog<E>,
): Started<E> {
  const dec = old
    ? later(earlier(returnYearEnd(episode), addDays(next.decom, -1)), addDays(episode.decom, 1))
    : next.decom;
  log.note(
    episode,
    'left-care-before-next-start',
    `No end was sent, and the child started to be looked after again on ${showDay(next.decom)}. End set to ${showDay(dec)}.`,
  );
  return { ...episode, dec, rec: leavingReason(episode) };
}

function closedAtYearEnd<E extends Episode>(episode: Started<E>, log: RepairLog<E>): Started<E> {
  const dec = later(returnYearEnd(episode), addDays(episode.decom, 1));
  log.note(
    episode,
    'left-care-by-year-end',
    `No end was sent, and no later return tells of the child. End set to ${showDay(dec)}.`,
  );
  return { ...episode, dec, rec: leavingReason(episode) };
}

function leavingReason(episode: Started): string {
  return episode.rec === null || episode.rec === continuesSameDay ? unknownLeftCare : episode.rec;
}

function cutAt<E extends Episode>(next: Started<E>, episode: Started<E>, log: RepairLog<E>): Started<E> {
  const staysInCare = next.rne !== 'S' && episode.rec !== continuesSameDay;
  const reason = staysInCare ? `, and the reason to ${continuesSameDay} (was ${episode.rec ?? 'blank'})` : '';
  log.note(
    episode,
    'overlap-cut',
    `End set to ${showDay(next.decom)}, when the next episode starts (was ${showDay(episode.dec ?? '')})${reason}.`,
  );
  return { ...episode, dec: next.decom, rec: staysInCare ? continuesSameDay : episode.rec };
}

function withEndReason<E extends Episode>(
  episode: Started<E>,
  next: Started<E>,
  log: RepairLog<E>,
): Started<E> {
  if (episode.rec !== null || next.rne === 'S') return episode;
  log.note(
    episode,
    'end-reason-filled',
    `No reason for the end was sent. Set to ${continuesSameDay}: the next episode starts the same day and is no new start in care.`,
  );
  return { ...episode, rec: continuesSameDay };
}

function withoutFalseContinuation<E extends Episode>(
  episode: Started<E>,
  next: Started<E> | null,
  { sameDayReasons, log }: Closing<E>,
): Started<E> {
  if (episode.rec !== continuesSameDay || episode.dec === null) return episode;
  const reason = sameDayReasons.get(episode.dec);
  if (reason !== undefined && reason !== continuesSameDay) {
    log.note(
      episode,
      'end-reason-filled',
      `Reason for the end set to ${reason} (was ${continuesSameDay}), from the last episode of that day.`,
    );
    return { ...episode, rec: reason };
  }
  if (next === null || next.rne === 'S') return episode;
  log.note(
    episode,
    'gap-closed',
    `End set to ${showDay(next.decom)} (was ${showDay(episode.dec)}): its reason, ${continuesSameDay}, says that the child stayed in care until the next episode.`,
  );
  return { ...episode, dec: next.decom };
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const later = (one: Day, other: Day): Day => (one > other ? one : other);
