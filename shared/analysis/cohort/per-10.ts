import type { ChildWindow } from './results';
import { daysInAMonth } from './span';

/** Events per 10 child-months; null where there are no days. It needs no distribution, so that a picture can use it too. */
export function per10({ events, days }: Pick<ChildWindow, 'events' | 'days'>): number | null {
  return days === 0 ? null : (events / days) * daysInAMonth * 10;
}
