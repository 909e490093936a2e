import type { Day } from '../../domain/calendar';

export interface CareFromStays<S> {
  readonly start: Day;
  readonly end: Day | null;
  /** The stay it begins with. */
  readonly first: S;
}

/**
 * One child's times in care where only stays are known: stays that touch or overlap are one care period, a day between them
 * ends it. A stay without a night, or with its end before its start, gives no time in care.
 */
export function carePeriodsFromStays<S extends { readonly start: Day; readonly end: Day | null }>(
  stays: readonly S[],
): CareFromStays<S>[] {
  const ordered = stays.filter(({ start, end }) => end === null || end > start).sort(byStart);
  const periods: CareFromStays<S>[] = [];
  let current: { start: Day; end: Day | null; first: S } | undefined;
  for (const stay of ordered) {
    if (current === undefined || (current.end !== null && current.end < stay.start)) {
      current = { start: stay.start, end: stay.end, first: stay };
      periods.push(current);
    } else if (current.end !== null && (stay.end === null || stay.end > current.end)) current.end = stay.end;
  }
  return periods;
}

function byStart(one: { readonly start: Day }, other: { readonly start: Day }): number {
  if (one.start === other.start) return 0;
  return one.start < other.start ? -1 : 1;
}
