import { chiSquareCdf, standardNormal } from './distributions';
import { inverseQuadraticForm } from './inverse-quadratic-form';

export interface LogRank {
  /** In alphabetical order, as the lists below. */
  readonly groups: readonly string[];
  readonly n: readonly number[];
  /** Events in each group, and as many as it would have had if risk were the same in all. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  /** The variance of observed less expected in the first group. */
  readonly firstVariance: number;
  readonly degreesOfFreedom: number;
  /** Null with no event or one group; 0, and p 1, where no event could have come to one group or another. */
  readonly chiSquare: number | null;
  readonly p: number | null;
}

/**
 * The log-rank test: does the event come at the same pace in all groups? `events[i]` says whether `times[i]` is
 * an event or the end of follow-up, which must have nothing to do with the event's nearness. It sees best a
 * ratio of risks that stays the same. A group that is at risk at no event takes no part. Events come before
 * censorings at the same time. Sources: Mantel 1966; Peto and Peto 1972; as R's survdiff.
 */
export function logRank(
  times: readonly number[],
  events: readonly boolean[],
  groups: readonly string[],
): LogRank {
  if (events.length !== times.length || groups.length !== times.length)
    throw new RangeError('Each time needs to say whether it is an event, and its group.');
  const names = [...new Set(groups)].sort(new Intl.Collator('en').compare);
  const members = names.map((name) => times.flatMap((_, i) => (groups[i] === name ? [i] : [])));
  const eventTimes = [...new Set(times.filter((_, i) => events[i]))];
  const counted = eventTimes.map((time) => ({
    atRisk: members.map((indexes) => indexes.filter((i) => (times[i] ?? 0) >= time).length),
    happened: members.map((indexes) => indexes.filter((i) => events[i] && times[i] === time).length),
  }));
  const draws = counted.map(({ atRisk, happened }) => ({
    atRisk,
    total: sum(atRisk),
    happened: sum(happened),
  }));
  const expected = names.map((_, g) => sum(draws.map((draw) => draw.happened * share(draw, g))));
  const observed = names.map((_, g) => sum(counted.map(({ happened }) => happened[g] ?? 0)));
  const taking = names.flatMap((_, g) => ((expected[g] ?? 0) > 0 ? [g] : []));
  const degreesOfFreedom = Math.max(0, (taking.length < 2 ? names.length : taking.length) - 1);
  // One group's difference follows from the others'.
  const free = taking.slice(1);
  const variances = free.map((g) => free.map((h) => covariance(draws, g, h)));
  const alike = variances.every((row) => row.every((value) => value === 0));
  const differences = free.map((g) => (observed[g] ?? 0) - (expected[g] ?? 0));
  const chiSquare =
    eventTimes.length === 0 || names.length < 2
      ? null
      : alike
        ? 0
        : inverseQuadraticForm(variances, differences);
  return {
    groups: names,
    n: members.map((indexes) => indexes.length),
    observed,
    expected,
    firstVariance: covariance(draws, 0, 0),
    degreesOfFreedom,
    chiSquare,
    p: chiSquare === null ? null : upperTail(chiSquare, degreesOfFreedom),
  };
}

/** One event time as a draw of those to whom it happens out of those at risk. */
interface Draw {
  readonly atRisk: readonly number[];
  readonly total: number;
  readonly happened: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const share = ({ atRisk, total }: Draw, group: number) => (atRisk[group] ?? 0) / total;

/** The hypergeometric covariance of two groups' events, summed over event times. */
const covariance = (draws: readonly Draw[], g: number, h: number) =>
  sum(
    draws.map((draw) => {
      const { total, happened } = draw;
      if (total < 2) return 0;
      const spread = (happened * (total - happened)) / (total - 1);
      return spread * share(draw, g) * ((g === h ? 1 : 0) - share(draw, h));
    }),
  );

/** With one degree of freedom as both tails of the root, which keeps small ones. */
const upperTail = (chiSquare: number, degreesOfFreedom: number) =>
  degreesOfFreedom === 1
    ? 2 * standardNormal(-Math.sqrt(chiSquare))
    : 1 - chiSquareCdf(chiSquare, degreesOfFreedom);
