import { openNumber } from '../open-numbers';
import type { FollowedChild } from './counting';
import type { Outcome } from './outcomes';
import type { MonthRate } from './results';
import { daysInAMonth } from './span';
import { rateOf } from './window-totals';

const firstMonth = -12;
const lastMonth = 12;
/** A month that fewer children are observed in says little. */
const fewestAtRisk = 12;

/** The month of a day counted from the index date: -1 the month that ends on it, 0 the one that begins on it. */
const monthOf = (day: number): number => Math.floor(day / daysInAMonth);

/** First day of a month counted from the index date: the first whole day that its number of months has reached. */
const startOf = (month: number): number => Math.ceil(month * daysInAMonth);

interface Month {
  days: number;
  childrenAtRisk: number;
  events: number;
  readonly rowids: number[];
}

/**
 * Events month by month around the index date, from twelve months before to the thirteenth after. A day is in the month
 * that its days from the index date, divided by 30.4375 and rounded down, say.
 */
export function monthRates(children: readonly FollowedChild[], outcome: Outcome): MonthRate[] {
  const months = Array.from(
    { length: lastMonth - firstMonth + 1 },
    (): Month => ({ days: 0, childrenAtRisk: 0, events: 0, rowids: [] }),
  );
  for (const child of children) addChild(months, child, outcome);
  return months.map(({ days, childrenAtRisk, events, rowids }, i) => ({
    month: firstMonth + i,
    childrenAtRisk,
    days,
    events: openNumber(events, outcome.table, rowids),
    rate: rateOf(events, days, outcome),
    thin: childrenAtRisk < fewestAtRisk || childrenAtRisk * 2 < children.length,
  }));
}

function addChild(months: readonly Month[], { at, care, happenings }: FollowedChild, outcome: Outcome): void {
  const from = Math.max(care.from - at, startOf(firstMonth));
  const to = Math.min(care.to - at, startOf(lastMonth + 1));
  for (let day = from; day < to; ) {
    const month = monthOf(day);
    const end = Math.min(to, startOf(month + 1));
    const counted = months[month - firstMonth] as Month;
    counted.days += end - day;
    counted.childrenAtRisk += 1;
    day = end;
  }
  for (const { day, until, rowid } of happenings) {
    const first = Math.max(day - at, outcome.counts === 'nights' ? from : Number.NEGATIVE_INFINITY);
    const last = outcome.counts === 'nights' ? Math.min((until ?? care.to) - at, to) : first + 1;
    for (let on = first; on < last; on++) {
      if (on < from || on >= to) continue;
      const counted = months[monthOf(on) - firstMonth] as Month;
      counted.events += 1;
      if (counted.rowids.at(-1) !== rowid) counted.rowids.push(rowid);
    }
  }
}
