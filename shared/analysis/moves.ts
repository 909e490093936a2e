import type { Day } from '../domain/calendar';
import type { Stay } from './stays';

/** One unbroken time in care, half-open [start, end); an open one ends with null. */
export interface TimeInCare {
  readonly start_date: Day;
  readonly end_date: Day | null;
}

export interface PlacementMove {
  readonly day: Day;
  /** The stay that the child moved to. */
  readonly to: Stay;
  /** The stay that the child moved out of: the last that was not temporary, else the temporary one before. */
  readonly from: Stay;
}

/**
 * A child's placement moves within one care period, in order of time. A move is a stay that starts inside the care period,
 * is not its first, is not temporary and does not return from a temporary stay to the same placement.
 * The same placement has the same type and provider and, where the return's episodes give them, the same postcode and URN.
 * @param stays one child's, in order of their start, as staysByChild gives them.
 * @param countReturns counts coming back from a temporary stay as a move as well.
 */
export function placementMoves(
  stays: readonly Stay[],
  period: TimeInCare,
  countReturns = false,
): PlacementMove[] {
  const moves: PlacementMove[] = [];
  let settled: Stay | null = null;
  let away: Stay | null = null;
  for (const stay of stays) {
    if (!overlaps(stay, period)) continue;
    if (isTemporary(stay)) {
      away ??= stay;
      continue;
    }
    const from: Stay | null = settled ?? away;
    const returns = settled !== null && away !== null && leftFor(settled, away) && isSame(settled, stay);
    const startsInside = stay.start_date >= period.start_date;
    if (from !== null && startsInside && (countReturns || !returns))
      moves.push({ day: stay.start_date, to: stay, from });
    settled = stay;
    away = null;
  }
  return moves;
}

/** What the extract says; where it says nothing, a temporary code speaks. */
export function isTemporary(stay: Pick<Stay, 'temporary' | 'place_group'>): boolean {
  return stay.temporary === null ? stay.place_group === 'Temporary' : stay.temporary === 'yes';
}

/** A stay that the child was already in when the care period began is its first, though it started before. */
function overlaps(stay: Stay, period: TimeInCare): boolean {
  const beforeItsEnd = period.end_date === null || stay.start_date < period.end_date;
  const startsInside = stay.start_date >= period.start_date;
  return beforeItsEnd && (startsInside || stay.end_date === null || stay.end_date > period.start_date);
}

/** A temporary stay during a placement that goes on is no leaving of it. */
function leftFor(settled: Stay, away: Stay): boolean {
  return settled.end_date !== null && settled.end_date <= away.start_date;
}

function isSame(left: Stay, to: Stay): boolean {
  const sameAddress =
    left.lastAddress === null || to.firstAddress === null || left.lastAddress === to.firstAddress;
  return sameAddress && kindOf(left) === kindOf(to);
}

const kindOf = (stay: Stay): string =>
  JSON.stringify([stay.place_code ?? stay.place_group, stay.provider_code ?? stay.provider_group]);
