import type { CohortDefinition } from '../../definitions/cohort-definition';
import { dayNumber } from '../../domain/calendar';
import { showCount, showDay } from '../../domain/wording';
import type { Warning } from '../first-tables/results';
import type { FollowedChild } from './counting';
import { showInterval, showRatio } from './figures';
import type { Outcome } from './outcomes';
import { fewestChanged } from './paired';
import { rateRatio } from './rate-ratio';
import type { OutcomeResult } from './results';

/** More than this share of all events due to one child, and the result is that child's. */
const oneChildCarries = 0.5;

type Judged = Omit<OutcomeResult, 'words' | 'warnings' | 'comparison'>;

/** What the data themselves say that this comparison cannot show; each stands beside the number that it qualifies. */
export function warningsOf(
  judged: Judged,
  children: readonly FollowedChild[],
  outcome: Outcome,
  definition: CohortDefinition,
  recording: readonly Warning[],
): Warning[] {
  return [
    ...unequalWindows(judged),
    ...incompleteWindows(children, definition),
    ...leavers(children, judged, outcome),
    ...singleChild(judged),
    ...fewChildren(judged),
    ...regressionToMean(judged, definition),
    ...betterRecording(judged, outcome),
    ...recording,
    ...knownBreaks(children, definition),
  ];
}

function unequalWindows({ comparedBy, before, after, expectedIfUnchanged }: Judged): Warning[] {
  if (comparedBy === 'counts') return [];
  const { any, twoOrMore } = expectedIfUnchanged;
  const expected =
    any === null || twoOrMore === null
      ? ''
      : `: with the same rates as before, all children alike, ${any.toFixed(1)} children would have had any and ${twoOrMore.toFixed(1)} two or more; ${after.any.value} and ${after.twoOrMore.value} had`;
  return [
    {
      id: 'unequal-windows',
      text: `The windows differ in length (${showCount(before.days, 'day')} before in all, ${showCount(after.days, 'day')} after). In the shorter time fewer children reach a count even if nothing has changed${expected}. Compare rates, or choose equal windows.`,
    },
  ];
}

function incompleteWindows(children: readonly FollowedChild[], { matched }: CohortDefinition): Warning[] {
  const short = children.filter(({ complete }) => !complete).map(({ child }) => child);
  if (short.length === 0) return [];
  return [
    {
      id: 'incomplete-windows',
      text: `${showCount(short.length, 'child does', 'children do')} not have the full time on both sides (the reporting date came first, or care began late or ended). ${matched ? 'Their windows are cut to as many days before as after.' : 'Their windows are shorter on one side.'} Where children left care because a placement broke down, what is missing is not missing by chance.`,
      children: short,
    },
  ];
}

/** What the ratio of moves would be if leaving care had been a placement breaking down every time. */
function leavers(
  children: readonly FollowedChild[],
  { children: each }: Judged,
  outcome: Outcome,
): Warning[] {
  const left = new Set(children.filter(({ leftWithin }) => leftWithin).map(({ child }) => child));
  if (left.size === 0 || outcome.table !== 'placement') return [];
  const ratio = rateRatio(
    each.map(({ child, before, after }) => ({
      before,
      after: { ...after, events: after.events + (left.has(child) ? 1 : 0) },
    })),
    outcome,
  );
  return [
    {
      id: 'left-care',
      text: `${showCount(left.size, 'child', 'children')} left care within the window after. Were each of them counted with one more, the ratio would be ${showRatio(ratio.estimate)}${showInterval(ratio)}.`,
      children: [...left],
    },
  ];
}

function singleChild({ children, largestShare, rateRatio }: Judged): Warning[] {
  const carries = largestShare !== null && largestShare > oneChildCarries;
  const rests = rateRatio.restsOnOneChild;
  if (!carries && !rests) return [];
  const totals = children.map(({ child, before, after }) => ({
    child,
    events: before.events + after.events,
  }));
  const most = totals.reduce((one, other) => (other.events > one.events ? other : one));
  const range =
    rateRatio.leaveOneOutLow === null
      ? ''
      : ` With any one child left out, the ratio lies between ${showRatio(rateRatio.leaveOneOutLow)} and ${showRatio(rateRatio.leaveOneOutHigh)}.`;
  return [
    {
      id: 'single-child',
      text: carries
        ? `One child accounts for ${Math.round((largestShare ?? 0) * 100)} % of all that was counted: the result is largely about that child.${range}`
        : `Without one of the children, one side would have none: the result rests on that child.${range}`,
      children: [most.child],
    },
  ];
}

function fewChildren({ signedRank, children }: Judged): Warning[] {
  if (children.length === 0 || signedRank.changed >= fewestChanged) return [];
  return [
    {
      id: 'few-children',
      text: `${signedRank.changed === 0 ? 'No child' : `Only ${showCount(signedRank.changed, 'child', 'children')}`} changed. Below six changed pairs no test can tell chance from change; no p value is given. Read the lines of the single children.`,
    },
  ];
}

function regressionToMean(
  { children, halfYears, earlierRateRatio }: Judged,
  { comparator }: CohortDefinition,
): Warning[] {
  if (children.length === 0) return [];
  const rate = (id: string) => halfYears.find((half) => half.id === id)?.rate.estimate ?? null;
  const [earlier, before] = [rate('earlier'), rate('before')];
  const peak =
    earlier !== null && before !== null && before > earlier
      ? ` Here the rate rose from ${showRatio(earlier)} in months -12 to -7 to ${showRatio(before)} in months -6 to -1 per 10 child-months; against the earlier half-year the ratio is ${showRatio(earlierRateRatio.estimate)}${showInterval(earlierRateRatio)}.`
      : '';
  return [
    {
      id: 'regression-to-mean',
      text: `Children come to a programme when things are at their worst, and some of that passes by itself: a fall of a third to a half can come about without any effect.${peak}${comparator === undefined ? ' No comparison group is chosen.' : ''}`,
    },
  ];
}

function betterRecording({ before, after }: Judged, { table }: Outcome): Warning[] {
  const rose = (after.rate.estimate ?? 0) > (before.rate.estimate ?? 0);
  if (table === 'placement' || !rose) return [];
  return [
    {
      id: 'better-recording',
      text: 'More was recorded after than before. With a team watching closely more comes to be known and written down; a rise need not mean that more happened.',
    },
  ];
}

function knownBreaks(children: readonly FollowedChild[], { breaks }: CohortDefinition): Warning[] {
  return breaks.flatMap(({ from, to, what }) => {
    const [first, last] = [dayNumber(from), dayNumber(to)];
    const crossing = children.filter(({ before, after }) => before.from <= last && after.to > first);
    if (crossing.length === 0) return [];
    return [
      {
        id: 'known-break',
        text: `The windows of ${showCount(crossing.length, 'child', 'children')} cross a known break: ${what}, ${showDay(from)} to ${showDay(to)}. What changed then may be its effect.`,
        children: crossing.map(({ child }) => child),
      },
    ];
  });
}
