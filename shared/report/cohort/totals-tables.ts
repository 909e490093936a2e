import type { MonthRate, OutcomeResult, WindowTotals } from '../../analysis/cohort/results';
import { daysInAMonth } from '../../analysis/cohort/span';
import {
  count,
  type Figure,
  type FigureColumn,
  type FigureTable,
  interval,
  months,
  rate,
  text,
} from '../blocks/figure-table';

const windowColumns = (first: string): readonly FigureColumn[] => [
  text(first),
  count('Children'),
  months('Child-months'),
  count('Events'),
  rate('Per 10 child-months'),
  interval,
  count('Children with any'),
  count('With two or more'),
];

/** The windows that are compared; where they differ in length, with the children expected had nothing changed. */
export function windowsTable({ before, after, comparedBy, expectedIfUnchanged }: OutcomeResult): FigureTable {
  const { any, twoOrMore } = expectedIfUnchanged;
  return {
    caption: 'The windows compared',
    columns: windowColumns('Window'),
    rows: [
      windowRow('Before', before),
      windowRow('After', after),
      ...(comparedBy === 'rates'
        ? [
            [
              'Expected after, had nothing changed',
              null,
              null,
              null,
              null,
              null,
              rounded(any),
              rounded(twoOrMore),
            ],
          ]
        : []),
    ],
  };
}

/** Expected children are no whole number; one decimal says as much as is known. */
const rounded = (value: number | null): string | null => (value === null ? null : value.toFixed(1));

/** The four half-years around the index date, whatever windows are compared. */
export const halfYearsTable = ({ halfYears }: OutcomeResult): FigureTable => ({
  caption: 'The four half-years around the index date',
  columns: windowColumns('Half-year'),
  rows: halfYears.map((half) => windowRow(half.label, half)),
});

/** One window under those columns. */
export const windowRow = (label: string, totals: WindowTotals): Figure[] => [
  label,
  totals.children.value,
  totals.events.value === null ? null : totals.days / daysInAMonth,
  totals.events.value,
  totals.rate.estimate,
  totals.rate,
  totals.any.value,
  totals.twoOrMore.value,
];

/** Month by month around the index date; the comparison group beside it where there is one. */
export function monthsTable({ months: rates, comparison }: OutcomeResult, groupName: string): FigureTable {
  const columns = (of: string) => [
    count(`Children observed${of}`),
    months(`Child-months${of}`),
    count(`Events${of}`),
    rate(`Per 10 child-months${of}`),
    interval,
  ];
  const theirs = new Map(comparison?.months.map((month) => [month.month, month]));
  return {
    caption: 'Month by month: month -1 ends on the index date, month 0 begins on it',
    columns: [
      text('Month'),
      ...columns(''),
      text('Observed'),
      ...(comparison === null ? [] : columns(`, ${groupName}`)),
    ],
    rows: rates.map((month) => [
      `Month ${month.month}`,
      ...monthFigures(month),
      month.thin ? 'few children' : '',
      ...(comparison === null ? [] : monthFigures(theirs.get(month.month))),
    ]),
  };
}

const monthFigures = (month: MonthRate | undefined): Figure[] =>
  month === undefined
    ? [null, null, null, null, null]
    : [month.childrenAtRisk, month.days / daysInAMonth, month.events.value, month.rate.estimate, month.rate];
