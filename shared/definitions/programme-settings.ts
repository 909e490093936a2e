import { z } from 'zod';
import { day } from './day';

/** How a move is told from an episode that only changes something on paper, and which stays are temporary. */
export const moveRules = z.strictObject({
  /** Trust the reason for a new episode (RNE), or compare PLACE, postcode, URN and provider. */
  newCarer: z.enum(['trust-rne', 'trust-identity']).default('trust-rne'),
  /** Count a change of placement with the same carers (RNE T or U) as a move. */
  countSameCarer: z.boolean().default(false),
  /** PLACE codes of temporary stays. */
  temporaryCodes: z.array(z.string()).default(['T0', 'T1', 'T2', 'T3', 'T4']),
  /** Join the stays before and after a temporary one when the child comes back to the same placement. */
  joinReturns: z.boolean().default(true),
  /** Leave out short breaks (legal status V3, V4). */
  leaveOutShortBreaks: z.boolean().default(true),
});
export type MoveRules = z.infer<typeof moveRules>;

export const ageBand = z.strictObject({
  label: z.string().min(1),
  /** First and last age in completed years; null leaves that end open. */
  from: z.number().int().min(0).nullable(),
  to: z.number().int().min(0).nullable(),
});
export type AgeBand = z.infer<typeof ageBand>;

export const phase = z.strictObject({
  name: z.string().min(1),
  months: z.number().positive(),
});

/** What makes one council's programme its own. Nothing of it is written into code or screen. */
export const programmeSettings = z.strictObject({
  programme: z.string().default('Programme'),
  shortName: z.string().default('Programme'),
  council: z.string().default(''),
  phases: z.array(phase).default([
    { name: 'Phase one', months: 3 },
    { name: 'Phase two', months: 6 },
    { name: 'Phase three', months: 3 },
  ]),
  /** Reporting dates: the first, then every so many months; the period ends the day itself. */
  reporting: z
    .strictObject({ first: day, everyMonths: z.number().int().min(1).max(24) })
    .default({ first: '2018-03-31', everyMonths: 6 }),
  ageBands: z.array(ageBand).default([
    { label: 'Under 1', from: 0, to: 0 },
    { label: '1 to 4', from: 1, to: 4 },
    { label: '5 to 9', from: 5, to: 9 },
    { label: '10 to 15', from: 10, to: 15 },
    { label: '16 and over', from: 16, to: null },
  ]),
  /** PLACE code to reporting group, where a council groups differently from the built-in groups. */
  placementGroups: z.record(z.string(), z.string()).default({}),
  /** Whom the programme looks for. */
  screening: z
    .strictObject({
      ageFrom: z.number().int(),
      ageTo: z.number().int(),
      sdqFrom: z.number().int(),
      movesFrom: z.number().int(),
    })
    .default({ ageFrom: 6, ageTo: 15, sdqFrom: 17, movesFrom: 3 }),
  moves: moveRules.prefault({}),
  /** Words that mean "nothing recorded"; compared without case and outer spaces. */
  nullMarkers: z.array(z.string()).optional(),
});
export type ProgrammeSettings = z.infer<typeof programmeSettings>;

/** Settings with everything at its default: no council, no named programme. */
export const defaultSettings: ProgrammeSettings = programmeSettings.parse({});
