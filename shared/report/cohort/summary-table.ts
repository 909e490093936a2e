import type { CohortResult, OutcomeResult } from '../../analysis/cohort/results';
import { count, type Figure, type FigureTable, interval, rate, text } from '../blocks/figure-table';

/** Every outcome in one row: before, after, the ratio with its interval, and how many children had fewer or more. */
export function summaryTable({ outcomes, comparison }: CohortResult): FigureTable {
  return {
    caption: 'Before and after',
    columns: [
      text('Outcome'),
      count('Children'),
      count('Events before'),
      rate('Per 10 child-months before'),
      count('Events after'),
      rate('Per 10 child-months after'),
      rate('Ratio'),
      interval,
      count('Fewer'),
      count('Same'),
      count('More'),
      ...(comparison === null
        ? []
        : [rate(`Ratio, ${comparison.name}`), rate('Ratio of the two ratios'), interval]),
    ],
    rows: outcomes.map((outcome) => [
      ...ofProgramme(outcome),
      ...(comparison === null ? [] : ofComparison(outcome)),
    ]),
  };
}

const ofProgramme = (outcome: OutcomeResult): Figure[] => [
  outcome.label,
  outcome.before.events.value === null ? null : outcome.children.length,
  outcome.before.events.value,
  outcome.before.rate.estimate,
  outcome.after.events.value,
  outcome.after.rate.estimate,
  outcome.rateRatio.estimate,
  outcome.rateRatio,
  outcome.fewer.value,
  outcome.same.value,
  outcome.more.value,
];

const ofComparison = ({ comparison }: OutcomeResult): Figure[] =>
  comparison === null
    ? [null, null, null]
    : [comparison.rateRatio.estimate, comparison.ratioOfRatios.estimate, comparison.ratioOfRatios];
