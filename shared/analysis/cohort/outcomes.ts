import type { CohortDefinition, OutcomeId } from '../../definitions/cohort-definition';
import { dayNumber } from '../../domain/calendar';
import type { CareHistory, CarePeriod, RecordedEvent } from '../care-histories';
import { placementMoves } from '../moves';

/** Something that happened to a child: on one day, or on the nights from the first day to the last. */
export interface Happening {
  /** The day it counts on, as a day number. */
  readonly day: number;
  /** For nights: the day after the last night; null while it lasts. */
  readonly until: number | null;
  /** The row of the outcome's table that says so. */
  readonly rowid: number;
}

/** What is counted, and how it is called. */
export interface Outcome {
  readonly id: OutcomeId;
  readonly label: string;
  readonly one: string;
  readonly many: string;
  readonly rule: string;
  readonly table: 'placement' | 'missing_episode' | 'event';
  /** `nights` counts the nights of each row that fall in a window; `starts` each row on the day it began. */
  readonly counts: 'starts' | 'nights';
  /** Whether what happens on the index date is in the window after. */
  readonly indexDay: boolean;
  /** A child's happenings in one care period, in order of time. */
  of(history: CareHistory, events: readonly RecordedEvent[], period: CarePeriod): readonly Happening[];
  /** What can come first instead and then rules the outcome out, besides leaving care: a planned move. */
  readonly instead?: {
    readonly label: string;
    of(history: CareHistory, period: CarePeriod): readonly Happening[];
  };
}

type Described = Pick<Outcome, 'label' | 'one' | 'many'>;
const described = (one: string, many: string): Described => ({
  label: `${many.charAt(0).toUpperCase()}${many.slice(1)}`,
  one,
  many,
});

/** A kind of event as it is compared: without case and outer spaces. */
export const kindOf = (kind: string): string => kind.trim().toLowerCase();

/** The outcome that an id stands for, by the rules that the definition chose. */
export function outcomeOf(id: OutcomeId, definition: CohortDefinition): Outcome {
  switch (id) {
    case 'placement_moves':
    case 'unplanned_moves':
    case 'residential_moves':
      return movesOutcome(id, definition);
    case 'missing_episodes':
    case 'missing_nights':
      return missingOutcome(id, definition);
    default:
      return eventOutcome(id);
  }
}

function movesOutcome(
  id: 'placement_moves' | 'unplanned_moves' | 'residential_moves',
  { residential, countReturns, countIndexDay }: CohortDefinition,
): Outcome {
  const isResidential = (group: string | null) => group !== null && residential.includes(group);
  const kinds = {
    placement_moves: {
      ...described('placement move', 'placement moves'),
      counts: () => true,
      which: 'Every move counts.',
    },
    unplanned_moves: {
      ...described('unplanned move', 'unplanned moves'),
      counts: (move: Move) => move.from.planned === 'no',
      which: 'Only moves out of a placement whose ending was unplanned count.',
    },
    residential_moves: {
      ...described('move to residential care', 'moves to residential care'),
      counts: (move: Move) => isResidential(move.to.place_group) && !isResidential(move.from.place_group),
      which: `Only moves from elsewhere to residential care count (${residential.join(', ')}).`,
    },
  } as const;
  const { label, one, many, counts, which } = kinds[id];
  return {
    id,
    label,
    one,
    many,
    rule: `A move is a placement that begins within the care period, is not its first and is not temporary${countReturns ? '' : '; coming back from a temporary stay to the same placement is none'}. ${which} ${countIndexDay ? 'A move on the index date counts as one after it.' : 'A move on the index date is in neither window.'}`,
    table: 'placement',
    counts: 'starts',
    indexDay: countIndexDay,
    of: ({ stays }, _events, period) =>
      placementMoves(stays, period, countReturns).filter(counts).map(arrival),
    ...(id === 'unplanned_moves'
      ? {
          instead: {
            label: 'First another move',
            of: ({ stays }: CareHistory, period: CarePeriod) =>
              placementMoves(stays, period, countReturns)
                .filter((move) => !counts(move))
                .map(arrival),
          },
        }
      : {}),
  };
}

const arrival = ({ day, to }: Move): Happening => ({ day: dayNumber(day), until: null, rowid: to.rowid });
type Move = ReturnType<typeof placementMoves>[number];

function missingOutcome(id: 'missing_episodes' | 'missing_nights', { countAway }: CohortDefinition): Outcome {
  const nights = id === 'missing_nights';
  const away = countAway
    ? 'Being away without authorisation, whereabouts known, counts as well.'
    : 'Being away without authorisation, whereabouts known, does not count.';
  return {
    id,
    ...(nights
      ? described('missing night', 'missing nights')
      : described('missing episode', 'missing episodes')),
    rule: `${nights ? 'Each night of a missing episode counts in the window it falls in; an episode that ends on the day it began has none, one without an end goes on.' : 'A missing episode counts on the day it began.'} ${away}`,
    table: 'missing_episode',
    counts: nights ? 'nights' : 'starts',
    indexDay: true,
    of: ({ missing }) =>
      missing
        .filter(({ kind }) => countAway || kind !== 'away')
        .map(({ start_date, end_date, rowid }) => ({
          day: dayNumber(start_date),
          until: end_date === null ? null : dayNumber(end_date),
          rowid,
        })),
  };
}

function eventOutcome(id: OutcomeId): Outcome {
  const kind = id.slice('event:'.length);
  return {
    id,
    label: `Events: ${kind}`,
    one: `event of the kind ${kind}`,
    many: `events of the kind ${kind}`,
    rule: `Each event that the extract calls ${kind} counts on its day.`,
    table: 'event',
    counts: 'starts',
    indexDay: true,
    of: (_history, events) =>
      events
        .filter((event) => event.kind !== null && kindOf(event.kind) === kindOf(kind))
        .map(({ date, rowid }) => ({ day: dayNumber(date), until: null, rowid })),
  };
}
