import { rowWords } from '../../database/table-words';
import type { Aggregate, PivotMeasure } from '../../definitions/pivot-definition';

/** How a definition would say it: `count`, `distinct child_id`. */
export const measureName = ({ aggregate, field }: PivotMeasure): string =>
  field === undefined ? aggregate : `${aggregate} ${field}`;

const before: Readonly<Record<Aggregate, string>> = {
  count: 'Rows with',
  distinct: 'Different',
  sum: 'Sum of',
  mean: 'Mean',
  median: 'Median',
  min: 'Lowest',
  max: 'Highest',
  sd: 'Standard deviation of',
};

/** A measure for people: `Placements`, `Different children`, `Mean weekly cost`. */
export function measureLabel(
  { aggregate }: PivotMeasure,
  field: string | null,
  isChild: boolean,
  table: string,
): string {
  if (field === null) return rowWords(table);
  if (isChild && aggregate === 'distinct') return 'Different children';
  return `${before[aggregate]} ${field.charAt(0).toLowerCase()}${field.slice(1)}`;
}

/** Why the total of an aggregate is not the sum of its cells; null where it is. */
export function whyNotAdding(aggregate: Aggregate, label: string, isChild: boolean): string | null {
  switch (aggregate) {
    case 'count':
    case 'sum':
      return null;
    case 'distinct':
      return `${label}: ${isChild ? 'a child who' : 'what'} falls in several cells counts once in their total, so totals are not the sums of the cells.`;
    default:
      return `${label}: totals are worked out from all rows behind them, not from the cells.`;
  }
}
