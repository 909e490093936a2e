import type { OutcomeResult, Subgroups } from '../../../../shared/analysis/cohort/results';
import { showRate } from '../../../../shared/report/cohort/estimate-words';
import { count, left, right, words } from '../../../../shared/report/figures';
import type { ReportTable } from '../../../../shared/report/report-model';

/** An outcome before and after by what the children are; too few in each for a test. */
export const subgroupTable = (
  { label, rows }: Subgroups,
  { label: outcome, many }: Pick<OutcomeResult, 'label' | 'many'>,
): ReportTable => ({
  caption: `${outcome} by ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  columns: [
    left(label),
    right('Children'),
    right('Events before'),
    right('Events after'),
    right('Rate before'),
    right('Rate after'),
  ],
  rows: rows.map(({ label: group, children, before, after }) => ({
    cells: [
      words(group),
      count(children, `${label}: ${group}`),
      count(before.events, `${group}: ${many} before`),
      count(after.events, `${group}: ${many} after`),
      words(showRate(before.rate)),
      words(showRate(after.rate)),
    ],
  })),
});
