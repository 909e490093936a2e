import { z } from 'zod';
import { work } from './work-file';

/** Stands for a file on the disk: the page is never told where it lies, and can write to none but those a person chose. */
const file = z.number().int().min(1);
const bytes = z.instanceof(Uint8Array);

const openedWork = z.strictObject({ file, name: z.string().min(1), bytes });
export type OpenedWork = z.infer<typeof openedWork>;

/** Definitions of a session that ended by mischance, and the name of the file they were last saved in, if any. */
const recovered = z.strictObject({ work, name: z.string().min(1).nullable() });
export type Recovered = z.infer<typeof recovered>;

/** What the program was started with, or what it was asked to open while it ran. */
const given = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('work'), ...openedWork.shape }),
  z.strictObject({
    kind: z.literal('extracts'),
    files: z.array(z.strictObject({ name: z.string().min(1), bytes })),
  }),
  z.strictObject({ kind: z.literal('failure'), message: z.string().min(1) }),
]);
export type Given = z.infer<typeof given>;

const recentWork = z.strictObject({ file, name: z.string().min(1), folder: z.string() });
export type RecentWork = z.infer<typeof recentWork>;

/** What the window asks of the desktop about work files: the arguments of each call and its answer, checked on both sides. */
export const workCalls = {
  /** Asks which work file to open; null where the person decided otherwise. */
  openWork: { parameters: z.tuple([]), answer: openedWork.nullable() },
  /** Opens one of the recent ones. */
  openRecentWork: { parameters: z.tuple([file]), answer: openedWork },
  /** The work files opened or saved last, the latest first. */
  recentWork: { parameters: z.tuple([]), answer: z.array(recentWork).max(8) },
  /** Saves to a file opened or saved before, or asks where to; null where the person decided otherwise. */
  saveWork: {
    parameters: z.tuple([z.strictObject({ file: file.nullable(), name: z.string().min(1), bytes })]),
    answer: z.strictObject({ file, name: z.string().min(1) }).nullable(),
  },
  /** Keeps the definitions, and nothing of any child, until the program ends as it should; null forgets them. */
  autosave: { parameters: z.tuple([recovered.nullable()]), answer: z.null() },
  /** What was kept of a session that ended by mischance, or null. */
  recovery: { parameters: z.tuple([]), answer: recovered.nullable() },
  /** The next of what the program was given to open, or null. */
  given: { parameters: z.tuple([]), answer: given.nullable() },
} as const;
