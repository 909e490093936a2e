import { z } from 'zod';
import { rememberedShapes } from './file-decisions';
import { programmeSettings } from './programme-settings';
import { savedCalculation } from './saved-calculation';
import { savedComparison } from './saved-comparison';
import { savedPivot } from './saved-pivot';
import { windowCalls } from './window-bridge';
import { workCalls } from './work-bridge';

/** What is kept between sessions: choices and column mappings, nothing about a child. */
export const keptValues = {
  settings: programmeSettings,
  shapes: rememberedShapes,
  theme: z.enum(['system', 'light', 'dark']),
  /** Each in its own form, which `readSavedPivots` reads: one that is broken must not cost the others. */
  pivots: z.array(z.unknown()),
  /** The same of comparisons, for `readSavedComparisons`. */
  comparisons: z.array(z.unknown()),
  /** And of calculations of cost, for `readSavedCalculations`. */
  calculations: z.array(z.unknown()),
} as const;

/** What the window may ask of the desktop: the arguments of each call and its answer, checked on both sides. */
export const desktopCalls = {
  /** Asks where to save the bytes, the name being a suggestion. False where the person decided otherwise. */
  save: {
    parameters: z.tuple([z.string().min(1), z.instanceof(Uint8Array)]),
    answer: z.boolean(),
  },
  /** Everything kept; what is kept in a form of another version is left out. */
  kept: {
    parameters: z.tuple([]),
    answer: z.strictObject(keptValues).partial(),
  },
  /** Keeps the parts that are given; null forgets one. */
  keep: {
    parameters: z.tuple([
      z.strictObject({
        settings: keptValues.settings.nullable().optional(),
        shapes: keptValues.shapes.nullable().optional(),
        theme: keptValues.theme.nullable().optional(),
        pivots: z.array(savedPivot).nullable().optional(),
        comparisons: z.array(savedComparison).nullable().optional(),
        calculations: z.array(savedCalculation).nullable().optional(),
      }),
    ]),
    answer: z.null(),
  },
  ...workCalls,
  ...windowCalls,
} as const;

/** What the desktop tells the window of its own accord. It carries nothing: the window asks for what it is about. */
export const desktopEvents = ['given', 'menuCommand'] as const;
export type DesktopEvent = (typeof desktopEvents)[number];

export type DesktopCall = keyof typeof desktopCalls;
export type Kept = z.infer<(typeof desktopCalls)['kept']['answer']>;
export type KeptChanges = z.infer<(typeof desktopCalls)['keep']['parameters']>[0];

export type DesktopCalls = {
  readonly [Call in DesktopCall]: (
    ...parameters: z.output<(typeof desktopCalls)[Call]['parameters']>
  ) => Promise<z.output<(typeof desktopCalls)[Call]['answer']>>;
};

/** The desktop as the window sees it, under `window.desktop`; absent in a browser. */
export interface DesktopBridge extends DesktopCalls {
  /** Listens to the desktop until what it gives back is called. */
  on(event: DesktopEvent, listener: () => void): () => void;
}

/** How an answer crosses between the processes; a failure is one sentence for a person. */
export type DesktopAnswer = { readonly answer: unknown } | { readonly failure: string };
