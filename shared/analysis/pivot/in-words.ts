import { blank, type PivotFilter } from '../../definitions/pivot-definition';
import { isDay } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import { fieldName } from './field-name';
import type { Catalog } from './fields/catalog';
import type { GatheredRows } from './gather-rows';
import { whyNotAdding } from './measure-words';
import type { Plan, PlannedFilter, PlannedLevel } from './plan';
import { canBeShared } from './share-of';

const shares = {
  'row-percent': 'as a percentage of its row',
  'column-percent': 'as a percentage of its column',
  'total-percent': 'as a percentage of the whole',
  'parent-percent': 'as a percentage of the row group it belongs to',
} as const;

/** What was done, a sentence each, for somebody who was not there. */
export function pivotInWords(catalog: Catalog, plan: Plan, gathered: GatheredRows): string[] {
  const { table } = catalog;
  const rows = `The table ${table.label} has ${showCount(table.rows, 'row')}`;
  const words = [
    plan.filters.length === 0
      ? `${rows}; all of them count.`
      : `${rows}; ${showCount(gathered.counted)} of them count: ${plan.filters.map(filterInWords).join('; ')}.`,
  ];
  if (plan.rows.length > 0) words.push(`In the rows: ${plan.rows.map(levelInWords).join(', then ')}.`);
  if (plan.columns.length > 0)
    words.push(`In the columns: ${plan.columns.map(levelInWords).join(', then ')}.`);
  for (const { asked, label, share, isChild } of plan.measures) {
    const counted = asked.field === undefined ? 'how many rows there are' : aggregateInWords[asked.aggregate];
    words.push(`${label}: ${counted}${share === 'value' ? '' : `, ${shares[share]}`}.`);
    if (share !== 'value' && !canBeShared.includes(asked.aggregate))
      words.push(`${label} has no parts that add up to a whole, so it has no percentages.`);
    const why = whyNotAdding(asked.aggregate, label, isChild);
    if (why !== null) words.push(why);
  }
  const days = new Set(
    [...plan.rows, ...plan.columns, ...plan.filters.map(({ filter }) => ({ choice: filter }))]
      .map(({ choice }) => choice)
      .concat(
        plan.measures.flatMap(({ asked }) =>
          asked.field === undefined ? [] : [{ ...asked, field: asked.field }],
        ),
      )
      .filter(({ field }) => catalog.field(field).takesDay)
      .map(({ at }) => catalog.dayInWords(at)),
  );
  if (days.size > 0) words.push(`Ages are taken ${[...days].join(' and ')}.`);
  const abouts = new Set(
    [...plan.rows, ...plan.columns].flatMap(({ choice }) => {
      const field = catalog.field(choice.field);
      return field.about === null || field.takesDay ? [] : [`${fieldName(field, catalog)}: ${field.about}`];
    }),
  );
  words.push(...abouts, `What is not recorded stands under ${blank}.`);
  return words;
}

const aggregateInWords = {
  count: 'how many rows have a value',
  distinct: 'how many different values there are, each counted once in every cell and every total',
  sum: 'all values added up',
  mean: 'the sum divided by the number of rows that have a value',
  median: 'the middle value, or the mean of the middle two',
  min: 'the lowest value',
  max: 'the highest value',
  sd: 'the standard deviation of a sample (n - 1)',
} as const;

function levelInWords({ choice, field }: PlannedLevel): string {
  const parts = [field.label];
  if (choice.bands !== undefined) parts.push(`in bands from ${choice.bands.join(', ')}`);
  if (choice.groups !== undefined)
    parts.push(
      `put together as ${choice.groups.map(({ label, values }) => `${label} (${values.map(field.labelOf).join(', ')})`).join('; ')}`,
    );
  if (choice.top !== undefined)
    parts.push(
      `the largest ${choice.top.n} over all rows that count, the others together as ${choice.top.rest}`,
    );
  return parts.join(', ');
}

/** A filter as people say it. */
export function filterInWords({ filter, field }: PlannedFilter): string {
  const read = (key: string) => field.labelOf(key);
  const end = (value: string | number) => (isDay(String(value)) ? showDay(String(value)) : String(value));
  const parts = conditionsInWords(filter, read, end);
  return `${field.label} ${parts.join(' and ')}`;
}

const valuesShown = 8;

function listed(values: readonly string[], read: (key: string) => string): string {
  const shown = values.slice(0, valuesShown).map(read).join(', ');
  return values.length <= valuesShown ? shown : `${shown} and ${values.length - valuesShown} more`;
}

function conditionsInWords(
  filter: PivotFilter,
  read: (key: string) => string,
  end: (value: string | number) => string,
): string[] {
  const parts: string[] = [];
  if (filter.in !== undefined)
    parts.push(filter.in.length === 0 ? 'is none of its values' : `is ${listed(filter.in, read)}`);
  if (filter.notIn !== undefined)
    parts.push(filter.notIn.length === 0 ? 'may be anything' : `is not ${listed(filter.notIn, read)}`);
  if (filter.from !== undefined) parts.push(`from ${end(filter.from)}`);
  if (filter.to !== undefined) parts.push(`to ${end(filter.to)}`);
  if (filter.blank !== undefined) parts.push(filter.blank === 'only' ? 'is not recorded' : 'is recorded');
  return parts;
}
