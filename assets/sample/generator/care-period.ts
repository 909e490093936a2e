import { addDays, type Day, daysBetween } from '../../../shared/domain/calendar';
import type { Home } from './homes';
import type { Random } from './random';

/** Something that changed on a day of a care period: the order, the home, or both. */
export interface Change {
  readonly day: Day;
  readonly legal?: string;
  readonly to?: Home;
  /** The child stays with the same carers: they moved house, or the placement became a long-term one. */
  readonly sameCarers?: boolean;
  /** Why the home before ended (REASON_PLACE_CHANGE). */
  readonly because?: string;
}

export interface CarePeriod {
  readonly start: Day;
  readonly need: string;
  readonly legal: string;
  readonly home: Home;
  readonly changes: readonly Change[];
  /** Null while the child is still looked after. */
  readonly end: Day | null;
  readonly endReason: string;
}

/** An episode of the return. */
export interface Episode {
  readonly start: Day;
  readonly newEpisodeReason: string;
  readonly legal: string;
  readonly need: string;
  readonly home: Home;
  readonly end: Day | null;
  readonly endReason: string;
  readonly changeReason: string;
}

const isTemporary = (home: Home) => home.place.startsWith('T');

/** A care period as the episodes of a return: one for each day on which something changed. */
export function episodesOf(period: CarePeriod): Episode[] {
  const days = changesByDay(period);
  let legal = period.legal;
  let home = period.home;
  const begun = [
    { day: period.start, newEpisodeReason: 'S', legal, home, because: '' },
    ...days.map((change) => {
      const left = home;
      const newEpisodeReason = newEpisodeReasonOf(change);
      legal = change.legal ?? legal;
      home = change.to ?? home;
      // A reason is given for leaving carers, never for going on or coming back from a temporary stay.
      const because = change.to && !isTemporary(left) && !isTemporary(home) ? (change.because ?? '') : '';
      return { day: change.day, newEpisodeReason, legal, home, because };
    }),
  ];
  return begun.map((episode, place) => {
    const next = begun[place + 1];
    return {
      start: episode.day,
      newEpisodeReason: episode.newEpisodeReason,
      legal: episode.legal,
      need: period.need,
      home: episode.home,
      end: next?.day ?? period.end,
      endReason: next ? 'X1' : period.endReason,
      changeReason: next?.because ?? '',
    };
  });
}

/** The home on a day of the care period. */
export function homeOn(period: CarePeriod, day: Day): Home {
  const before = changesByDay(period).filter((change) => change.to && change.day <= day);
  return before.at(-1)?.to ?? period.home;
}

/** The period with further changes in it. */
export function withChanges(period: CarePeriod, changes: readonly Change[]): CarePeriod {
  return { ...period, changes: [...period.changes, ...changes] };
}

/** Away from the usual home for some days and back to it; asks for a stretch in which nothing else changes. */
export function withTemporaryStay(period: CarePeriod, away: Home, from: Day, days: number): CarePeriod {
  const usual = homeOn(period, from);
  return withChanges(period, [
    { day: from, to: away },
    { day: addDays(from, days), to: usual },
  ]);
}

/** A day between the two from which nothing changes for so many days, so that something new can be put there. */
export function quietDay(period: CarePeriod, random: Random, from: Day, to: Day, days: number): Day {
  const taken = period.changes.map((change) => change.day);
  const free = Array.from({ length: daysBetween(from, to) - days }, (_, offset) =>
    addDays(from, offset),
  ).filter((day) => !taken.some((other) => other >= addDays(day, -7) && other <= addDays(day, days + 7)));
  return random.pick(free);
}

function changesByDay(period: CarePeriod): Change[] {
  const days = new Map<Day, Change>();
  for (const change of period.changes) days.set(change.day, { ...days.get(change.day), ...change });
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The return's own letters: L order only, P home, T home with the same carers, B and U each with the order as well. */
function newEpisodeReasonOf(change: Change): string {
  if (!change.to) return 'L';
  if (change.sameCarers) return change.legal ? 'U' : 'T';
  return change.legal ? 'B' : 'P';
}
