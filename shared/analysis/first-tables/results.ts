import type { FirstTablesDefinition } from '../../definitions/first-tables-definition';
import type { OpenNumber, RowsBehind } from '../../definitions/rows-behind';
import type { Day } from '../../domain/calendar';

/** A number of children, with who they are. */
export interface ChildrenCount extends OpenNumber {
  readonly children: readonly string[];
}

/** What a reader must know beside a number. `id` is stable between versions. */
export interface Warning {
  readonly id: string;
  readonly text: string;
  /** The children it is about, where it is about some; never named in the text. */
  readonly children?: readonly string[];
}

/** A child who is not in a table, and why. */
export interface LeftOut {
  readonly child: string;
  readonly why: 'not-started' | 'no-start-date' | 'not-in-care' | 'too-few-days';
  /** The same in a sentence, with the days of this very child. */
  readonly reason: string;
  readonly behind: RowsBehind;
}

export interface ReferralTable {
  /** First and last day of referral among the rows counted; null where no row has one. */
  readonly firstReferral: Day | null;
  readonly lastReferral: Day | null;
  /** `decision` as it stands in the extract; null where none is given. */
  readonly rows: readonly {
    readonly decision: string | null;
    readonly label: string;
    readonly referrals: OpenNumber;
  }[];
  readonly total: OpenNumber;
  readonly warnings: readonly Warning[];
}

export interface AgeAndSexRow {
  readonly label: string;
  readonly total: ChildrenCount;
  /** In the order of the table's columns. */
  readonly bySex: readonly ChildrenCount[];
}

export interface AgeAndSexTable {
  readonly columns: readonly string[];
  readonly rows: readonly AgeAndSexRow[];
  readonly total: AgeAndSexRow;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

export interface PlacementTypeRow {
  readonly label: string;
  /** `none`: no placement that day, and the label says why. */
  readonly kind: 'placement' | 'none';
  readonly atStart: ChildrenCount;
  readonly asAt: ChildrenCount;
}

export interface PlacementTypeTable {
  readonly rows: readonly PlacementTypeRow[];
  readonly total: { readonly atStart: ChildrenCount; readonly asAt: ChildrenCount };
  /** Who changed from one type to another, the most frequent first. */
  readonly changes: readonly {
    readonly from: string;
    readonly to: string;
    readonly children: ChildrenCount;
  }[];
  readonly sameType: ChildrenCount;
  /** Those of the same type who are in the very same stay. */
  readonly sameStay: ChildrenCount;
  readonly residential: ResidentialStory;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

/** Where the children in residential care on the reporting date came from, and who left it for a family. */
export interface ResidentialStory {
  readonly atStart: ChildrenCount;
  readonly asAt: ChildrenCount;
  /** Of those there on the reporting date: since when they have been in residential care without a break. */
  readonly thereAtStart: ChildrenCount;
  readonly early: ChildrenCount;
  readonly later: ChildrenCount;
  /** In residential care on some day since the start, with a family on the reporting date. */
  readonly movedToFamily: ChildrenCount;
}

/** How long a window was for the children in it, in days in care. */
export interface WindowLength {
  readonly median: number;
  readonly shortest: number;
  readonly longest: number;
}

export interface WindowBar {
  readonly id: 'in-care' | 'before' | 'since' | 'equal-before' | 'equal-since';
  readonly label: string;
  readonly children: ChildrenCount;
  /** How many children the bar is of. */
  readonly of: ChildrenCount;
  /** Everything that was counted in the window, over all its children. */
  readonly events: OpenNumber;
  readonly length: WindowLength | null;
}

export interface ChildWindows {
  readonly child: string;
  readonly start: Day;
  /** Days in care of each window, up to and including the reporting date. */
  readonly days: { readonly before: number; readonly since: number; readonly matched: number };
  readonly counts: Readonly<Record<WindowBar['id'], number>>;
}

/** Children who reached `atLeast` of something in each window. */
export interface WindowGraph {
  readonly atLeast: number;
  /** As the programme reports them: windows that differ in length. */
  readonly asReported: readonly WindowBar[];
  /** The same, with both windows of each child cut to the same number of days. */
  readonly equal: readonly WindowBar[];
  readonly children: readonly ChildWindows[];
  readonly leftOut: readonly LeftOut[];
  readonly leftOutOfEqual: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

export interface QuestionScores {
  readonly kind: 'scale';
  readonly form: string;
  readonly question: string;
  readonly scale: { readonly min: number | null; readonly max: number | null };
  readonly answers: OpenNumber;
  readonly mean: OpenNumber;
  readonly lowest: OpenNumber;
  readonly highest: OpenNumber;
}

export interface QuestionYesNo {
  readonly kind: 'yes-no';
  readonly form: string;
  readonly question: string;
  readonly yes: OpenNumber;
  readonly answers: OpenNumber;
  /** 0 to 1. */
  readonly share: OpenNumber;
}

export interface QuestionComments {
  readonly kind: 'comments';
  readonly form: string;
  readonly question: string;
  readonly answers: OpenNumber;
}

export type FeedbackQuestion = QuestionScores | QuestionYesNo | QuestionComments;

/** One form over all its questions. */
export interface FormReturned {
  readonly form: string;
  /** How often it was returned: the most rows that any one of its questions has. */
  readonly returned: OpenNumber;
  /** All scores on one scale together, for each scale that more than one question shares. */
  readonly together: readonly QuestionScores[];
}

export interface FeedbackTable {
  readonly forms: readonly FormReturned[];
  readonly questions: readonly FeedbackQuestion[];
  readonly warnings: readonly Warning[];
}

export interface AttendanceRow {
  readonly kind: string;
  readonly sessions: OpenNumber;
  readonly fewest: OpenNumber;
  readonly most: OpenNumber;
  readonly mean: OpenNumber;
  /** Mean number eligible; its smallest and largest where sessions differ. */
  readonly eligible: OpenNumber;
  readonly eligibleRange: { readonly min: number; readonly max: number } | null;
  /** Mean attended over mean eligible, of the sessions that tell both; 0 to 1. */
  readonly share: OpenNumber;
  /** The two means that the share is of. */
  readonly shareOf: { readonly attended: number; readonly eligible: number } | null;
}

export interface AttendanceTable {
  readonly rows: readonly AttendanceRow[];
  readonly warnings: readonly Warning[];
}

/** The first tables of a programme's report, as at one day. */
export interface FirstTables {
  readonly definition: FirstTablesDefinition;
  /** False where no programme extract is loaded: the numbers of children are then null and say so. */
  readonly programmeLoaded: boolean;
  readonly referrals: ReferralTable;
  readonly ageAndSex: AgeAndSexTable;
  readonly placementTypes: PlacementTypeTable;
  readonly moves: WindowGraph;
  readonly missing: WindowGraph;
  readonly feedback: FeedbackTable;
  readonly attendance: AttendanceTable;
  /** What a reader must know of all tables. */
  readonly warnings: readonly Warning[];
}
