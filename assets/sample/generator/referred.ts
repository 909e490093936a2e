import { addDays, type Day } from '../../../shared/domain/calendar';
import { careHistory, needs, reasonForMove } from './care-history';
import { asAt, type Child, type Register, referralSources } from './child';
import type { HomeKind, Homes } from './homes';
import { incidentsBetween } from './incidents';
import { daysApart, type Random } from './random';

interface ReferralPlan {
  readonly referral: Day;
  readonly sex: '1' | '2';
  readonly age: number;
  readonly entered: Day;
  /** Placement moves more than a year before the referral, in the year before it, and after it. */
  readonly moves: readonly [earlier: number, before: number, after: number];
  readonly missing: readonly [before: number, after: number];
  readonly lastHome: HomeKind;
  readonly left?: { readonly day: Day; readonly reason: string };
}

/** The 19 referrals that were not picked up. */
// biome-ignore format: a table is read line by line
const plans: readonly ReferralPlan[] = [
  { referral: '2017-06-22', sex: '1', age: 14, entered: '2014-10-21', moves: [2, 3, 2], missing: [4, 3], lastHome: 'residential' },
  { referral: '2017-09-12', sex: '2', age: 10, entered: '2015-06-09', moves: [1, 3, 1], missing: [0, 0], lastHome: 'independent' },
  { referral: '2017-10-05', sex: '1', age: 8, entered: '2016-03-15', moves: [0, 2, 0], missing: [0, 0], lastHome: 'kinship' },
  { referral: '2017-10-24', sex: '2', age: 15, entered: '2014-07-15', moves: [3, 4, 2], missing: [6, 5], lastHome: 'residential' },
  { referral: '2017-11-14', sex: '2', age: 14, entered: '2015-09-22', moves: [1, 2, 1], missing: [3, 1], lastHome: 'independent' },
  { referral: '2017-11-28', sex: '1', age: 7, entered: '2016-10-18', moves: [0, 3, 0], missing: [0, 0], lastHome: 'in-house' },
  { referral: '2017-12-05', sex: '1', age: 12, entered: '2014-09-02', moves: [2, 1, 1], missing: [1, 0], lastHome: 'independent' },
  { referral: '2017-12-13', sex: '2', age: 9, entered: '2015-01-27', moves: [2, 2, 0], missing: [0, 0], lastHome: 'in-house' },
  { referral: '2017-12-19', sex: '1', age: 15, entered: '2016-05-03', moves: [1, 3, 1], missing: [5, 2], lastHome: 'residential' },
  { referral: '2018-01-09', sex: '1', age: 6, entered: '2016-11-29', moves: [0, 2, 0], missing: [0, 0], lastHome: 'in-house', left: { day: '2018-03-02', reason: 'E4A' } },
  { referral: '2018-01-16', sex: '2', age: 13, entered: '2015-11-03', moves: [1, 2, 1], missing: [2, 1], lastHome: 'independent' },
  { referral: '2018-01-23', sex: '2', age: 16, entered: '2014-05-06', moves: [2, 2, 0], missing: [2, 0], lastHome: 'supported' },
  { referral: '2018-01-30', sex: '1', age: 11, entered: '2017-05-16', moves: [0, 4, 1], missing: [1, 0], lastHome: 'independent' },
  { referral: '2018-02-06', sex: '2', age: 5, entered: '2016-09-06', moves: [0, 2, 0], missing: [0, 0], lastHome: 'in-house', left: { day: '2018-03-20', reason: 'E43' } },
  { referral: '2018-02-14', sex: '1', age: 13, entered: '2015-04-21', moves: [3, 1, 0], missing: [0, 0], lastHome: 'in-house' },
  { referral: '2018-02-27', sex: '2', age: 12, entered: '2014-11-18', moves: [1, 3, 0], missing: [1, 1], lastHome: 'independent' },
  { referral: '2018-03-06', sex: '1', age: 10, entered: '2016-02-02', moves: [1, 1, 0], missing: [0, 0], lastHome: 'long-term in-house' },
  { referral: '2018-03-14', sex: '2', age: 14, entered: '2017-02-07', moves: [0, 3, 0], missing: [3, 0], lastHome: 'residential' },
  { referral: '2018-03-21', sex: '1', age: 16, entered: '2014-08-19', moves: [4, 2, 0], missing: [2, 0], lastHome: 'supported', left: { day: '2018-03-28', reason: 'E4B' } },
];

/** The children whose referral was not picked up, each with a whole history. */
export function referredOnly(random: Random, homes: Homes, register: Register): Child[] {
  const children = plans.map((plan) => referredChild(plan, random, homes, register));
  return children.map((child, place) => ({
    ...child,
    incidents: [...child.incidents, ...(oddIncidents[place] ?? [])],
  }));
}

/** One child is missing as the period ends; another's incident ends before it starts, which is a slip of the pen. */
const oddIncidents: Record<number, Child['incidents']> = {
  3: [{ kind: 'M', start: '2018-03-29', end: null }],
  6: [{ kind: 'M', start: '2016-05-14', end: '2016-05-11' }],
};

function referredChild(plan: ReferralPlan, random: Random, homes: Homes, register: Register): Child {
  const lastDay = plan.left?.day ?? asAt;
  const birth = addDays(
    `${Number(plan.referral.slice(0, 4)) - plan.age}${plan.referral.slice(4)}`,
    -random.whole(40, 300),
  );
  const yearBefore = [addDays(plan.entered, 14), addDays(plan.referral, -355)].sort().at(-1) ?? plan.referral;
  const dayBefore = addDays(plan.referral, -7);
  const [earlier, before, after] = plan.moves;
  const days = [
    ...daysApart(random, earlier, addDays(plan.entered, 14), addDays(plan.referral, -380), 15),
    ...daysApart(random, before, yearBefore, dayBefore, 12),
    ...daysApart(random, after, addDays(plan.referral, 7), addDays(lastDay, -10), 12),
  ];
  const moves = days.map((day, place) => ({
    day,
    to: homes.fresh(
      place === days.length - 1 ? plan.lastHome : random.pick(['in-house', 'in-house', 'independent']),
    ),
    because: reasonForMove(random),
  }));
  const care = careHistory(random, {
    entered: plan.entered,
    need: random.weighted(needs),
    home: homes.fresh('in-house'),
    moves,
    path: random.chance(0.25) ? 'agreement' : 'care order',
    until: asAt,
    ...(plan.left ? { end: plan.left } : {}),
  });
  return {
    ...register(plan.sex, birth),
    care: [care],
    incidents: [
      ...incidentsBetween(random, plan.missing[0], yearBefore, addDays(dayBefore, -10)),
      ...incidentsBetween(random, plan.missing[1], addDays(plan.referral, 3), addDays(lastDay, -18)),
    ],
    usualSdq: Math.max(9, Math.round(random.bell(18, 4.5))),
    journey: {
      referral: plan.referral,
      source: random.weighted(referralSources),
      decision: 'not picked up',
      allocated: null,
      networkMeeting: null,
      start: null,
      ended: null,
      worker: '',
    },
  };
}
