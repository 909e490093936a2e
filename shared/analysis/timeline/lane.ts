import type { RowsBehind } from '../../definitions/rows-behind';
import type { Day } from '../../domain/calendar';
import type { PictureGroup } from '../../domain/picture-group';
import type { SdqBand } from '../../domain/sdq-bands';

/** Half-open [start, end); an open one ends with null. */
export interface Interval {
  readonly start: Day;
  readonly end: Day | null;
}

export interface CarePeriod extends Interval {
  readonly rowid: number;
}

/** One phase of the programme, by the name that the settings give it. */
export interface PhaseOfLane extends Interval {
  readonly name: string;
  /** Which phase it is, counted from 0. */
  readonly number: number;
  readonly rowid: number;
}

export interface StayOfLane extends Interval {
  readonly rowid: number;
  /** What the stay is coloured by. */
  readonly group: PictureGroup;
  readonly placeCode: string | null;
  readonly placeGroup: string | null;
  readonly providerGroup: string | null;
  readonly temporary: boolean;
  /** How its end was: planned, not planned, or not said. */
  readonly planned: 'yes' | 'no' | null;
  /** Whether coming to it was a placement move. */
  readonly move: boolean;
}

export const markKinds = [
  'missing',
  'away',
  'exclusion',
  'self-harm',
  'overdose',
  'significant event',
  'other',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Something that happened on a day, or from a day on: a missing episode, an exclusion, ... */
export interface MarkOfLane extends Interval {
  readonly kind: MarkKind;
  /** What the extract calls it. */
  readonly name: string;
  /** Days that the extract gives for it, school days for an exclusion; null where it gives none. */
  readonly days: number | null;
  readonly behind: RowsBehind;
}

/** One SDQ total score. */
export interface ScoreOfLane {
  readonly date: Day;
  readonly score: number;
  readonly informant: string | null;
  /** Null where the form is not known or cannot give such a score. */
  readonly band: SdqBand | null;
  readonly rowid: number;
}

/** One child's way through care and the programme; everything in order of time. */
export interface Lane {
  readonly childId: string;
  readonly birthDate: Day | null;
  readonly sex: string | null;
  /** Completed years on the timeline's day; null without a birth date or before birth. */
  readonly age: number | null;
  readonly programmeStart: Day | null;
  readonly phases: readonly PhaseOfLane[];
  /** How many stays are placement moves. */
  readonly moves: number;
  readonly carePeriods: readonly CarePeriod[];
  readonly stays: readonly StayOfLane[];
  readonly marks: readonly MarkOfLane[];
  readonly scores: readonly ScoreOfLane[];
  /** Rows about the child that have no date and so cannot be drawn. */
  readonly undated: number;
}

export interface Timeline {
  /** The last day that is shown. */
  readonly asAt: Day;
  /** The days from the first thing shown up to and without the day after asAt. */
  readonly from: Day;
  readonly to: Day;
  readonly lanes: readonly Lane[];
  /** Children who cannot be put on the programme's axis because no start is recorded. */
  readonly withoutStart: readonly string[];
}
