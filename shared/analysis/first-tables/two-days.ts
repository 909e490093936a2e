import type { Day } from '../../domain/calendar';
import { type CareHistory, periodOn, stayOn } from '../care-histories';
import type { Stay } from '../stays';
import type { StartedParticipant } from './participants';
import { placementType } from './placement-types';

/** A participant on the two days that are compared. */
export interface TwoDays extends StartedParticipant {
  readonly history: CareHistory;
  readonly atStart: Whereabouts;
  readonly asAt: Whereabouts;
}

interface Whereabouts {
  readonly stay: Stay | undefined;
  /** The placement type in words, or why there is none. */
  readonly label: string;
}

export const inCareUnplaced = 'In care, placement not recorded';

/** Where a participant lived on the day of their own start and on another. */
export function onTwoDays(participant: StartedParticipant, history: CareHistory, asAt: Day): TwoDays {
  return {
    ...participant,
    history,
    atStart: whereabouts(history, participant.start),
    asAt: whereabouts(history, asAt),
  };
}

function whereabouts(history: CareHistory, day: Day): Whereabouts {
  const stay = stayOn(history, day);
  if (stay) return { stay, label: placementType(stay) };
  if (periodOn(history, day)) return { stay, label: inCareUnplaced };
  const first = history.periods[0];
  if (!first) return { stay, label: 'No time in care recorded' };
  return { stay, label: day < first.start_date ? 'Not yet in care' : 'Not in care: left care' };
}
