import type { CohortResult } from '../../analysis/cohort/results';
import { type Block, said, tabled } from '../blocks/block';
import { isCounted } from './blocks';
import { cohortTitle } from './cohort-title';
import { summaryTable } from './summary-table';
import { halfYearsTable } from './totals-tables';
import { disclosure, whatToKnow } from './what-to-know';

/** What goes into a report: the summary, and each outcome's finding with its half-years and warnings. It names no child. */
export function pastedBlocks(result: CohortResult): readonly Block[] {
  return [
    said('title')(cohortTitle(result)),
    tabled(summaryTable(result)),
    ...result.outcomes.flatMap((outcome): Block[] => [
      said('heading')(outcome.label),
      said('text')(outcome.words),
      ...(outcome.comparison === null ? [] : [said('text')(outcome.comparison.words)]),
      ...whatToKnow(outcome, { warnings: [] }).map(said('warning')),
      ...(isCounted(outcome) ? [tabled(halfYearsTable(outcome))] : []),
    ]),
    said('heading')('What holds for all of it'),
    ...result.warnings.map(({ text }) => said('warning')(text)),
    said('warning')(disclosure.counts),
    said('heading')('How it was worked out'),
    ...result.workedOut.map(said('text')),
    ...result.outcomes.map(({ label, rule }) => said('text')(`${label}: ${rule}`)),
  ];
}
