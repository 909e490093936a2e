import type { CohortDefinition, OutcomeId, Subgrouping } from '../../definitions/cohort-definition';
import type { OpenNumber, RowsBehind } from '../../definitions/rows-behind';
import type { Day } from '../../domain/calendar';
import type { ChildrenCount, Warning } from '../first-tables/results';

/** A number with the lower and upper end of its 95 % interval. Infinity stands for no bound. */
export interface Estimate {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Why something of it is null. */
  readonly why?: string;
}

/** A child who is not compared, and why. */
export interface LeftOutChild {
  readonly child: string;
  readonly why: 'no-index' | 'index-later' | 'not-in-care' | 'too-few-days';
  /** The same in a sentence, with the days of this very child. */
  readonly reason: string;
  readonly behind: RowsBehind;
}

/** From those whom the definition names to those whose outcome is known; each step counts children. */
export interface FlowStep {
  readonly id: 'named' | 'index' | 'in-care' | 'compared' | 'complete';
  readonly label: string;
  readonly children: ChildrenCount;
}

/** A child who is compared: the index date, and the days at risk around it. */
export interface ComparedChild {
  readonly child: string;
  readonly index: Day;
  /** First day of the window before; it ends on the index date. */
  readonly beforeFrom: Day;
  /** The day after the last of the window after. */
  readonly afterTo: Day;
  readonly beforeDays: number;
  readonly afterDays: number;
  /** Whether both windows are as long as asked. */
  readonly complete: boolean;
  readonly behind: RowsBehind;
}

/** What happened in one window of one child. */
export interface ChildWindow {
  readonly events: number;
  readonly days: number;
  readonly behind: RowsBehind;
}

export interface ChildOutcome {
  readonly child: string;
  readonly before: ChildWindow;
  readonly after: ChildWindow;
  /** Null where the child is not observed on both sides. */
  readonly change: 'fewer' | 'same' | 'more' | null;
}

/** One window over all children in it. */
export interface WindowTotals {
  readonly children: ChildrenCount;
  readonly events: OpenNumber;
  readonly days: number;
  /** Events per 10 child-months, with Garwood's exact interval. */
  readonly rate: Estimate;
  readonly any: ChildrenCount;
  readonly twoOrMore: ChildrenCount;
}

/** One of the four half-years around the index date, 182 days each. */
export interface HalfYear extends WindowTotals {
  readonly id: 'earlier' | 'before' | 'after' | 'later';
  readonly label: string;
}

export interface RateRatio extends Estimate {
  readonly p: number | null;
  readonly method: 'jackknife' | 'exact';
  /** Whether the exact interval stands in because, without one of the children, one side would have none. */
  readonly restsOnOneChild: boolean;
  readonly leaveOneOutLow: number | null;
  readonly leaveOneOutHigh: number | null;
}

export interface PairedChange {
  readonly changed: number;
  readonly wPlus: number | null;
  readonly wMinus: number | null;
  readonly p: number | null;
  /** Median change by Hodges and Lehmann, in events or, where windows differ, events per 10 child-months. */
  readonly typicalChange: number | null;
  readonly rankBiserial: number | null;
  readonly why?: string;
}

export interface ChangedCategory {
  readonly beforeOnly: number;
  readonly afterOnly: number;
  /** Mid-p. */
  readonly p: number | null;
  readonly pExact: number | null;
  readonly why?: string;
}

/** One month from the index date: -1 is the month that ends on it, 0 the one that begins on it. */
export interface MonthRate {
  readonly month: number;
  readonly childrenAtRisk: number;
  readonly days: number;
  readonly events: OpenNumber;
  readonly rate: Estimate;
  /** Fewer than twelve children, or fewer than half of them, are observed. */
  readonly thin: boolean;
}

