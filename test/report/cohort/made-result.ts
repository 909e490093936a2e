import type {
  ChildOutcome,
  CohortResult,
  Estimate,
  MonthRate,
  OutcomeComparison,
  OutcomeResult,
  RateRatio,
  WindowTotals,
} from '../../../shared/analysis/cohort/results';
import type { ChildrenCount } from '../../../shared/analysis/first-tables/results';
import { childrenCount, openNumber } from '../../../shared/analysis/open-numbers';
import { type CohortAsked, cohortDefinition } from '../../../shared/definitions/cohort-definition';

/** A child's events before and after, and the days of each window where they are not 182. */
export type MadeChild = readonly [
  child: string,
  before: number,
  after: number,
  days?: readonly [before: number, after: number],
];

const month = 30.4375;

/** A rate with a made interval: half of it and double. */
export function madeRate(events: number, days: number): Estimate {
  if (days === 0) return { estimate: null, low: null, high: null, why: 'No child is observed in this time.' };
  const rate = (events / days) * month * 10;
  return { estimate: rate, low: rate / 2, high: events === 0 ? 2 : rate * 2 };
}

const count = (number: number): ChildrenCount =>
  childrenCount(
    Array.from({ length: number }, (_, i) => `c${i}`),
    'programme',
    Array.from({ length: number }, (_, i) => i + 1),
  );

/** One window over the children. */
export function madeTotals(windows: readonly { events: number; days: number }[]): WindowTotals {
  const sum = (of: 'events' | 'days') => windows.reduce((total, window) => total + window[of], 0);
  const reached = (least: number) => count(windows.filter(({ events }) => events >= least).length);
  return {
    children: count(windows.length),
    events: openNumber(
      sum('events'),
      'placement',
      Array.from({ length: sum('events') }, (_, i) => i + 1),
    ),
    days: sum('days'),
    rate: madeRate(sum('events'), sum('days')),
    any: reached(1),
    twoOrMore: reached(2),
  };
}

export const madeRatio = (estimate: number | null, low: number | null, high: number | null): RateRatio => ({
  estimate,
  low,
  high,
  p: 0.0004,
  method: 'jackknife',
  restsOnOneChild: false,
  leaveOneOutLow: low,
  leaveOneOutHigh: high,
});

/** A month in which so many children had so many events, each child observed for the whole of it. */
export const madeMonth = (number: number, children: number, events: number): MonthRate => ({
  month: number,
  childrenAtRisk: children,
  days: children * 30,
  events: openNumber(
    events,
    'placement',
    Array.from({ length: events }, (_, i) => i + 1),
  ),
  rate: madeRate(events, children * 30),
  thin: children < 12,
});

