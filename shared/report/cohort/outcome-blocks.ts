import type { CohortResult, OutcomeResult } from '../../analysis/cohort/results';
import { type Block, said, tabled } from '../blocks/block';
import { isCounted } from './blocks';
import { childrenTable } from './children-tables';
import { timeToFirstTable, timeToFirstWords } from './first-table';
import { comparisonTestsTable, comparisonWindowsTable, subgroupTable } from './group-tables';
import { testsTable } from './tests-table';
import { halfYearsTable, monthsTable, windowsTable } from './totals-tables';
import { disclosure, whatToKnow } from './what-to-know';

/** Everything there is of one outcome: the finding, what it cannot show, the tables and every child. */
export function outcomeBlocks(outcome: OutcomeResult, result: CohortResult): readonly Block[] {
  const { timeToFirst, comparison, subgroups, one } = outcome;
  const name = result.comparison?.name ?? 'Comparison group';
  const head: Block[] = [
    said('title')(outcome.label),
    said('text')(outcome.words),
    ...(comparison === null ? [] : [said('text')(comparison.words)]),
    ...whatToKnow(outcome, result).map(said('warning')),
    ...(isCounted(outcome) ? [said('warning')(disclosure.children)] : []),
    said('text')(outcome.rule),
  ];
  if (!isCounted(outcome)) return head;
  return [
    ...head,
    tabled(halfYearsTable(outcome)),
    tabled(windowsTable(outcome)),
    tabled(testsTable(outcome)),
    ...(comparison === null
      ? []
      : [
          tabled(comparisonWindowsTable(outcome, comparison, name)),
          tabled(comparisonTestsTable(comparison, name)),
        ]),
    tabled(monthsTable(outcome, name)),
    ...(timeToFirst === null
      ? []
      : [
          tabled(timeToFirstTable(timeToFirst, one)),
          ...timeToFirstWords(timeToFirst, one).map(said('text')),
        ]),
    ...subgroups.filter(({ rows }) => rows.length > 0).map((groups) => tabled(subgroupTable(groups))),
    tabled(childrenTable(outcome, result)),
  ];
}
