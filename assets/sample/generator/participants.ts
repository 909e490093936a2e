import { addDays, type Day, daysBetween } from '../../../shared/domain/calendar';
import { careHistory, type Move, needs, reasonForMove } from './care-history';
import { type CarePeriod, homeOn, quietDay, withChanges, withTemporaryStay } from './care-period';
import { asAt, type Child, type Incident, type Register, referralSources } from './child';
import { type Homes, temporaryHome } from './homes';
import { incidentsBetween } from './incidents';
import { type Aside, type ParticipantPlan, participantPlans } from './participant-plans';
import { daysApart, type Random } from './random';
import { workingDayFrom } from './working-days';

/** The 27 children of the plans, each with a whole history. */
export function participants(random: Random, homes: Homes, register: Register): Child[] {
  return participantPlans.map((plan) => participant(plan, random, homes, register));
}

function participant(plan: ParticipantPlan, random: Random, homes: Homes, register: Register): Child {
  const years = Number(plan.start.slice(0, 4)) - plan.age;
  const birth = plan.birth ?? addDays(`${years}${plan.start.slice(4)}`, -random.whole(25, 335));
  const care = (plan.asides ?? []).reduce(
    (period, aside) => withAside(period, aside, random, homes),
    mainCarePeriod(plan, random, homes),
  );
  return {
    ...register(plan.sex, birth),
    care: [...earlierCarePeriod(plan, random, homes), care],
    incidents: incidents(plan, random),
    usualSdq: Math.max(15, Math.round(random.bell(20.5, 3.5))),
    journey: {
      referral: plan.referral,
      source: random.weighted(referralSources),
      decision: plan.decision,
      allocated: partOfTheWay(plan, 0.25),
      networkMeeting: partOfTheWay(plan, 0.7),
      start: plan.start,
      ended: plan.ended ?? null,
      worker: random.pick(['worker A', 'worker B', 'worker C']),
    },
  };
}

function partOfTheWay(plan: ParticipantPlan, share: number): Day {
  return workingDayFrom(addDays(plan.referral, Math.round(daysBetween(plan.referral, plan.start) * share)));
}

/** Before the programme children live with foster carers, in-house and independent; the last move leads to where it starts. */
function mainCarePeriod(plan: ParticipantPlan, random: Random, homes: Homes): CarePeriod {
  const days = [...daysOfMoves(plan, random)];
  const someFosterHome = () => homes.fresh(random.chance(0.6) ? 'in-house' : 'independent');
  const before: Move[] = days.map((day, place) => ({
    day,
    to: place === days.length - 1 ? homes.fresh(plan.with) : someFosterHome(),
    because: plan.recentDays ? random.pick(['CREQB', 'CREQB', 'CREQO']) : reasonForMove(random),
  }));
  const since = (plan.since ?? []).map(({ after, to, because }) => ({
    day: addDays(plan.start, after),
    to: homes.fresh(to),
    because,
  }));
  return careHistory(random, {
    entered: plan.entered,
    need: random.weighted(needs),
    home: days.length === 0 ? homes.fresh(plan.with) : someFosterHome(),
    moves: [...before, ...since],
    path: plan.agreement ? 'agreement' : 'care order',
    until: asAt,
  });
}

/** Well inside each window, so that a window counted in days and one counted in months hold the same moves. */
function daysOfMoves(plan: ParticipantPlan, random: Random): Day[] {
  const [earlier, older, recent] = plan.moves;
  const ago = (days: number) => addDays(plan.start, -days);
  const soonest = addDays(plan.entered, 14);
  const notBefore = (day: Day) => (day > soonest ? day : soonest);
  return [
    ...daysApart(random, earlier, soonest, ago(385), 20),
    ...daysApart(random, older, notBefore(ago(355)), ago(196), 12),
    ...(plan.recentDays?.map(ago) ?? daysApart(random, recent, notBefore(ago(172)), ago(15), 12)),
  ];
}

function earlierCarePeriod(plan: ParticipantPlan, random: Random, homes: Homes): CarePeriod[] {
  if (!plan.carePeriodBefore) return [];
  const { from, to, reason } = plan.carePeriodBefore;
  const move = { day: addDays(from, 70), to: homes.fresh('in-house'), because: 'CARPL' };
  return [
    careHistory(random, {
      entered: from,
      need: 'N4',
      home: homes.fresh('in-house'),
      moves: [move],
      path: 'agreement',
      end: { day: to, reason },
      until: asAt,
    }),
  ];
}

function withAside(period: CarePeriod, aside: Aside, random: Random, homes: Homes): CarePeriod {
  if ('away' in aside) {
    const from = quietDay(period, random, aside.between[0], aside.between[1], aside.days);
    return withTemporaryStay(period, temporaryHome(aside.away, homes.postcode()), from, aside.days);
  }
  const order = period.changes.find((change) => change.legal === 'C2');
  const day =
    'between' in aside ? quietDay(period, random, ...aside.between, 1) : (order?.day ?? period.start);
  const home = homeOn(period, day);
  const to =
    aside.sameCarers === 'moved house' ? { ...home, postcode: homes.postcode() } : { ...home, place: 'U4' };
  return withChanges(period, [{ day, to, sameCarers: true, because: 'PLACE' }]);
}

/** Missing incidents of the plan; who goes missing is now and then also away without authorisation. */
function incidents(plan: ParticipantPlan, random: Random): Incident[] {
  const [before, since] = plan.missing ?? [0, 0];
  const from = [addDays(plan.start, -350), addDays(plan.entered, 10)].sort().at(-1) ?? plan.start;
  return [
    ...incidentsBetween(random, before, from, addDays(plan.start, -12)),
    ...incidentsBetween(random, since, addDays(plan.start, 8), addDays(asAt, -14)),
  ];
}
