import type { Database } from '../../database/database';
import type { Warning } from '../first-tables/results';
import { unknownCount, unknownNumber } from '../open-numbers';
import type { Compared } from './compared';
import { kindOf, type Outcome } from './outcomes';
import type { Estimate, OutcomeResult, RateRatio, WindowTotals } from './results';

const what = { placement: 'placements', missing_episode: 'missing episodes', event: 'events' } as const;

/** The result of an outcome whose extract is not loaded: nothing is nought, everything is unknown. */
export function notLoadedResult(outcome: Outcome, compared: readonly Compared[]): OutcomeResult {
  const { id, label, one, many, rule, table } = outcome;
  const why = `No ${what[table]} are loaded, so none can be counted. Load the extract that holds them.`;
  const unknown = unknownCount(why, table);
  const nothing: Estimate = { estimate: null, low: null, high: null, why };
  const totals: WindowTotals = {
    children: unknown,
    events: unknownNumber(why, table),
    days: 0,
    rate: nothing,
    any: unknown,
    twoOrMore: unknown,
  };
  const ratio: RateRatio = {
    ...nothing,
    p: null,
    method: 'exact',
    restsOnOneChild: false,
    leaveOneOutLow: null,
    leaveOneOutHigh: null,
  };
  return {
    outcome: id,
    label,
    one,
    many,
    rule,
    children: [],
    before: totals,
    after: totals,
    halfYears: [],
    rateRatio: ratio,
    exactRateRatio: { ...nothing, p: null },
    earlierRateRatio: ratio,
    comparedBy: 'counts',
    signedRank: {
      changed: 0,
      wPlus: null,
      wMinus: null,
      p: null,
      typicalChange: null,
      rankBiserial: null,
      why,
    },
    fewer: unknown,
    same: unknown,
    more: unknown,
    mcnemarAny: null,
    mcnemarTwoOrMore: null,
    expectedIfUnchanged: { any: null, twoOrMore: null },
    largestShare: null,
    months: [],
    timeToFirst: null,
    subgroups: [],
    warnings: [{ id: 'not-loaded', text: why, children: compared.map(({ child }) => child) }],
    words: why,
    comparison: null,
  };
}

/** A kind of event that the extract never names may be misspelt, and says so with the kinds that there are. */
export function unknownKind(database: Database, { id, table }: Outcome): Warning[] {
  if (table !== 'event') return [];
  const kind = id.slice('event:'.length);
  const kinds = database
    .rows<{ kind: string }>('SELECT DISTINCT kind FROM event WHERE kind IS NOT NULL ORDER BY kind')
    .map((row) => row.kind);
  if (kinds.some((known) => kindOf(known) === kindOf(kind))) return [];
  return [
    {
      id: 'unknown-kind',
      text: `No event of the kind ${kind} is in the extracts. The kinds that there are: ${kinds.join(', ')}.`,
    },
  ];
}
