import type { CohortDefinition } from '../../definitions/cohort-definition';
import type { RowsBehind } from '../../definitions/rows-behind';
import { addDays, type Day, dayFromNumber, dayNumber } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { type CareHistory, type CarePeriod, periodOn } from '../care-histories';
import { rowsOf } from '../open-numbers';
import { ComparisonRefused } from './comparison-refused';
import type { NamedChild } from './named-children';
import type { ComparedChild, LeftOutChild } from './results';
import { common, lengthOf, type Span } from './span';

/** A child with an index date in care: the days at risk, and the two windows cut to them. */
export interface Compared {
  readonly named: NamedChild;
  readonly child: string;
  /** The row that gives the index date. */
  readonly naming: RowsBehind;
  /** The index date, as a day number. */
  readonly at: number;
  readonly period: CarePeriod;
  readonly history: CareHistory;
  /** The care period that holds the index date, up to and including the reporting date. */
  readonly care: Span;
  readonly before: Span;
  readonly after: Span;
  /** Whether the care period had ended by the reporting date. */
  readonly leftCare: boolean;
  /** Whether the child left care before the window after was over. */
  readonly leftWithin: boolean;
  /** Whether both windows are as long as asked. */
  readonly complete: boolean;
}

export interface Sorted {
  readonly compared: readonly Compared[];
  readonly excluded: readonly LeftOutChild[];
}

/**
 * Cuts each child's windows to the days at risk, and says who cannot be compared and why.
 * Days at risk are those of the care period that holds the index date, up to and including the reporting date.
 * @throws ComparisonRefused where a window ends with a phase that these children have none of
 */
export function comparedChildren(
  named: readonly NamedChild[],
  historyOf: (child: string) => CareHistory,
  definition: CohortDefinition,
): Sorted {
  const compared: Compared[] = [];
  const excluded: LeftOutChild[] = [];
  for (const child of named) {
    const found = around(child, historyOf(child.child), definition);
    if ('reason' in found) excluded.push(found);
    else compared.push(found);
  }
  return { compared, excluded };
}

function around(
  named: NamedChild,
  history: CareHistory,
  definition: CohortDefinition,
): Compared | LeftOutChild {
  const { asAt, matched, shortestMatchedDays } = definition;
  const leaveOut = (why: LeftOutChild['why'], reason: string): LeftOutChild => ({
    child: named.child,
    why,
    reason,
    behind: rowsOf(named.table, [named.rowid]),
  });
  const { date } = named;
  if (date === null) return leaveOut('no-index', 'No index date is recorded.');
  if (date > asAt)
    return leaveOut(
      'index-later',
      `The index date, ${showDay(date)}, lies after the reporting date, ${showDay(asAt)}.`,
    );
  const period = periodOn(history, date);
  if (period === undefined)
    return leaveOut('not-in-care', `No time in care is recorded on the index date, ${showDay(date)}.`);
  const at = dayNumber(date);
  const dayAfter = addDays(asAt, 1);
  const end = period.end_date !== null && period.end_date < dayAfter ? period.end_date : dayAfter;
  const care = { from: dayNumber(period.start_date), to: dayNumber(end) };
  const wantedBefore = beforeOf(at, care, definition);
  const wantedAfter = afterOf(named, at, asAt, definition);
  const before = common(wantedBefore, care);
  const after = common(wantedAfter, care);
  const leftCare = period.end_date !== null && period.end_date <= asAt;
  const shortest = Math.min(lengthOf(before), lengthOf(after));
  if (matched && shortest < shortestMatchedDays)
    return leaveOut(
      'too-few-days',
      `Only ${showCount(lengthOf(before), 'day')} in care before the index date and ${showCount(lengthOf(after), 'day')} observed since; at least ${shortestMatchedDays} on each side are needed.`,
    );
  return {
    named,
    child: named.child,
    naming: rowsOf(named.table, [named.rowid]),
    at,
    period,
    history,
    care,
    before: matched ? { from: at - shortest, to: at } : before,
    after: matched ? { from: at, to: at + shortest } : after,
    leftCare,
    leftWithin: leftCare && care.to < wantedAfter.to,
    complete: lengthOf(before) === lengthOf(wantedBefore) && lengthOf(after) === lengthOf(wantedAfter),
  };
}

function beforeOf(at: number, care: Span, { before }: CohortDefinition): Span {
  return { from: 'days' in before ? at - before.days : care.from, to: at };
}

/** A phase that has not ended runs up to the reporting date. */
function afterOf({ programme }: NamedChild, at: number, asAt: Day, { after }: CohortDefinition): Span {
  if ('days' in after) return { from: at, to: at + after.days };
  const last = dayNumber(asAt) + 1;
  if (after.until === 'as-at') return { from: at, to: last };
  if (programme === null)
    throw new ComparisonRefused(
      `"after" ends with ${after.until}, which only children of the programme extract have. Give a number of days instead.`,
    );
  const end = programme[after.until];
  return { from: at, to: end === null ? last : Math.max(at, dayNumber(end)) };
}

/** The child as the page and the exports show it. */
export function shownChild({ naming, child, at, before, after, complete }: Compared): ComparedChild {
  return {
    child,
    index: dayFromNumber(at),
    beforeFrom: dayFromNumber(before.from),
    afterTo: dayFromNumber(after.to),
    beforeDays: lengthOf(before),
    afterDays: lengthOf(after),
    complete,
    behind: naming,
  };
}
