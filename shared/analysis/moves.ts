import type { Day } from '../domain/calendar';
import type { Stay } from './stays';

/** What a stay must tell about itself for moves to be counted. */
export type MovingStay = Pick<
  Stay,
  | 'start_date'
  | 'end_date'
  | 'temporary'
  | 'place_code'
  | 'place_group'
  | 'provider_code'
  | 'provider_group'
  | 'firstAddress'
  | 'lastAddress'
>;

/** One unbroken time in care, half-open [start, end); an open one ends with null. */
export interface TimeInCare {
  readonly start_date: Day;
  readonly end_date: Day | null;
}

export interface Move<S extends MovingStay> {
  /** The stay that the child moved to; the move happened on its first day. */
  readonly to: S;
  /** The stay that the child moved out of: the last that was not temporary, else the temporary one before. */
  readonly from: S;
}

/**
 * One child's placement moves, in order of time. A move is a stay that starts inside a care period, is not the first to
 * start in it, is not temporary and does not return from a temporary stay to the same placement. The same placement has
 * the same type and provider and, where the return's episodes give them, the same postcode and URN.
 * @param countReturns counts coming back from a temporary stay as a move as well.
 */
export function movesOf<S extends MovingStay>(
  stays: readonly S[],
  carePeriods: readonly TimeInCare[],
  countReturns = false,
): Move<S>[] {
  const inOrder = [...stays].sort(byStart);
  const counted = new Set<S>();
  const moves: Move<S>[] = [];
  for (const period of [...carePeriods].sort(byStart)) {
    const inside = inOrder.filter((stay) => !counted.has(stay) && startsInside(stay, period));
    for (const stay of inside) counted.add(stay);
    moves.push(...movesWithin(inside, countReturns));
  }
  return moves;
}

/** The moves among the stays that start in one care period, in order of their start. */
function movesWithin<S extends MovingStay>(inside: readonly S[], countReturns: boolean): Move<S>[] {
  const moves: Move<S>[] = [];
  let settled: S | null = null;
  let away: S | null = null;
  for (const stay of inside) {
    if (stay.temporary === 'yes') {
      away ??= stay;
      continue;
    }
    const from: S | null = settled ?? away;
    const returns = settled !== null && away !== null && leftFor(settled, away) && isSame(settled, stay);
    if (from !== null && (countReturns || !returns)) moves.push({ to: stay, from });
    settled = stay;
    away = null;
  }
  return moves;
}

/** A temporary stay during a placement that goes on is no leaving of it. */
function leftFor(settled: MovingStay, away: MovingStay): boolean {
  return settled.end_date !== null && settled.end_date <= away.start_date;
}

function isSame(left: MovingStay, to: MovingStay): boolean {
  const sameAddress =
    left.lastAddress === null || to.firstAddress === null || left.lastAddress === to.firstAddress;
  return sameAddress && kindOf(left) === kindOf(to);
}

const kindOf = (stay: MovingStay): string =>
  JSON.stringify([stay.place_code ?? stay.place_group, stay.provider_code ?? stay.provider_group]);

function startsInside(stay: MovingStay, period: TimeInCare): boolean {
  return (
    stay.start_date >= period.start_date && (period.end_date === null || stay.start_date < period.end_date)
  );
}

function byStart(a: TimeInCare, b: TimeInCare): number {
  return (
    compare(a.start_date, b.start_date) || compare(a.end_date ?? '9999-99-99', b.end_date ?? '9999-99-99')
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
