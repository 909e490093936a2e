import { z } from 'zod';

/** The rows that stand behind a number: any number on the screen can be opened to these. */
export const rowsBehind = z.strictObject({
  /** A canonical table, or a file's own table. */
  table: z.string(),
  rowids: z.array(z.number().int()).readonly(),
});
export type RowsBehind = z.infer<typeof rowsBehind>;

/** A number with its working. `value` is null where it is undefined, and `why` then says why. */
export interface OpenNumber {
  readonly value: number | null;
  readonly behind: RowsBehind;
  readonly why?: string;
}
