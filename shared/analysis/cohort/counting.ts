import type { RowsBehind } from '../../definitions/rows-behind';
import type { RecordedEvent } from '../care-histories';
import { rowsOf } from '../open-numbers';
import type { Compared } from './compared';
import type { Happening, Outcome } from './outcomes';
import type { ChildWindow } from './results';
import { common, lengthOf, type Span } from './span';

/** A compared child with what happened to it, of one outcome, in the care period of the index date. */
export interface FollowedChild extends Compared {
  readonly happenings: readonly Happening[];
}

/** One child's window, with who it is. */
export interface OneWindow extends ChildWindow {
  readonly child: string;
  /** The row that gives the child's index date. */
  readonly naming: RowsBehind;
}

/** The children with their happenings of one outcome. */
export function followed(
  compared: readonly Compared[],
  outcome: Outcome,
  eventsOf: (child: string) => readonly RecordedEvent[],
): FollowedChild[] {
  return compared.map((child) => ({
    ...child,
    happenings: outcome
      .of(child.history, eventsOf(child.child), child.period)
      .filter(({ day }) => outcome.indexDay || day !== child.at),
  }));
}

/** How much of an outcome falls in some days: one for each start in them, or the nights in them. */
export function amountIn(happening: Happening, outcome: Pick<Outcome, 'counts'>, span: Span): number {
  if (outcome.counts === 'starts') return span.from <= happening.day && happening.day < span.to ? 1 : 0;
  return lengthOf(common({ from: happening.day, to: happening.until ?? span.to }, span));
}

/** What happened to a child within some days, of those at risk. */
export function windowOf(child: FollowedChild, outcome: Outcome, wanted: Span): OneWindow {
  const span = common(wanted, child.care);
  const days = lengthOf(span);
  let events = 0;
  const rowids: number[] = [];
  if (days > 0)
    for (const happening of child.happenings) {
      const amount = amountIn(happening, outcome, span);
      if (amount === 0) continue;
      events += amount;
      rowids.push(happening.rowid);
    }
  const { child: id, naming } = child;
  return { child: id, naming, events, days, behind: rowsOf(outcome.table, rowids) };
}

/** Days from the index date, as a child's own days. */
export const aroundIndex = ({ at }: Compared, from: number, to: number): Span => ({
  from: at + from,
  to: at + to,
});
