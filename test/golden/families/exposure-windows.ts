import * as stats from '../../../shared/stats/exposure-windows';

interface Observed {
  readonly index: string;
  readonly window_days: number;
  readonly care_start: string;
  readonly care_end?: string | null;
  readonly cutoff: string;
  readonly absences?: readonly (readonly [string, string | null])[] | null;
}

export function exposureWindows(observed: Observed) {
  const found = stats.exposureWindows({
    index: observed.index,
    windowDays: observed.window_days,
    care: { from: observed.care_start, until: observed.care_end ?? null },
    lastDay: observed.cutoff,
    absences: (observed.absences ?? []).map(([from, until]) => ({ from, until })),
  });
  return {
    pre_days: found.daysBefore,
    post_days: found.daysAfter,
    pre_child_months: stats.childMonths(found.daysBefore),
    post_child_months: stats.childMonths(found.daysAfter),
    post_censored: found.cutShort,
    matched_window_days: found.matchedDays,
    matched_pre_start: found.matchedFrom,
    matched_post_end_exclusive: found.matchedUntil,
  };
}
