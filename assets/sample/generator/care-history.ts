import { addDays, type Day, daysBetween } from '../../../shared/domain/calendar';
import type { CarePeriod, Change } from './care-period';
import type { Home } from './homes';
import type { Random } from './random';

/** How a child's legal status goes: an agreement that lasts, or a court's interim and then full care order. */
export type LegalPath = 'agreement' | 'care order';

export interface Move {
  readonly day: Day;
  readonly to: Home;
  readonly because: string;
}

/** A care period from its first home, its moves, and the legal changes that go with the path. */
export function careHistory(
  random: Random,
  history: {
    readonly entered: Day;
    readonly need: string;
    readonly home: Home;
    readonly moves: readonly Move[];
    readonly path: LegalPath;
    readonly end?: { readonly day: Day; readonly reason: string };
    readonly until: Day;
  },
): CarePeriod {
  const lastDay = addDays(history.end?.day ?? history.until, -1);
  const orders = history.path === 'agreement' ? [] : courtOrders(random, history.entered);
  return {
    start: history.entered,
    need: history.need,
    legal: 'V2',
    home: history.home,
    changes: [
      ...history.moves,
      ...orders.filter((order) => order.day < lastDay).map((order) => onMoveNearby(order, history.moves)),
    ],
    end: history.end?.day ?? null,
    endReason: history.end?.reason ?? '',
  };
}

/** Why a child came to be looked after, as likely as it is. */
export const needs = [
  ['N1', 14],
  ['N5', 5],
  ['N4', 3],
  ['N3', 1],
] as const;

/** Why carers and child parted, most often because carers could not go on. */
export function reasonForMove(random: Random): string {
  return random.weighted(moveReasons);
}

const moveReasons = [
  ['CREQB', 34],
  ['CARPL', 24],
  ['CREQO', 12],
  ['CHILD', 9],
  ['LAREQ', 6],
  ['OTHER', 5],
  ['CLOSE', 4],
  ['ALLEG', 4],
  ['STAND', 2],
] as const;

function courtOrders(random: Random, entered: Day): Change[] {
  const interim = addDays(entered, random.whole(25, 60));
  return [
    { day: interim, legal: 'C1' },
    { day: addDays(interim, random.whole(150, 240)), legal: 'C2' },
  ];
}

/** An order and a move a few days apart often happen on one day: the return then has one episode for both. */
function onMoveNearby(order: Change, moves: readonly Move[]): Change {
  const near = moves.find((move) => Math.abs(daysBetween(order.day, move.day)) <= 8);
  return near ? { ...order, day: near.day } : order;
}
