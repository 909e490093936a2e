import { z } from 'zod';
import { day } from './day';

const decisions = z.array(z.enum(['full', 'prevent', 'not picked up', 'pending'])).min(1);

/** What a person chose for the first tables. */
export const firstTablesDefinition = z.strictObject({
  /** The reporting date: the last day that is counted. */
  asAt: day,
  /** How many months before each child's start are compared with the time since. */
  beforeMonths: z.number().int().min(1).max(60).default(12),
  /** Decisions that make a child a participant by age and sex. */
  participants: decisions.default(['full', 'prevent']),
  /** Decisions of the children whose placements, moves and missing episodes are followed. */
  followed: decisions.default(['full']),
  /** Placement groups that the residential story calls residential care. */
  residential: z.array(z.string()).min(1).default(['Residential', 'Residential school', 'Secure']),
  /** Residential care entered within so many months of the start is told apart from later. */
  earlyMonths: z.number().int().min(1).max(24).default(3),
  /** Children with fewer matched days than this on each side are left out of the equal windows. */
  shortestMatchedDays: z.number().int().min(1).max(366).default(28),
  /** Whether being away without authorisation, whereabouts known, counts as a missing episode. */
  countAway: z.boolean().default(false),
});
export type FirstTablesDefinition = z.infer<typeof firstTablesDefinition>;
