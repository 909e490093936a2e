import { openNumber } from '../open-numbers';
import { amountIn, aroundIndex, type FollowedChild } from './counting';
import type { Outcome } from './outcomes';
import type { MonthRate } from './results';
import { common, daysInAMonth, lengthOf } from './span';
import { rateOf } from './window-totals';

export const firstMonth = -12;
const lastMonth = 12;
/** A month that fewer children are observed in says little. */
const fewestAtRisk = 12;

/** First day of a month counted from the index date: the first whole day that its number of months has reached. */
const startOf = (month: number): number => Math.ceil(month * daysInAMonth);

/**
 * Events month by month around the index date, from twelve months before to the thirteenth after. A day is in the month
 * that its days from the index date, divided by 30.4375 and rounded down, say.
 */
export function monthRates(children: readonly FollowedChild[], outcome: Outcome): MonthRate[] {
  return Array.from({ length: lastMonth - firstMonth + 1 }, (_, i) =>
    monthRate(children, outcome, firstMonth + i),
  );
}

function monthRate(children: readonly FollowedChild[], outcome: Outcome, month: number): MonthRate {
  let days = 0;
  let childrenAtRisk = 0;
  let events = 0;
  const rowids: number[] = [];
  for (const child of children) {
    const span = common(aroundIndex(child, startOf(month), startOf(month + 1)), child.care);
    const atRisk = lengthOf(span);
    if (atRisk === 0) continue;
    days += atRisk;
    childrenAtRisk += 1;
    for (const happening of child.happenings) {
      const amount = amountIn(happening, outcome, span);
      if (amount === 0) continue;
      events += amount;
      rowids.push(happening.rowid);
    }
  }
  return {
    month,
    childrenAtRisk,
    days,
    events: openNumber(events, outcome.table, rowids),
    rate: rateOf(events, days, outcome),
    thin: childrenAtRisk < fewestAtRisk || childrenAtRisk * 2 < children.length,
  };
}
