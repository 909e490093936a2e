import { z } from 'zod';
import { day } from './day';
import { pivotFilter } from './pivot-definition';

const decision = z.enum(['full', 'prevent', 'not picked up', 'pending']);

/** Whose lives are compared: the rows of a table that names children, narrowed by all that is given. */
export const whoDefinition = z.strictObject({
  /** A table that names children; the programme extract where left out. */
  table: z.string().min(1).default('programme'),
  /** The programme's decisions that count; all where left out. */
  decision: z.array(decision).min(1).optional(),
  /** Conditions on the rows, as a pivot's filters are written. */
  filters: z.array(pivotFilter).optional(),
  /** Only these children: a saved group. */
  children: z.array(z.string().min(1)).min(1).optional(),
});
export type Who = z.infer<typeof whoDefinition>;

const days = z.strictObject({ days: z.number().int().min(1).max(7305) });

/** Before the index date: so many days, or all the time in care that leads up to it. */
const beforeWindow = z.union([days, z.strictObject({ since: z.literal('looked-after') })]);
/** From the index date on: so many days, or up to a date of the programme (a whole phase), or up to the reporting date. */
const afterWindow = z.union([
  days,
  z.strictObject({ until: z.enum(['phase_two_date', 'phase_three_date', 'end_date', 'as-at']) }),
]);

/** The outcomes that every extract can be asked for; `event:` and a kind stand for one kind of event. */
export const plainOutcomes = [
  'placement_moves',
  'unplanned_moves',
  'residential_moves',
  'missing_episodes',
  'missing_nights',
] as const;
export type PlainOutcome = (typeof plainOutcomes)[number];

export type OutcomeId = PlainOutcome | `event:${string}`;

const isOutcome = (text: unknown): text is OutcomeId =>
  typeof text === 'string' &&
  ((plainOutcomes as readonly string[]).includes(text) || /^event:.*\S/.test(text));

const outcomeId = z.custom<OutcomeId>(isOutcome, {
  error: `it is none of ${plainOutcomes.join(', ')}, nor "event:" with a kind of event such as "event:exclusion"`,
});

/** A stretch of time in which something else changed that could move the figures by itself. */
const knownBreak = z.strictObject({ from: day, to: day, what: z.string().min(1) });
export type KnownBreak = z.infer<typeof knownBreak>;

export const indexColumn = z
  .string()
  .regex(
    /^[a-z_]+(\.[a-z_]+)?$/,
    'it is the name of a date column, such as start_date, or of one in another table, such as event.date',
  );

/** Another group, looked at by the same rule. */
const comparator = z.strictObject({
  include: whoDefinition,
  index: indexColumn,
  /** Days from that date to the index date; `same`: the median delay of the programme's children from that date to theirs. */
  delay: z.union([z.number().int().min(-3660).max(3660), z.literal('same')]).default(0),
  /** What the group is called on the page. */
  name: z.string().min(1).default('Comparison group'),
});
export type Comparator = z.infer<typeof comparator>;

export const subgroupings = ['age', 'sex', 'placement', 'worker'] as const;
export type Subgrouping = (typeof subgroupings)[number];

/** What a person chose for a comparison of the time before and after an index date. */
export const cohortDefinition = z.strictObject({
  include: whoDefinition.prefault({ decision: ['full'] }),
  /** The date column that the windows lie around: each child's earliest counts. `table.column` names another table's. */
  index: indexColumn.default('start_date'),
  /** The reporting date: the last day that is counted. */
  asAt: day,
  before: beforeWindow.default({ days: 182 }),
  after: afterWindow.default({ days: 182 }),
  /** Cut both windows of each child to as many days as the shorter one has. */
  matched: z.boolean().default(true),
  /** Children with fewer matched days than this are left out. */
  shortestMatchedDays: z.number().int().min(1).max(366).default(28),
  outcomes: z
    .array(outcomeId)
    .min(1)
    .max(40)
    .default(['unplanned_moves', 'placement_moves', 'missing_episodes'])
    .refine((outcomes) => new Set(outcomes).size === outcomes.length, 'each outcome can be named once'),
  /** Placement groups that a move to residential care leads to. */
  residential: z.array(z.string()).min(1).default(['Residential', 'Residential school', 'Secure']),
  /** Whether being away without authorisation, whereabouts known, counts as missing. */
  countAway: z.boolean().default(false),
  /** Whether coming back from a temporary stay to the same placement counts as a move. */
  countReturns: z.boolean().default(false),
  /** Whether a move on the index date counts, as one after it; by default it belongs to neither window. */
  countIndexDay: z.boolean().default(false),
  comparator: comparator.optional(),
  breaks: z
    .array(knownBreak)
    .default([{ from: '2020-03-23', to: '2021-07-19', what: 'COVID-19 restrictions' }]),
});
export type CohortDefinition = z.infer<typeof cohortDefinition>;
/** The same as a person or a file writes it, defaults left out. */
export type CohortAsked = z.input<typeof cohortDefinition>;
