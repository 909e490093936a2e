import { z } from 'zod';
import { day } from './day';

/** How days are put into periods; quarters and half-years are those of the financial year (April to March). */
export const periods = [
  'month',
  'quarter',
  'half-year',
  'financial-year',
  'calendar-year',
  'six-months-from',
] as const;
export type Period = (typeof periods)[number];

export const aggregates = ['count', 'distinct', 'sum', 'mean', 'median', 'min', 'max', 'sd'] as const;
export type Aggregate = (typeof aggregates)[number];

export const shares = ['value', 'row-percent', 'column-percent', 'total-percent', 'parent-percent'] as const;
export type Share = (typeof shares)[number];

/** What stands for a missing value, in keys and in filters. */
export const blank = '(blank)';

const grouped = {
  field: z.string().min(1),
  by: z.enum(periods).optional(),
  /** First day of the six-month periods, for `six-months-from`. */
  start: day.optional(),
  /** The day an age is taken at: a day, or a field that holds one; the row's own day where left out. */
  at: z.string().min(1).optional(),
  /** Lower ends of the bands, rising: [0, 1, 5] makes 0, 1-4 and 5 or more. */
  bands: z.array(z.number().finite()).min(1).optional(),
  /** Values put together under a name; values in no group stay as they are, or go under `others`. */
  groups: z
    .array(z.strictObject({ label: z.string().min(1), values: z.array(z.string()).min(1) }))
    .min(1)
    .optional(),
  others: z.string().min(1).optional(),
} as const;

interface Grouping {
  readonly by?: unknown;
  readonly start?: unknown;
  readonly bands?: readonly number[] | undefined;
  readonly groups?: unknown;
  readonly others?: unknown;
}

function consistent(choice: Grouping, context: z.core.$RefinementCtx): void {
  const ways = [choice.by, choice.bands, choice.groups].filter((way) => way !== undefined);
  const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
  if (ways.length > 1) refuse('bands', 'a field is grouped in one way only: "by", "bands" or "groups"');
  if (choice.by === 'six-months-from' && choice.start === undefined)
    refuse('start', 'six-months-from needs the day that its first period starts on');
  if (Number(String(choice.start).slice(8)) > 28)
    refuse(
      'start',
      'six months from the 29th, 30th or 31st would not end on a day of every month; take an earlier day',
    );
  if (choice.start !== undefined && choice.by !== 'six-months-from')
    refuse('start', 'it belongs to "by": "six-months-from" only');
  if (choice.bands?.some((edge, i) => i > 0 && edge <= (choice.bands?.[i - 1] as number)))
    refuse('bands', 'they must rise from one to the next');
  if (choice.others !== undefined && choice.groups === undefined)
    refuse('others', 'it belongs to "groups" only');
}

/** Sorting by a measure; `column` (or `row`, on the other axis) is the path of the keys it is taken in, the totals where left out. */
const valueSort = z.strictObject({
  measure: z.number().int().min(0),
  within: z.array(z.string()).optional(),
  descending: z.boolean().default(true),
});

/** One level of the rows or columns. */
export const pivotLevel = z.union([
  z.string().min(1),
  z
    .strictObject({
      ...grouped,
      /** What a person calls it; the field's own name where left out. */
      label: z.string().min(1).optional(),
      /** `label`: the natural order, which is also the default. */
      sort: z.union([z.enum(['label', 'label-descending']), valueSort]).optional(),
      /** The n keys that are largest by a measure over all rows; the rest as one. */
      top: z
        .strictObject({
          n: z.number().int().min(1),
          measure: z.number().int().min(0).default(0),
          rest: z.string().min(1).default('Other'),
        })
        .optional(),
    })
    .superRefine(consistent),
]);
export type PivotLevel = z.infer<typeof pivotLevel>;
export type LevelChoice = Exclude<PivotLevel, string>;

export const pivotMeasure = z
  .strictObject({
    aggregate: z.enum(aggregates),
    /** What is counted or calculated; `count` without one counts rows. */
    field: z.string().min(1).optional(),
    at: z.string().min(1).optional(),
    /** Overrides the pivot's own `show`. */
    show: z.enum(shares).optional(),
    label: z.string().min(1).optional(),
  })
  .superRefine(({ aggregate, field }, context) => {
    if (field === undefined && aggregate !== 'count')
      context.addIssue({ code: 'custom', path: ['field'], message: `${aggregate} needs a field` });
  });
export type PivotMeasure = z.infer<typeof pivotMeasure>;

const bound = z.union([z.string(), z.number().finite()]);

/** Rows that are counted. Its conditions hold together; a range includes both its ends, and leaves blanks out. */
export const pivotFilter = z
  .strictObject({
    ...grouped,
    in: z.array(z.union([z.string(), z.number()]).transform(String)).optional(),
    notIn: z.array(z.union([z.string(), z.number()]).transform(String)).optional(),
    from: bound.optional(),
    to: bound.optional(),
    blank: z.enum(['only', 'left-out']).optional(),
  })
  .superRefine((filter, context) => {
    consistent(filter, context);
    const isRange = filter.from !== undefined || filter.to !== undefined;
    if (isRange && (filter.bands !== undefined || filter.groups !== undefined))
      context.addIssue({
        code: 'custom',
        path: [filter.from === undefined ? 'to' : 'from'],
        message: 'bands and groups have names and no range; take them out of the filter, or use "in"',
      });
    const conditions = [filter.in, filter.notIn, filter.from, filter.to, filter.blank];
    if (conditions.every((condition) => condition === undefined))
      context.addIssue({
        code: 'custom',
        path: ['in'],
        message: 'a filter needs "in", "notIn", "from", "to" or "blank"',
      });
  });
export type PivotFilter = z.infer<typeof pivotFilter>;

/** What a person chose to see of one table. */
export const pivotDefinition = z
  .strictObject({
    table: z.string().min(1),
    rows: z.array(pivotLevel).max(6).default([]),
    columns: z.array(pivotLevel).max(6).default([]),
    measures: z
      .array(pivotMeasure)
      .min(1)
      .max(12)
      .default([{ aggregate: 'count' }]),
    filters: z.array(pivotFilter).default([]),
    show: z.enum(shares).default('value'),
    /** More cells than this are refused: nobody reads them. */
    mostCells: z.number().int().min(1).max(3_000_000).default(200_000),
  })
  .superRefine(({ rows, columns, measures }, context) => {
    for (const [axis, levels] of Object.entries({ rows, columns }))
      for (const [i, level] of levels.entries()) {
        if (typeof level === 'string') continue;
        const named = [level.top?.measure, typeof level.sort === 'object' ? level.sort.measure : undefined];
        if (named.some((measure) => measure !== undefined && measure >= measures.length))
          context.addIssue({
            code: 'custom',
            path: [axis, i],
            message: `there are only ${measures.length} measures, counted from 0`,
          });
      }
  });
export type PivotDefinition = z.infer<typeof pivotDefinition>;
/** The same as a person or a file writes it, defaults left out. */
export type PivotAsked = z.input<typeof pivotDefinition>;
