import { z } from 'zod';
import { costDefinition } from './cost-definition';
import { day } from './day';
import { keptName } from './saved-pivot';

/**
 * What a person chose for a calculation of cost. No reporting date means the last one that the extracts reach, no unit costs those of
 * the extract where one is loaded, no programme cost that it is still to be given.
 */
export const chosenCalculation = z.strictObject({
  ...costDefinition.shape,
  asAt: day.nullable(),
  unitCosts: costDefinition.shape.unitCosts.unwrap().nullable(),
  programme: costDefinition.shape.programme.nullable(),
});
export type ChosenCalculation = z.infer<typeof chosenCalculation>;

/** A calculation that a person saved under a name. */
export const savedCalculation = z.strictObject({ name: z.string().min(1), definition: chosenCalculation });
export type SavedCalculation = z.infer<typeof savedCalculation>;

/** Reads calculations one by one, so that one in the form of another version costs none of the others. */
export function readSavedCalculations(kept: readonly unknown[]): {
  readonly saved: readonly SavedCalculation[];
  readonly unreadable: readonly string[];
} {
  const read = kept.map((one) => ({ one, read: savedCalculation.safeParse(one) }));
  return {
    saved: read.flatMap(({ read }) => (read.success ? [read.data] : [])),
    unreadable: read.flatMap(({ one, read }) => (read.success ? [] : [keptName(one)])),
  };
}
