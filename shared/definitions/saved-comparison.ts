import { z } from 'zod';
import { cohortDefinition } from './cohort-definition';
import { day } from './day';
import { keptName } from './saved-pivot';

/** What a person chose for a comparison; no reporting date means the last one that the extracts reach. */
export const chosenComparison = cohortDefinition.extend({ asAt: day.nullable() });
export type ChosenComparison = z.infer<typeof chosenComparison>;

/** A comparison that a person saved under a name. */
export const savedComparison = z.strictObject({ name: z.string().min(1), definition: chosenComparison });
export type SavedComparison = z.infer<typeof savedComparison>;

/** What was kept of saved comparisons: those that can be read, and the names of those that cannot. */
export interface KeptComparisons {
  readonly comparisons: readonly SavedComparison[];
  readonly unreadable: readonly string[];
}

/** Reads comparisons one by one, so that one in the form of another version costs none of the others. */
export function readSavedComparisons(kept: readonly unknown[]): KeptComparisons {
  const read = kept.map((one) => ({ one, read: savedComparison.safeParse(one) }));
  return {
    comparisons: read.flatMap(({ read }) => (read.success ? [read.data] : [])),
    unreadable: read.flatMap(({ one, read }) => (read.success ? [] : [keptName(one)])),
  };
}