export interface CurveStep {
  /** Days from the index date. */
  readonly day: number;
  readonly atRisk: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How long it took until the first one after the index date. */
export interface TimeToFirst {
  /** Share of children without one so far (Kaplan-Meier, log-log interval). */
  readonly without: readonly CurveStep[];
  /** Share of children by what came first (Aalen-Johansen). */
  readonly first: readonly {
    readonly id: string;
    readonly label: string;
    readonly steps: readonly CurveStep[];
  }[];
  readonly atRisk: readonly { readonly day: number; readonly children: number }[];
  readonly medianDays: number | null;
  /** Mean days without one within `horizonDays`. */
  readonly restrictedMeanDays: number | null;
  readonly horizonDays: number;
  readonly events: ChildrenCount;
}

export interface SubgroupRow {
  readonly label: string;
  readonly children: ChildrenCount;
  readonly before: { readonly events: OpenNumber; readonly rate: number | null };
  readonly after: { readonly events: OpenNumber; readonly rate: number | null };
}

export interface Subgroups {
  readonly by: Subgrouping;
  readonly label: string;
  readonly rows: readonly SubgroupRow[];
}

/** One outcome, before and after. */
export interface OutcomeResult {
  readonly outcome: OutcomeId;
  /** "Unplanned moves" */
  readonly label: string;
  /** "unplanned move", "unplanned moves" */
  readonly one: string;
  readonly many: string;
  /** How it is counted, in one sentence. */
  readonly rule: string;
  readonly children: readonly ChildOutcome[];
  readonly before: WindowTotals;
  readonly after: WindowTotals;
  readonly halfYears: readonly HalfYear[];
  readonly rateRatio: RateRatio;
  readonly exactRateRatio: Estimate & { readonly p: number | null };
  /** After against months -12 to -7, before the time of referral. */
  readonly earlierRateRatio: RateRatio;
  /** Whether windows were compared by counts, or by rates because they differ in length. */
  readonly comparedBy: 'counts' | 'rates';
  readonly signedRank: PairedChange;
  readonly fewer: ChildrenCount;
  readonly same: ChildrenCount;
  readonly more: ChildrenCount;
  /** Null where windows differ in length. */
  readonly mcnemarAny: ChangedCategory | null;
  readonly mcnemarTwoOrMore: ChangedCategory | null;
  /** How many children would reach it in the window after had nothing changed, all children alike. */
  readonly expectedIfUnchanged: { readonly any: number | null; readonly twoOrMore: number | null };
  /** The largest share of all events due to one child, 0 to 1. */
  readonly largestShare: number | null;
  readonly months: readonly MonthRate[];
  readonly timeToFirst: TimeToFirst | null;
  readonly subgroups: readonly Subgroups[];
  readonly warnings: readonly Warning[];
  /** The finding as a paragraph. */
  readonly words: string;
  /** Null without a comparison group. */
  readonly comparison: OutcomeComparison | null;
}

/** The same outcome in the comparison group, and how the two changes differ. */
export interface OutcomeComparison {
  readonly before: WindowTotals;
  readonly after: WindowTotals;
  readonly rateRatio: RateRatio;
  /** The programme's rate ratio over the comparison group's. */
  readonly ratioOfRatios: Estimate & { readonly exactLow: number | null; readonly exactHigh: number | null };
  /** Difference in mean change a child, in events per 10 child-months (Welch). */
  readonly meanChange: Estimate & { readonly p: number | null };
  readonly months: readonly MonthRate[];
  readonly words: string;
}

/** How alike the two groups were at the index date. */
export interface BalanceRow {
  readonly label: string;
  readonly programme: number | null;
  readonly comparison: number | null;
  readonly unit: 'years' | 'per cent' | 'per 10 child-months';
  /** Standardised difference; 0.25 or more either way is far apart. */
  readonly standardisedDifference: number | null;
}

export interface ComparisonGroup {
  readonly name: string;
  readonly children: readonly ComparedChild[];
  readonly excluded: readonly LeftOutChild[];
  readonly flow: readonly FlowStep[];
  /** Days from the group's own date to its index date. */
  readonly delayDays: number;
  readonly balance: readonly BalanceRow[];
}

/** A comparison before and after an index date. */
export interface CohortResult {
  readonly definition: CohortDefinition;
  readonly children: readonly ComparedChild[];
  readonly excluded: readonly LeftOutChild[];
  readonly flow: readonly FlowStep[];
  readonly comparison: ComparisonGroup | null;
  readonly outcomes: readonly OutcomeResult[];
  /** What a reader must know of all outcomes. */
  readonly warnings: readonly Warning[];
  /** How moves are told and windows are cut, as sentences. */
  readonly workedOut: readonly string[];
}
