import type { Database } from '../../database/database';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import type { TimelineDefinition } from '../../definitions/timeline-definition';
import { addDays, type Day } from '../../domain/calendar';
import { type ChildRows, gatherChildren } from './gather';
import type { Lane, Timeline } from './lane';
import { laneOf } from './lane-of';
import { lastDayOf } from './last-day';
import { lanesInOrder } from './order';

/** Stands in where nothing that is loaded has a day. */
const noDay: Day = '1970-01-01';

/**
 * Every child's way through care and the programme, one lane each. What began after `asAt` is left out; what goes on
 * beyond it keeps its own end. Moves are counted as placementMoves says, over all care periods up to that day.
 */
export function timeline(
  database: Database,
  definition: TimelineDefinition,
  settings: ProgrammeSettings,
): Timeline {
  const children = gatherChildren(database);
  const asAt = definition.asAt ?? earlier(lastDayOf(children), definition.latest) ?? noDay;
  const shown = definition.who === 'programme' ? children.filter(takesPart) : children;
  const lanes = shown.map((child) => laneOf(child, asAt, settings));
  const hasPlace = (lane: Lane) => definition.by === 'calendar' || lane.programmeStart !== null;
  const onAxis = lanes.filter(hasPlace);
  return {
    asAt,
    from: firstDayOf(onAxis) ?? asAt,
    to: addDays(asAt, 1),
    lanes: lanesInOrder(onAxis, definition),
    withoutStart: lanes.filter((lane) => !hasPlace(lane)).map((lane) => lane.childId),
  };
}

const earlier = (day: Day | null, latest: Day | null): Day | null =>
  day !== null && latest !== null && day > latest ? latest : day;

/** The programme took the child on, or has a start for the child. */
function takesPart(child: ChildRows): boolean {
  return child.programme.some(
    ({ start_date, decision }) => start_date !== null || decision === 'full' || decision === 'prevent',
  );
}

/** The first day on which anything drawn begins. */
function firstDayOf(lanes: readonly Lane[]): Day | null {
  let first: Day | null = null;
  for (const lane of lanes) {
    const starts = [...lane.carePeriods, ...lane.stays, ...lane.marks, ...lane.phases].map(
      ({ start }) => start,
    );
    for (const day of [...starts, ...lane.scores.map(({ date }) => date)])
      if (first === null || day < first) first = day;
  }
  return first;
}
