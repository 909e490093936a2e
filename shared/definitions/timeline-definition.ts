import { z } from 'zod';
import { day } from './day';

/** What a person chose to see on the timeline. */
export const timelineDefinition = z.strictObject({
  /** The axis: days of the calendar, or days from each child's own start of the programme. */
  by: z.enum(['calendar', 'programme-start']).default('calendar'),
  /** Most moves first, oldest first, earliest start of care (or of the programme, on its axis) first, or by child id. */
  sort: z.enum(['moves', 'age', 'start', 'child']).default('moves'),
  who: z.enum(['everyone', 'programme']).default('everyone'),
  /** What began later is left out, ages are on this day; null takes the last day that the extracts know of. */
  asAt: day.nullable().default(null),
  /** The last day that null for `asAt` may stand for; a mistyped date in the future would empty the picture. */
  latest: day.nullable().default(null),
});
export type TimelineDefinition = z.infer<typeof timelineDefinition>;