/** An outcome of these children, with figures that follow from them and intervals that are made up. */
export function madeOutcome(
  children: readonly MadeChild[],
  changed: Partial<OutcomeResult> = {},
): OutcomeResult {
  const outcomes = children.map(([child, before, after, [b, a] = [182, 182]], i): ChildOutcome => {
    const behind = (rows: number) => ({
      table: 'placement',
      rowids: Array.from({ length: rows }, (_, row) => 100 * (i + 1) + row),
    });
    const difference = after / a - before / b;
    return {
      child,
      before: { events: before, days: b, behind: behind(before) },
      after: { events: after, days: a, behind: behind(after) },
      change: difference < 0 ? 'fewer' : difference > 0 ? 'more' : 'same',
    };
  });
  const [before, after] = (['before', 'after'] as const).map((side) =>
    madeTotals(outcomes.map((outcome) => outcome[side])),
  ) as [WindowTotals, WindowTotals];
  const having = (change: ChildOutcome['change']) =>
    count(outcomes.filter((outcome) => outcome.change === change).length);
  const rates = outcomes.some((outcome) => outcome.before.days !== outcome.after.days);
  const half = (id: 'earlier' | 'before' | 'after' | 'later', label: string, totals: WindowTotals) => ({
    id,
    label,
    ...totals,
  });
  return {
    outcome: 'unplanned_moves',
    label: 'Unplanned moves',
    one: 'unplanned move',
    many: 'unplanned moves',
    rule: 'Only moves out of a placement whose ending was unplanned count.',
    children: outcomes,
    before,
    after,
    halfYears: [
      half('earlier', 'Months -12 to -7', madeTotals([{ events: 2, days: 364 }])),
      half('before', 'Months -6 to -1', before),
      half('after', 'Months 1 to 6', after),
      half('later', 'Months 7 to 12', madeTotals([])),
    ],
    rateRatio: madeRatio(0.45, 0.19, 0.94),
    exactRateRatio: { estimate: 0.45, low: 0.2, high: 0.99, p: 0.033 },
    earlierRateRatio: madeRatio(0.8, 0.4, Number.POSITIVE_INFINITY),
    comparedBy: rates ? 'rates' : 'counts',
    signedRank: {
      changed: 5,
      wPlus: 1,
      wMinus: 14,
      p: null,
      typicalChange: -1.5,
      rankBiserial: -0.87,
      why: 'Only 5 children changed; below six no p value is given.',
    },
    fewer: having('fewer'),
    same: having('same'),
    more: having('more'),
    mcnemarAny: rates ? null : { beforeOnly: 7, afterOnly: 1, p: 0.039, pExact: 0.0703 },
    mcnemarTwoOrMore: rates
      ? null
      : { beforeOnly: 2, afterOnly: 1, p: null, pExact: null, why: 'Only 3 children changed.' },
    expectedIfUnchanged: { any: 6.24, twoOrMore: null },
    largestShare: 0.3333,
    months: [madeMonth(-2, 14, 3), madeMonth(-1, 14, 6), madeMonth(0, 13, 2), madeMonth(1, 5, 0)],
    timeToFirst: {
      without: [
        { day: 0, atRisk: 14, share: 1, low: null, high: null },
        { day: 20, atRisk: 14, share: 0.9, low: 0.6, high: 0.98 },
        { day: 70, atRisk: 10, share: 0.45, low: 0.2, high: 0.7 },
      ],
      first: [
        {
          id: 'outcome',
          label: 'First unplanned move',
          steps: [
            { day: 0, atRisk: 14, share: 0, low: null, high: null },
            { day: 20, atRisk: 14, share: 0.1, low: 0.02, high: 0.4 },
          ],
        },
        {
          id: 'left',
          label: 'First left care',
          steps: [{ day: 0, atRisk: 14, share: 0, low: null, high: null }],
        },
      ],
      atRisk: [
        { day: 0, children: 14 },
        { day: 30, children: 12 },
        { day: 61, children: 11 },
        { day: 91, children: 4 },
      ],
      medianDays: 70,
      restrictedMeanDays: 63.4,
      horizonDays: 91,
      events: count(6),
    },
    subgroups: [],
    warnings: [{ id: 'regression-to-mean', text: 'Some of a fall can come about without any effect.' }],
    words: 'In the six months before the start the children had more unplanned moves than after.',
    comparison: null,
    ...changed,
  };
}

/** The same outcome in a comparison group: 20 moves before, 15 after. */
export const madeComparison = (changed: Partial<OutcomeComparison> = {}): OutcomeComparison => ({
  before: madeTotals([{ events: 20, days: 1820 }]),
  after: madeTotals([{ events: 15, days: 1820 }]),
  rateRatio: madeRatio(0.75, 0.4, 1.4),
  ratioOfRatios: { estimate: 0.6, low: 0.3, high: 1.2, exactLow: 0.25, exactHigh: Number.POSITIVE_INFINITY },
  meanChange: { estimate: -0.9, low: -2, high: 0.2, p: 0.11 },
  months: [madeMonth(-2, 20, 4), madeMonth(-1, 20, 5), madeMonth(0, 20, 3), madeMonth(1, 19, 3)],
  words: 'In the comparison group the ratio was 0.75.',
  ...changed,
});

/** A comparison of these outcomes. */
export function madeResult(
  outcomes: readonly OutcomeResult[],
  asked: Partial<CohortAsked> = {},
  changed: Partial<CohortResult> = {},
): CohortResult {
  const children = outcomes[0]?.children ?? [];
  return {
    definition: cohortDefinition.parse({ asAt: '2018-03-31', ...asked }),
    children: children.map(({ child, before, after }) => ({
      child,
      index: '2017-05-01',
      beforeFrom: '2016-10-31',
      afterTo: '2017-10-30',
      beforeDays: before.days,
      afterDays: after.days,
      complete: true,
      behind: before.behind,
    })),
    excluded: [
      {
        child: 'left out',
        why: 'too-few-days',
        reason: 'Only 12 days in care before the index date.',
        behind: { table: 'programme', rowids: [9] },
      },
    ],
    flow: [
      { id: 'named', label: 'Named', children: count(children.length + 1) },
      { id: 'compared', label: 'Compared', children: count(children.length) },
    ],
    comparison: null,
    outcomes,
    warnings: [{ id: 'no-comparison-group', text: 'Without a comparison group nothing here can tell.' }],
    workedOut: ['Children are those of the table programme.'],
    ...changed,
  };
}
