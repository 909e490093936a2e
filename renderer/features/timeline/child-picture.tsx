import { useMemo, useState } from 'react';
import type { ChildPage as Child } from '../../../shared/analysis/timeline/child-page';
import type { Timeline } from '../../../shared/analysis/timeline/lane';
import { addDays } from '../../../shared/domain/calendar';
import { axisOf } from './axis';
import { laneLayouts } from './lane-geometry';
import { LanesPicture } from './lanes-picture';
import { LegendList } from './legend-list';
import type { TimeWindow } from './time-window';

/** A child's own lane over all that is known; null where nothing about the child has a day. */
export function ChildPicture({ child }: { child: Child }) {
  const timeline = useMemo(() => timelineOf(child), [child]);
  if (timeline === null) return null;
  return <OneLane timeline={timeline} />;
}

function OneLane({ timeline }: { timeline: Timeline }) {
  const axis = useMemo(() => axisOf(timeline, 'calendar'), [timeline]);
  const [window, setWindow] = useState<TimeWindow>(axis.whole);
  return (
    <>
      <LanesPicture
        timeline={timeline}
        axis={axis}
        window={window}
        layout={laneLayouts.roomy}
        axisName="Calendar"
        onMove={setWindow}
        small
      />
      <LegendList lanes={timeline.lanes} />
    </>
  );
}

function timelineOf({ lane, asAt }: Child): Timeline | null {
  if (lane === null || asAt === null) return null;
  const days = [
    ...[...lane.carePeriods, ...lane.stays, ...lane.marks, ...lane.phases].map(({ start }) => start),
    ...lane.scores.map(({ date }) => date),
  ].sort();
  const [from] = days;
  return from === undefined ? null : { asAt, from, to: addDays(asAt, 1), lanes: [lane], withoutStart: [] };
}
