import type { FieldType, PivotField, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import type { Aggregate, PivotMeasure, Share } from '../../../../shared/definitions/pivot-definition';

interface Words {
  readonly name: string;
  /** What it is, in a sentence. */
  readonly about: string;
}

export const aggregateWords: Readonly<Record<Aggregate, Words>> = {
  count: { name: 'Count', about: 'How many rows there are; of a field, how many rows have a value.' },
  distinct: {
    name: 'Different values',
    about: 'How many different values there are. Each counts once in every cell and in every total.',
  },
  sum: { name: 'Sum', about: 'All the values added up.' },
  mean: { name: 'Mean', about: 'The sum divided by how many have a value.' },
  median: {
    name: 'Median',
    about: 'The middle value once they are put in order: half are below it and half above.',
  },
  min: { name: 'Lowest', about: 'The smallest value; of days, the first.' },
  max: { name: 'Highest', about: 'The largest value; of days, the last.' },
  sd: {
    name: 'Standard deviation',
    about: 'How far the values lie from their mean, typically. It needs two values at least.',
  },
};

/** The rows themselves, which need no field. */
export const countOfRowsAbout = 'How many rows there are.';

const ofType: Readonly<Record<FieldType, readonly Aggregate[]>> = {
  text: ['count', 'distinct'],
  day: ['count', 'distinct', 'min', 'max'],
  number: ['count', 'distinct', 'sum', 'mean', 'median', 'min', 'max', 'sd'],
};

/** What can be worked out of a field. */
export const aggregatesOf = (field: PivotField): readonly Aggregate[] => ofType[field.type];

/** The measure of another field: the same aggregate where that field allows it. */
export function measureOf(measure: PivotMeasure, field: PivotField | null, table: PivotTable): PivotMeasure {
  const { field: _field, at: _at, label: _label, ...rest } = measure;
  if (field === null) return { ...rest, aggregate: 'count' };
  const fallback: Aggregate = field.name === table.childField ? 'distinct' : 'count';
  const aggregate = aggregatesOf(field).includes(measure.aggregate) ? measure.aggregate : fallback;
  return withAggregate({ ...rest, field: field.name }, aggregate);
}

/** The measure with another aggregate; a share stays only where its parts make up a whole. */
export function withAggregate(measure: PivotMeasure, aggregate: Aggregate): PivotMeasure {
  const { show, ...rest } = measure;
  return { ...rest, aggregate, ...(show !== undefined && canBeShare(aggregate) ? { show } : {}) };
}

/** Whether it makes sense as a percentage of a whole. */
export const canBeShare = (aggregate: Aggregate): boolean => ['count', 'distinct', 'sum'].includes(aggregate);

export const shareWords: Readonly<Record<Share, string>> = {
  value: 'The figure itself',
  'row-percent': '% of its row',
  'column-percent': '% of its column',
  'total-percent': '% of everything',
  'parent-percent': '% of the row group it belongs to',
};

/** Beside a measure's name: `% of row`. */
export const shortShare: Readonly<Record<Share, string | null>> = {
  value: null,
  'row-percent': '% of row',
  'column-percent': '% of column',
  'total-percent': '% of total',
  'parent-percent': '% of parent',
};
