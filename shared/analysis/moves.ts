import type { Day } from '../domain/calendar';

/** A stay as far as moves need it: half-open [start, end), an open one ends with null. */
export interface StayOfMoves {
  readonly start: Day;
  readonly end: Day | null;
  readonly temporary: boolean;
  /** What tells one placement from another, on arriving and on leaving: type, provider, postcode, URN. */
  readonly cameTo: string;
  readonly left: string;
}

export interface TimeInCare {
  readonly start: Day;
  readonly end: Day | null;
}

export interface Move<Stay extends StayOfMoves> {
  /** The stay that the child moved to; the move happened on its first day. */
  readonly to: Stay;
  /** The stay that the child moved out of: the last that was not temporary, else the stay before. */
  readonly from: Stay;
}

/**
 * One child's placement moves, in order of time. A move is a stay that starts inside a care period, is not the first to
 * start in it, is not temporary and does not return from a temporary stay to the same placement.
 * @param countReturns true counts the returns as moves as well.
 */
export function movesOf<Stay extends StayOfMoves>(
  stays: readonly Stay[],
  carePeriods: readonly TimeInCare[],
  countReturns = false,
): Move<Stay>[] {
  const inOrder = [...stays].sort(byStart);
  const placed = new Set<Stay>();
  const moves: Move<Stay>[] = [];
  for (const period of [...carePeriods].sort((a, b) => compare(a.start, b.start))) {
    const inside = inOrder.filter((stay) => !placed.has(stay) && startsInside(stay, period));
    for (const stay of inside) placed.add(stay);
    moves.push(...movesWithin(inside, countReturns));
  }
  return moves;
}

function movesWithin<Stay extends StayOfMoves>(inside: readonly Stay[], countReturns: boolean): Move<Stay>[] {
  const moves: Move<Stay>[] = [];
  let settled: Stay | null = null;
  let away: Stay | null = null;
  for (const stay of inside) {
    if (stay.temporary) {
      away ??= stay;
      continue;
    }
    const from: Stay | null = settled ?? away;
    const returns = settled !== null && away !== null && isReturn(settled, away, stay);
    if (from !== null && (countReturns || !returns)) moves.push({ to: stay, from });
    settled = stay;
    away = null;
  }
  return moves;
}

/** The child left for the temporary stay and came back: a temporary stay during a placement that went on is no leaving. */
function isReturn(settled: StayOfMoves, away: StayOfMoves, stay: StayOfMoves): boolean {
  return settled.end !== null && settled.end <= away.start && settled.left === stay.cameTo;
}

function startsInside(stay: StayOfMoves, period: TimeInCare): boolean {
  return stay.start >= period.start && (period.end === null || stay.start < period.end);
}

function byStart(a: StayOfMoves, b: StayOfMoves): number {
  return compare(a.start, b.start) || compare(a.end ?? '9999-99-99', b.end ?? '9999-99-99');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
