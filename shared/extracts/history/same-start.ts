import type { Day } from '../../domain/calendar';
import { showDay } from '../../domain/wording';
import { type Episode, type Started, sameDetails } from './episode';
import type { RepairLog } from './repairs';

/** The one episode kept of all that start on its day, and since when the returns have told of it. */
export interface StandingEpisode<E extends Episode> {
  readonly episode: Started<E>;
  /** Its end; null where it is open, or where the end sent lies before the start. */
  readonly end: Day | null;
  /** Year of the return it was taken from. NaN where the year is not known: then nothing is earlier or later. */
  readonly year: number;
  /** Year of the first return with an episode of this start. */
  readonly firstYear: number;
  /** Year of the first return that gave it this end. */
  readonly endYear: number;
}

export interface OnePerStart<E extends Episode> {
  /** In order of their start; no two start on one day. */
  readonly standing: StandingEpisode<E>[];
  /** REC of the episodes set aside for having no night in them, by their day. */
  readonly sameDayReasons: ReadonlyMap<Day, string>;
}

/**
 * Keeps one episode for each start day. A later return wins over an earlier one; within one return, or where a year
 * is not known, an episode with an end wins over an open one, and that over one without a night; then the later row.
 */
export function onePerStart<E extends Episode>(sent: readonly E[], log: RepairLog<E>): OnePerStart<E> {
  const ordered = [...sent].sort(byStart);
  const standing: StandingEpisode<E>[] = [];
  const sameDayReasons = new Map<Day, string>();
  for (let from = 0; from < ordered.length; ) {
    const first = ordered[from] as E;
    if (!isStarted(first)) {
      log.leaveOut(first, 'no-start', 'it has no start date.');
      from++;
      continue;
    }
    let to = from + 1;
    while (to < ordered.length && ordered[to]?.decom === first.decom) to++;
    const kept = to === from + 1 ? alone(first) : bestOf(ordered.slice(from, to) as Started<E>[], log);
    from = to;
    if (kept.end !== kept.episode.decom) {
      standing.push(kept);
      continue;
    }
    log.leaveOut(kept.episode, 'shorter-than-a-day', noNight(kept.episode));
    if (kept.episode.rec !== null) sameDayReasons.set(kept.episode.decom, kept.episode.rec);
  }
  return { standing, sameDayReasons };
}

function isStarted<E extends Episode>(episode: E): episode is Started<E> {
  return episode.decom !== null;
}

function byStart(one: Episode, other: Episode): number {
  const a = one.decom ?? '';
  const b = other.decom ?? '';
  if (a !== b) return a < b ? -1 : 1;
  return one.order - other.order;
}

function alone<E extends Episode>(episode: Started<E>): StandingEpisode<E> {
  const year = episode.returnYear ?? Number.NaN;
  return { episode, end: endOf(episode), year, firstYear: year, endYear: year };
}

function endOf(episode: Started): Day | null {
  return episode.dec === null || episode.dec < episode.decom ? null : episode.dec;
}

function bestOf<E extends Episode>(group: readonly Started<E>[], log: RepairLog<E>): StandingEpisode<E> {
  const yearsKnown = group.every((episode) => episode.returnYear !== null);
  const best = group.reduce((one, other) => (winsOver(other, one, yearsKnown) ? other : one));
  let firstYear = best.returnYear ?? Number.NaN;
  let endYear = firstYear;
  for (const episode of group) {
    if (episode === best) continue;
    setAside(episode, best, log);
    const year = episode.returnYear ?? Number.NaN;
    firstYear = Math.min(firstYear, year);
    if (episode.dec === best.dec) endYear = Math.min(endYear, year);
  }
  return { episode: best, end: endOf(best), year: best.returnYear ?? Number.NaN, firstYear, endYear };
}

/** Whether an episode wins over one of an earlier row. */
function winsOver(episode: Started, earlierRow: Started, yearsKnown: boolean): boolean {
  const years = yearsKnown ? (episode.returnYear ?? 0) - (earlierRow.returnYear ?? 0) : 0;
  return years !== 0 ? years > 0 : completeness(episode) >= completeness(earlierRow);
}

function completeness(episode: Started): number {
  const end = endOf(episode);
  if (end === null) return 1;
  return end === episode.decom ? 0 : 2;
}

function setAside<E extends Episode>(episode: Started<E>, kept: Started<E>, log: RepairLog<E>): void {
  const where = `${kept.file}, line ${kept.line}`;
  const fromEarlierReturn = (episode.returnYear ?? 0) < (kept.returnYear ?? 0) && episode.returnYear !== null;
  if (sameDetails(episode, kept) && episode.dec === kept.dec && episode.rec === kept.rec)
    log.leaveOut(episode, 'duplicate-episode', `the same episode stands in ${where}.`);
  else if (fromEarlierReturn)
    log.leaveOut(
      episode,
      'superseded-episode',
      `the episode from ${showDay(kept.decom)} was sent again in the ${kept.returnYear} return (${where}).`,
    );
  else if (episode.dec === episode.decom) log.leaveOut(episode, 'shorter-than-a-day', noNight(episode));
  else
    log.leaveOut(
      episode,
      'duplicate-episode',
      `another episode starts on ${showDay(kept.decom)} as well, and that one is used (${where}).`,
    );
}

const noNight = (episode: Started): string =>
  `it starts and ends on ${showDay(episode.decom)}, less than a day.`;
