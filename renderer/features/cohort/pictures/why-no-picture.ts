import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';

/** Why there is nothing to draw of an outcome, as a sentence; null where there is. */
export function whyNoPicture({ before }: Pick<OutcomeResult, 'before'>, drawn: number): string | null {
  if (before.events.value === null) return before.events.why ?? 'This could not be counted.';
  return drawn === 0 ? 'Nobody could be compared, so there is nothing to draw.' : null;
}
