import type { CohortResult } from '../../analysis/cohort/results';

/** What a comparison shows, in words: `Unplanned moves and missing episodes before and after`. */
export function cohortTitle({ outcomes }: Pick<CohortResult, 'outcomes'>): string {
  const names = outcomes.map(({ many }) => many);
  const last = names.at(-1) ?? 'outcomes';
  const listed = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return `${listed.charAt(0).toUpperCase()}${listed.slice(1)} before and after`;
}
