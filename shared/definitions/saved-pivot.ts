import { z } from 'zod';
import { pivotDefinition } from './pivot-definition';

/** How a pivot is laid out, as it is kept. */
const look = z.strictObject({
  subtotals: z.boolean(),
  grandTotals: z.enum(['both', 'rows', 'columns', 'none']),
  measuresIn: z.enum(['columns', 'rows']),
  closedRows: z.array(z.string()).readonly(),
  closedColumns: z.array(z.string()).readonly(),
});

/** A pivot that a person saved under a name. */
export const savedPivot = z.strictObject({ name: z.string().min(1), definition: pivotDefinition, look });
export type SavedPivot = z.infer<typeof savedPivot>;

/** What was kept of saved pivots: those that can be read, and the names of those that cannot. */
export interface KeptPivots {
  readonly pivots: readonly SavedPivot[];
  readonly unreadable: readonly string[];
}

/** Reads pivots one by one, so that one in the form of another version costs none of the others. */
export function readSavedPivots(kept: readonly unknown[]): KeptPivots {
  const read = kept.map((one) => ({ one, read: savedPivot.safeParse(one) }));
  return {
    pivots: read.flatMap(({ read }) => (read.success ? [read.data] : [])),
    unreadable: read.flatMap(({ one, read }) => (read.success ? [] : [keptName(one)])),
  };
}

/** The name of something that was kept and cannot be read any further. */
export function keptName(one: unknown): string {
  const name = (one as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name !== '' ? name : 'without a name';
}
