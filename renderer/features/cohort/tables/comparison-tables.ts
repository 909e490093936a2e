import type {
  BalanceRow,
  ComparisonGroup,
  OutcomeComparison,
  OutcomeResult,
} from '../../../../shared/analysis/cohort/results';
import { intervalWords, showP, showRate } from '../../../../shared/report/cohort/estimate-words';
import { left, nothing, right, words } from '../../../../shared/report/figures';
import type { ReportTable } from '../../../../shared/report/report-model';
import { ratioRow } from './ratio-table';
import { showOne } from './show-one';
import { totalsRow, windowsTable } from './totals-table';

/** Both groups before and after. */
export function groupsTable(
  outcome: OutcomeResult,
  comparison: OutcomeComparison,
  name: string,
): ReportTable {
  return {
    caption: `${outcome.label}: the programme and ${name}`,
    columns: [left('Group and window'), ...windowsTable(outcome).columns.slice(1)],
    rows: [
      totalsRow('Programme, before', outcome.before, outcome),
      totalsRow('Programme, after', outcome.after, outcome),
      totalsRow(`${name}, before`, comparison.before, outcome),
      totalsRow(`${name}, after`, comparison.after, outcome),
    ],
  };
}

/** Each group's own ratio, and how the two differ. */
export function changesTable(
  outcome: OutcomeResult,
  comparison: OutcomeComparison,
  name: string,
): ReportTable {
  const { ratioOfRatios, meanChange } = comparison;
  const exact = { low: ratioOfRatios.exactLow, high: ratioOfRatios.exactHigh };
  return {
    caption: `${outcome.label}: the two changes side by side`,
    columns: [left('Change'), right('Estimate'), right('95% interval'), right('p')],
    rows: [
      { cells: ratioRow('Programme: rate ratio', outcome.rateRatio).cells.slice(0, 4) },
      { cells: ratioRow(`${name}: rate ratio`, comparison.rateRatio).cells.slice(0, 4) },
      {
        kind: 'total',
        cells: [
          words('Programme’s ratio over theirs'),
          words(showRate(ratioOfRatios.estimate)),
          words(intervalWords(ratioOfRatios)),
          words(nothing),
        ],
      },
      {
        cells: [
          words('The same, exact interval'),
          words(showRate(ratioOfRatios.estimate)),
          words(intervalWords(exact)),
          words(nothing),
        ],
      },
      {
        cells: [
          words('Mean change a child, programme less theirs, per 10 child-months'),
          words(showRate(meanChange.estimate)),
          words(intervalWords(meanChange)),
          words(showP(meanChange.p)),
        ],
      },
    ],
  };
}

/** So far apart or farther, either way, two groups are not alike. */
export const farApart = 0.25;

/** How alike the two groups were at the index date. */
export const balanceTable = ({ name, balance }: ComparisonGroup): ReportTable => ({
  caption: 'How alike the two groups were at the index date',
  columns: [
    left('At the index date'),
    right('Programme'),
    right(name),
    right('Standardised difference'),
    left(''),
  ],
  rows: balance.map(({ label, unit, programme, comparison, standardisedDifference }) => ({
    cells: [
      words(`${label}, ${unit}`),
      words(showOne(programme)),
      words(showOne(comparison)),
      words(showRate(standardisedDifference)),
      words(isFarApart(standardisedDifference) ? 'far apart' : ''),
    ],
  })),
});

export const isFarApart = (difference: BalanceRow['standardisedDifference']): boolean =>
  difference !== null && Math.abs(difference) >= farApart;
