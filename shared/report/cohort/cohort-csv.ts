import type { CohortResult } from '../../analysis/cohort/results';
import { safeCsv } from '../spreadsheet/csv';
import { disclosure, whatToKnow } from './what-to-know';

const header = [
  'Outcome',
  'Child',
  'Events before',
  'Days before',
  'Events after',
  'Days after',
  'Change',
  'What to know',
];

/**
 * Each child's events and days as CSV, a row for each outcome and child. What has to be known stands in every row, so that
 * it stays with the numbers however they are sorted, filtered or cut; an outcome that could not be counted has one row.
 */
export function cohortCsv(result: CohortResult): string {
  return safeCsv(
    header,
    result.outcomes.flatMap((outcome): (string | number | null)[][] => {
      const warnings = [...whatToKnow(outcome, result), disclosure.children].join(' ');
      if (outcome.children.length === 0)
        return [[outcome.label, null, null, null, null, null, null, warnings]];
      return outcome.children.map(({ child, before, after, change }) => [
        outcome.label,
        child,
        before.events,
        before.days,
        after.events,
        after.days,
        change,
        warnings,
      ]);
    }),
  );
}
