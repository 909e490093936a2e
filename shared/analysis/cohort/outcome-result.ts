import type { CohortDefinition } from '../../definitions/cohort-definition';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { unequalWindowExpectation } from '../../stats/unequal-window-expectation';
import type { Warning } from '../first-tables/results';
import { childrenCount } from '../open-numbers';
import { type FollowedChild, windowOf } from './counting';
import { halfYears } from './half-years';
import { monthRates } from './months';
import type { Outcome } from './outcomes';
import { areEqual, changedCategory, changeOf, pairedChange } from './paired';
import { exactRatio, rateRatio } from './rate-ratio';
import type { ChildOutcome, OutcomeResult } from './results';
import { daysInAMonth } from './span';
import { type ChildWindows, type Standing, subgroupsOf } from './subgroups';
import { timeToFirst } from './time-to-first';
import { warningsOf } from './warnings';
import { totalsOf } from './window-totals';
import { findingInWords } from './words';

/** What an outcome's working needs besides its children. */
export interface Circumstances {
  readonly definition: CohortDefinition;
  readonly settings: ProgrammeSettings;
  readonly standings: ReadonlyMap<string, Standing>;
  /** What is known of how the outcome was recorded. */
  readonly recording: readonly Warning[];
}

/** One outcome before and after, with everything that is shown of it but the comparison group. */
export function outcomeResult(
  outcome: Outcome,
  children: readonly FollowedChild[],
  { definition, settings, standings, recording }: Circumstances,
): OutcomeResult {
  const windows = children.map((child) => windowsOf(child, outcome));
  const comparedBy = areEqual(windows) ? 'counts' : 'rates';
  const each = windows.map((pair) => changedChild(pair, comparedBy));
  const before = totalsOf(
    windows.map((pair) => pair.before),
    outcome,
  );
  const after = totalsOf(
    windows.map((pair) => pair.after),
    outcome,
  );
  const told = {
    outcome: outcome.id,
    label: outcome.label,
    one: outcome.one,
    many: outcome.many,
    rule: outcome.rule,
    children: each,
    before,
    after,
    ...halfYears(children, outcome),
    rateRatio: rateRatio(windows, outcome),
    exactRateRatio: exactRatio(windows, outcome),
    comparedBy,
    signedRank: pairedChange(windows, comparedBy),
    ...byChange(each, windows),
    mcnemarAny: comparedBy === 'counts' ? changedCategory(windows, 1) : null,
    mcnemarTwoOrMore: comparedBy === 'counts' ? changedCategory(windows, 2) : null,
    expectedIfUnchanged: expected(before, after, outcome),
    largestShare: largestShare(each),
    months: monthRates(children, outcome),
    timeToFirst: timeToFirst(children, outcome),
    subgroups: subgroupsOf(windows, standings, outcome, settings),
    comparison: null,
  } as const;
  const complete = children.filter((child) => child.complete).length;
  return {
    ...told,
    warnings: warningsOf(told, children, outcome, definition, recording),
    words: findingInWords(told, definition, settings, { complete, compared: children.length }),
  };
}

/** A child's two windows. */
export function windowsOf(child: FollowedChild, outcome: Outcome): ChildWindows {
  return {
    before: windowOf(child, outcome, child.before),
    after: windowOf(child, outcome, child.after),
  };
}

function changedChild({ before, after }: ChildWindows, by: 'counts' | 'rates'): ChildOutcome {
  const change = changeOf({ before, after }, by);
  return {
    child: before.child,
    before: { events: before.events, days: before.days, behind: before.behind },
    after: { events: after.events, days: after.days, behind: after.behind },
    change: change === null ? null : change === 0 ? 'same' : change < 0 ? 'fewer' : 'more',
  };
}

function byChange(each: readonly ChildOutcome[], windows: readonly ChildWindows[]) {
  const of = (change: ChildOutcome['change']) => {
    const those = windows.filter((_, i) => each[i]?.change === change);
    return childrenCount(
      those.map(({ before }) => before.child),
      those[0]?.before.naming.table ?? 'programme',
      those.flatMap(({ before }) => before.naming.rowids),
    );
  };
  return { fewer: of('fewer'), same: of('same'), more: of('more') };
}

/** Nights come in runs, so that how many children reach two of them does not follow from their rate. */
function expected(
  before: OutcomeResult['before'],
  after: OutcomeResult['after'],
  { counts }: Outcome,
): OutcomeResult['expectedIfUnchanged'] {
  const children = before.children.value ?? 0;
  if (counts === 'nights' || children === 0 || before.days === 0) return { any: null, twoOrMore: null };
  const reaching = (atLeast: number, reached: number | null) =>
    unequalWindowExpectation({
      children,
      reachedInLong: reached ?? 0,
      atLeast,
      longExposure: before.days / daysInAMonth,
      shortExposure: after.days / daysInAMonth,
    }).expectedChildrenShort;
  return { any: reaching(1, before.any.value), twoOrMore: reaching(2, before.twoOrMore.value) };
}

function largestShare(each: readonly ChildOutcome[]): number | null {
  const totals = each.map(({ before, after }) => before.events + after.events);
  const all = totals.reduce((sum, total) => sum + total, 0);
  return all === 0 ? null : Math.max(...totals) / all;
}
