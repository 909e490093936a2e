import { cumulativeIncidence } from '../../stats/competing-risks';
import { kaplanMeier } from '../../stats/kaplan-meier';
import { restrictedMean } from '../../stats/restricted-mean';
import { childrenCount } from '../open-numbers';
import type { FollowedChild } from './counting';
import type { Outcome } from './outcomes';
import type { CurveStep, TimeToFirst } from './results';

/** Days from the index date to what came first; 0 stands for nothing by the reporting date. */
interface Course {
  readonly child: string;
  readonly day: number;
  readonly came: 0 | typeof outcomeCame | typeof insteadCame | typeof leftCare;
  readonly rowid: number | null;
}
const outcomeCame = 1;
const insteadCame = 2;
const leftCare = 3;

const halfYear = 182;
/** Days from the index date below which the children still at risk are printed. */
const printed = [0, 30, 61, 91, 122, 152, 182, 213, 243, 274, 304, 335, 365];

/**
 * How long it took from the index date until the first, for outcomes that happen on a day. Children who have had none by the
 * reporting date are followed up to it. There is no such curve for the time before: it ends because the programme starts.
 */
export function timeToFirst(children: readonly FollowedChild[], outcome: Outcome): TimeToFirst | null {
  if (outcome.counts === 'nights' || children.length === 0) return null;
  const courses = children.map((child) => courseOf(child, outcome.indexDay ? child.at : child.at + 1));
  const days = courses.map(({ day }) => day);
  const curve = kaplanMeier(
    days,
    courses.map(({ came }) => came === outcomeCame),
  );
  const firsts = children.map((child, i) => firstOf(child, courses[i] as Course, outcome));
  const longest = Math.max(...days);
  const horizonDays = Math.min(halfYear, longest);
  const reached = courses.filter(({ came }) => came === outcomeCame);
  return {
    without: [
      { day: 0, atRisk: children.length, share: 1, low: null, high: null },
      ...curve.steps.map(({ time, atRisk, survival, low, high }) => ({
        day: time,
        atRisk,
        share: survival,
        low,
        high,
      })),
    ],
    first: incidences(firsts, outcome),
    atRisk: printed
      .filter((day) => day <= longest)
      .map((day) => ({ day, children: days.filter((last) => last >= day).length })),
    medianDays: curve.median,
    restrictedMeanDays: restrictedMean(curve, horizonDays),
    horizonDays,
    events: childrenCount(
      reached.map(({ child }) => child),
      outcome.table,
      reached.flatMap(({ rowid }) => (rowid === null ? [] : [rowid])),
    ),
  };
}

/** A child's way to the first of the outcome; other moves do not end it. */
function courseOf({ child, at, care, happenings, leftCare: left }: FollowedChild, from: number): Course {
  const first = happenings.find(({ day }) => day >= from && day < care.to);
  if (first !== undefined) return { child, day: first.day - at, came: outcomeCame, rowid: first.rowid };
  return { child, day: care.to - at, came: left ? leftCare : 0, rowid: null };
}

/** The same where something else can come first. */
function firstOf(child: FollowedChild, course: Course, { instead }: Outcome): Course {
  const other = instead
    ?.of(child.history, child.period)
    .find(({ day }) => day > child.at && day < child.care.to);
  return other === undefined || other.day - child.at >= course.day
    ? course
    : { ...course, day: other.day - child.at, came: insteadCame, rowid: other.rowid };
}

function incidences(firsts: readonly Course[], { one, instead }: Outcome): TimeToFirst['first'] {
  const labels = [
    { cause: outcomeCame, id: 'outcome', label: `First ${one}` },
    ...(instead === undefined ? [] : [{ cause: insteadCame, id: 'instead', label: instead.label }]),
    { cause: leftCare, id: 'left', label: 'First left care' },
  ];
  const curves = cumulativeIncidence(
    firsts.map(({ day }) => day),
    firsts.map(({ came }) => came),
  );
  return labels.map(({ cause, id, label }) => ({ id, label, steps: stepsOf(curves, cause, firsts.length) }));
}

function stepsOf(curves: ReturnType<typeof cumulativeIncidence>, cause: number, n: number): CurveStep[] {
  const curve = curves.find((one) => one.cause === cause);
  return [
    { day: 0, atRisk: n, share: 0, low: null, high: null },
    ...(curve?.steps ?? []).map(({ time, atRisk, incidence, low, high }) => ({
      day: time,
      atRisk,
      share: incidence,
      low,
      high,
    })),
  ];
}
