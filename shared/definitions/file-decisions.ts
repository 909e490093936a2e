import { z } from 'zod';

/** What a person said about one column: it wins over what was read off the values. */
export const columnDecision = z.strictObject({
  /** The canonical field this column fills; null keeps it only as it came. */
  fills: z.string().nullable().optional(),
  type: z.enum(['text', 'whole number', 'number', 'date', 'yes/no']).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'iso']).optional(),
  /** A label as it stands in the file, to the code or group it means. */
  values: z.record(z.string(), z.string()).optional(),
});

/** What a person said about one file; empty where everything was left to be read off it. */
export const fileDecisions = z.strictObject({
  kind: z.string().optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  headerLine: z.number().int().min(1).optional(),
  /** False: a dash or "No data" is a value like any other in this file. */
  nullMarkers: z.boolean().optional(),
  columns: z.record(z.string(), columnDecision).optional(),
});
export type ColumnDecision = z.infer<typeof columnDecision>;
export type FileDecisions = z.infer<typeof fileDecisions>;

/** Decisions kept for the next file with the same column names, whatever its name. */
export const rememberedShapes = z.record(z.string(), fileDecisions);
export type RememberedShapes = z.infer<typeof rememberedShapes>;
