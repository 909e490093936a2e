import type {
  ComparisonGroup,
  OutcomeComparison,
  OutcomeResult,
  Subgroups,
} from '../../analysis/cohort/results';
import { count, type FigureTable, interval, note, p, rate, text } from '../blocks/figure-table';
import { windowRow, windowsTable } from './totals-tables';

/** The comparison group's windows, under the same columns as the programme's. */
export const comparisonWindowsTable = (
  outcome: OutcomeResult,
  { before, after }: OutcomeComparison,
  name: string,
): FigureTable => ({
  caption: `The windows compared, ${name}`,
  columns: windowsTable(outcome).columns,
  rows: [windowRow('Before', before), windowRow('After', after)],
});

/** How the two groups' changes differ. */
export const comparisonTestsTable = (
  { rateRatio, ratioOfRatios, meanChange }: OutcomeComparison,
  name: string,
): FigureTable => ({
  caption: `Set against ${name}`,
  columns: [text('Figure'), rate('Value'), interval, p('p'), note('Note')],
  rows: [
    [`Ratio of the rates, ${name}`, rateRatio.estimate, rateRatio, rateRatio.p, rateRatio.why ?? ''],
    [
      'Programme ratio over theirs',
      ratioOfRatios.estimate,
      ratioOfRatios,
      null,
      ratioOfRatios.why ?? 'Wald interval.',
    ],
    [
      'The same, exact',
      null,
      { low: ratioOfRatios.exactLow, high: ratioOfRatios.exactHigh },
      null,
      "Fisher's exact interval; holds where events are separate from one another.",
    ],
    [
      'Difference in mean change a child, per 10 child-months',
      meanChange.estimate,
      meanChange,
      meanChange.p,
      meanChange.why ?? 'Welch.',
    ],
  ],
});

/** How alike the two groups were at the index date. */
export const balanceTable = ({ name, balance }: ComparisonGroup): FigureTable => ({
  caption: `How alike the groups were at the index date: programme and ${name}`,
  columns: [
    text('At the index date'),
    text('Unit'),
    rate('Programme'),
    rate(name),
    rate('Standardised difference'),
  ],
  rows: balance.map(({ label, unit, programme, comparison, standardisedDifference }) => [
    label,
    unit,
    programme,
    comparison,
    standardisedDifference,
  ]),
});

/** One way of dividing the children, for reading and not for testing. */
export const subgroupTable = ({ label, rows }: Subgroups): FigureTable => ({
  caption: `By ${label.charAt(0).toLowerCase()}${label.slice(1)}, for reading and not for testing`,
  columns: [
    text(label),
    count('Children'),
    count('Events before'),
    rate('Per 10 child-months before'),
    count('Events after'),
    rate('Per 10 child-months after'),
  ],
  rows: rows.map((row) => [
    row.label,
    row.children.value,
    row.before.events.value,
    row.before.rate,
    row.after.events.value,
    row.after.rate,
  ]),
});
