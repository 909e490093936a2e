import type { Lane, Timeline } from '../../../shared/analysis/timeline/lane';
import type { TimelineDefinition } from '../../../shared/definitions/timeline-definition';
import { dayNumber } from '../../../shared/domain/calendar';
import { type TimeWindow, within } from './time-window';

export const daysOfMonth = 30.4375;
const daysOfYear = 365.25;

/** What the timeline's days are counted from, and how far they reach. */
export interface Axis {
  readonly by: TimelineDefinition['by'];
  /** The whole of the axis. */
  readonly whole: TimeWindow;
  /** The day a lane's days are counted from: 0 on the calendar, else the child's own start of the programme. */
  originOf(lane: Lane): number;
}

export function axisOf(timeline: Timeline, by: TimelineDefinition['by']): Axis {
  const [first, last] = [dayNumber(timeline.from), dayNumber(timeline.to)];
  if (by === 'calendar') return { by, whole: { from: first, to: last }, originOf: () => 0 };
  const originOf = (lane: Lane) => dayNumber(lane.programmeStart ?? timeline.asAt);
  let [from, to] = [0, 1];
  for (const lane of timeline.lanes) {
    const origin = originOf(lane);
    to = Math.max(to, last - origin);
    for (const start of startsOf(lane)) from = Math.min(from, dayNumber(start) - origin);
  }
  return { by, whole: { from, to }, originOf };
}

function startsOf(lane: Lane): string[] {
  const intervals = [...lane.carePeriods, ...lane.stays, ...lane.marks, ...lane.phases];
  return [...intervals.map(({ start }) => start), ...lane.scores.map(({ date }) => date)];
}

export type Stretch = 'whole' | 'three-years' | 'one-year';

/** A stretch of the axis: the latest years of the calendar, or as much on either side of the programme's start. */
export function stretchOf({ by, whole }: Axis, stretch: Stretch): TimeWindow {
  if (stretch === 'whole') return within(whole, whole);
  const years = stretch === 'one-year' ? 1 : 3;
  if (by === 'calendar') return within({ from: whole.to - years * daysOfYear, to: whole.to }, whole);
  const side = years * daysOfYear;
  return within({ from: Math.max(-side, whole.from), to: Math.min(side, whole.to) }, whole);
}
