import { z } from 'zod';
import { menuCommand } from './menu-commands';

/** A report larger than this is no report. */
const mostText = 100_000_000;

/** What the window asks of the desktop about itself: the arguments of each call and its answer, checked on both sides. */
export const windowCalls = {
  /** Whether something would be lost if the window were closed now. */
  unsaved: { parameters: z.tuple([z.boolean()]), answer: z.null() },
  /** The next of what was chosen in the menu, or null. */
  menuCommand: { parameters: z.tuple([]), answer: menuCommand.nullable() },
  /** What the program is made of, with its versions. */
  versions: { parameters: z.tuple([]), answer: z.array(z.tuple([z.string(), z.string()])) },
  /** Makes a PDF of a page of HTML and asks where to save it. False where the person decided otherwise. */
  savePdf: { parameters: z.tuple([z.string().min(1), z.string().max(mostText)]), answer: z.boolean() },
} as const;
