import type { HalfYear, OutcomeResult, WindowTotals } from '../../../../shared/analysis/cohort/results';
import { intervalWords, showMonths, showRate } from '../../../../shared/report/cohort/estimate-words';
import { count, left, nothing, right, words } from '../../../../shared/report/figures';
import type { ReportTable, TableRow } from '../../../../shared/report/report-model';
import { showOne } from './show-one';

const columns = (first: string) => [
  left(first),
  right('Children'),
  right('Child-months'),
  right('Any'),
  right('Two or more'),
  right('Events'),
  right('Per 10 child-months'),
  right('95% interval'),
];

/** The two windows that are compared; where they differ in length, with the children expected had nothing changed. */
export function windowsTable(outcome: OutcomeResult): ReportTable {
  const { before, after, comparedBy, expectedIfUnchanged, label } = outcome;
  return {
    caption: `${label} in the windows compared`,
    columns: columns('Window'),
    rows: [
      totalsRow('Before', before, outcome),
      totalsRow('After', after, outcome),
      ...(comparedBy === 'rates' ? [expectedRow(expectedIfUnchanged)] : []),
    ],
  };
}

/** The four half-years around the index date, whatever windows are compared. */
export const halfYearsTable = (outcome: OutcomeResult): ReportTable => ({
  caption: `${outcome.label} in the four half-years around the index date`,
  columns: columns('Half-year'),
  rows: outcome.halfYears.map((half: HalfYear) => totalsRow(half.label, half, outcome)),
});

/** One window of a group, as a row under those columns. */
export function totalsRow(
  label: string,
  { children, days, any, twoOrMore, events, rate }: WindowTotals,
  { many }: Pick<OutcomeResult, 'many'>,
): TableRow {
  const when = label.charAt(0).toLowerCase() + label.slice(1);
  return {
    cells: [
      words(label),
      count(children, `Children observed, ${when}`),
      words(showMonths(days)),
      count(any, `Children with any ${many}, ${when}`),
      count(twoOrMore, `Children with two or more ${many}, ${when}`),
      count(events, `${many.charAt(0).toUpperCase()}${many.slice(1)}, ${when}`),
      words(showRate(rate.estimate)),
      words(intervalWords(rate)),
    ],
  };
}

const expectedRow = ({ any, twoOrMore }: OutcomeResult['expectedIfUnchanged']): TableRow => ({
  kind: 'reason',
  cells: [
    words('Expected after, had nothing changed'),
    words(''),
    words(''),
    words(showOne(any)),
    words(showOne(twoOrMore)),
    words(nothing),
    words(nothing),
    words(''),
  ],
});
