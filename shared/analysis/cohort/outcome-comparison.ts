import { differenceInChanges } from '../../stats/difference-in-changes';
import { differenceInRates } from '../../stats/difference-in-rates';
import type { FollowedChild } from './counting';
import { monthRates } from './months';
import { windowsOf } from './outcome-result';
import type { Outcome } from './outcomes';
import { changeOf } from './paired';
import { rateRatio } from './rate-ratio';
import type { OutcomeComparison, OutcomeResult, WindowTotals } from './results';
import { daysInAMonth } from './span';
import { totalsOf } from './window-totals';
import { comparisonInWords } from './words';

/** The outcome in the comparison group, and how far the programme's change differs from theirs. */
export function outcomeComparison(
  outcome: Outcome,
  name: string,
  programme: OutcomeResult,
  children: readonly FollowedChild[],
): OutcomeComparison {
  const windows = children.map((child) => windowsOf(child, outcome));
  const side = (which: 'before' | 'after') =>
    totalsOf(
      windows.map((pair) => pair[which]),
      outcome,
    );
  const told = { before: side('before'), after: side('after'), rateRatio: rateRatio(windows, outcome) };
  const rates = differenceInRates(countsOf(programme), countsOf(told));
  const nights = outcome.counts === 'nights';
  const ratioOfRatios = {
    estimate: rates.ratioOfRateRatios,
    low: nights ? null : rates.waldLow,
    high: nights ? null : rates.waldHigh,
    exactLow: nights ? null : rates.exactLow,
    exactHigh: nights ? null : rates.exactHigh,
  };
  const changes = differenceInChanges(changesOf(programme.children), changesOf(windows));
  return {
    ...told,
    ratioOfRatios,
    meanChange: {
      estimate: changes.difference,
      low: changes.low,
      high: changes.high,
      p: changes.p,
    },
    months: monthRates(children, outcome),
    words: comparisonInWords(name, { ...told, ratioOfRatios }, programme.rateRatio, outcome.many),
  };
}

function countsOf({ before, after }: { before: WindowTotals; after: WindowTotals }) {
  const counts = ({ events, days }: WindowTotals) => ({
    events: events.value ?? 0,
    exposure: days / daysInAMonth,
  });
  return { before: counts(before), after: counts(after) };
}

/** Each child's change in events per 10 child-months; children without days on one side have none. */
function changesOf(pairs: readonly Parameters<typeof changeOf>[0][]): number[] {
  return pairs.flatMap((pair) => changeOf(pair, 'rates') ?? []);
}
