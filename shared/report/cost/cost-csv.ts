import type { CostResult } from '../../analysis/cost/results';
import { disclosure } from '../cohort/what-to-know';
import { safeCsv } from '../spreadsheet/csv';

const header = [
  'Child',
  'Index date',
  'Weeks observed',
  'Actual cost',
  'Chance of living elsewhere',
  'Expected cost otherwise',
  'Avoided, gross',
  'Evidence',
  'Avoided, adjusted',
  'Without a price',
  'What must stand beside every figure',
];

/**
 * Each child's cost and what may have been avoided as CSV, in pounds. The statements stand in every row, so that they stay
 * with the numbers however they are sorted, filtered or cut.
 */
export function costCsv({ children, statements, warnings }: CostResult): string {
  const beside = [...statements, ...warnings.map(({ text }) => text), disclosure.children].join(' ');
  if (children.length === 0) return safeCsv(header, [[...header.slice(1).map(() => null), beside]]);
  return safeCsv(
    header,
    children.map(
      ({ child, index, weeks, actual, branches, counterfactual, gross, grade, adjusted, missingPrices }) => [
        child,
        index,
        weeks,
        actual,
        1 - (branches.at(-1)?.probability ?? 1),
        counterfactual,
        gross,
        grade,
        adjusted,
        missingPrices.join('; '),
        beside,
      ],
    ),
  );
}
