import type {
  ChangedCategory,
  ChildWindow,
  CohortResult,
  OutcomeResult,
  WindowTotals,
} from '../../shared/analysis/cohort/results';
import type { OutcomeId } from '../../shared/definitions/cohort-definition';
import { inJson, type NumberInJson } from './number-in-json';

interface EventsAndDays {
  readonly events: number;
  readonly days: number;
}

interface WindowDocument {
  readonly events: number | null;
  readonly days: number;
  readonly ratePer10ChildMonths: NumberInJson;
  readonly any: number | null;
  readonly twoOrMore: number | null;
}

interface ChangedDocument {
  readonly beforeOnly: number;
  readonly afterOnly: number;
  readonly p: number | null;
}

interface OutcomeDocument {
  readonly outcome: OutcomeId;
  readonly children: readonly {
    readonly child: string;
    readonly before: EventsAndDays;
    readonly after: EventsAndDays;
  }[];
  readonly before: WindowDocument;
  readonly after: WindowDocument;
  readonly rateRatio: {
    readonly estimate: NumberInJson;
    readonly low: NumberInJson;
    readonly high: NumberInJson;
    readonly p: number | null;
    readonly method: 'jackknife' | 'exact';
    readonly leaveOneOutLow: NumberInJson;
    readonly leaveOneOutHigh: NumberInJson;
  };
  readonly exactRateRatio: {
    readonly estimate: NumberInJson;
    readonly low: NumberInJson;
    readonly high: NumberInJson;
    readonly p: number | null;
  };
  readonly signedRank: { readonly changed: number; readonly wPlus: number | null; readonly p: number | null };
  readonly fewer: number | null;
  readonly same: number | null;
  readonly more: number | null;
  readonly mcnemarAny: ChangedDocument | null;
  readonly mcnemarTwoOrMore: ChangedDocument | null;
  readonly expectedIfUnchanged: { readonly any: number | null; readonly twoOrMore: number | null };
  readonly warnings: readonly string[];
}

/** The document of `iip cohort --json`. */
export interface CohortDocument {
  readonly children: number;
  readonly excluded: readonly { readonly child: string; readonly reason: string }[];
  readonly outcomes: readonly OutcomeDocument[];
}

/** A comparison as one JSON document. */
export function cohortDocument({ children, excluded, outcomes, warnings }: CohortResult): CohortDocument {
  return {
    children: children.length,
    excluded: excluded.map(({ child, reason }) => ({ child, reason })),
    outcomes: outcomes.map((outcome) => outcomeDocument(outcome, warnings)),
  };
}

function outcomeDocument(result: OutcomeResult, ofAll: CohortResult['warnings']): OutcomeDocument {
  const { rateRatio, exactRateRatio, signedRank } = result;
  const ids = [...result.warnings, ...ofAll].map(({ id }) => id);
  return {
    outcome: result.outcome,
    children: result.children.map(({ child, before, after }) => ({
      child,
      before: eventsAndDays(before),
      after: eventsAndDays(after),
    })),
    before: windowDocument(result.before),
    after: windowDocument(result.after),
    rateRatio: {
      ...bounds(rateRatio),
      p: rateRatio.p,
      method: rateRatio.method,
      leaveOneOutLow: inJson(rateRatio.leaveOneOutLow),
      leaveOneOutHigh: inJson(rateRatio.leaveOneOutHigh),
    },
    exactRateRatio: { ...bounds(exactRateRatio), p: exactRateRatio.p },
    signedRank: { changed: signedRank.changed, wPlus: signedRank.wPlus, p: signedRank.p },
    fewer: result.fewer.value,
    same: result.same.value,
    more: result.more.value,
    mcnemarAny: changedDocument(result.mcnemarAny),
    mcnemarTwoOrMore: changedDocument(result.mcnemarTwoOrMore),
    expectedIfUnchanged: result.expectedIfUnchanged,
    warnings: [...new Set(ids)],
  };
}

const eventsAndDays = ({ events, days }: ChildWindow): EventsAndDays => ({ events, days });

const windowDocument = ({ events, days, rate, any, twoOrMore }: WindowTotals): WindowDocument => ({
  events: events.value,
  days,
  ratePer10ChildMonths: inJson(rate.estimate),
  any: any.value,
  twoOrMore: twoOrMore.value,
});

const changedDocument = (changed: ChangedCategory | null): ChangedDocument | null =>
  changed === null ? null : { beforeOnly: changed.beforeOnly, afterOnly: changed.afterOnly, p: changed.p };

const bounds = ({
  estimate,
  low,
  high,
}: {
  estimate: number | null;
  low: number | null;
  high: number | null;
}) => ({
  estimate: inJson(estimate),
  low: inJson(low),
  high: inJson(high),
});
