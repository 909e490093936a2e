import { z } from 'zod';
import { costDefinition } from './cost-definition';
import { day } from './day';
import { fileDecisions, rememberedShapes } from './file-decisions';
import { programmeSettings } from './programme-settings';
import { chosenCalculation, savedCalculation } from './saved-calculation';
import { chosenComparison, savedComparison } from './saved-comparison';
import { savedPivot } from './saved-pivot';
import { timelineDefinition } from './timeline-definition';

/** What every work file says it is. */
export const workFormat = 'iip-workbench work';
/** The version that is written. One that is older is brought up to it, one that is newer is refused. */
export const workVersion = 1;
export const workEnding = '.iipw';

/** Characters that say nothing and can make a text look like another: controls, and those that turn the direction round. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const plainText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !unseen.test(text), 'it holds characters that cannot be seen');

/** An extract that was loaded: enough to know it again, nothing of what is in it. */
export const extractReference = z.strictObject({
  name: plainText(500),
  /** Bytes. */
  size: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** SHA-256 of the bytes, in small hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'it is 64 hexadecimal digits'),
  /** What a person said about the file; left out where all was read off it. */
  decisions: fileDecisions.optional(),
});
export type ExtractReference = z.infer<typeof extractReference>;

/** A table made of a query's answer. */
const madeTable = z.strictObject({ name: plainText(60), sql: z.string().min(1).max(200_000) });
export type WorkTable = z.infer<typeof madeTable>;

/** What is chosen in each view; a view that is as at the beginning is left out. */
const workChoices = z.strictObject({
  timeline: timelineDefinition.omit({ latest: true }).optional(),
  firstTables: z
    .strictObject({
      asAt: day.nullable(),
      beforeMonths: z.number().int().min(1).max(60),
      countAway: z.boolean(),
    })
    .optional(),
  /** The day after which no date of the extracts can lie; null for none. Left out it is the day of opening. */
  quality: z.strictObject({ drawnOn: day.nullable() }).optional(),
  pivot: savedPivot.omit({ name: true }).optional(),
  cohort: chosenComparison.optional(),
  cost: chosenCalculation.optional(),
  /** Calculations set side by side. */
  costColumns: z
    .array(z.strictObject({ name: plainText(200), chosen: chosenCalculation, definition: costDefinition }))
    .max(20)
    .optional(),
  /** The statement in the SQL view's editor. */
  sql: z.string().max(200_000).optional(),
});
export type WorkChoices = z.infer<typeof workChoices>;

const named = <Form extends z.ZodType>(form: Form) => z.array(form).max(1000);

/** All that a person made in the workbench, but for the extracts themselves. */
export const work = z.strictObject({
  format: z.literal(workFormat),
  version: z.literal(workVersion),
  extracts: z.array(extractReference).max(2000),
  settings: programmeSettings,
  shapes: rememberedShapes,
  pivots: named(savedPivot),
  comparisons: named(savedComparison),
  calculations: named(savedCalculation),
  tables: z.array(madeTable).max(500),
  choices: workChoices,
});
export type Work = z.infer<typeof work>;
