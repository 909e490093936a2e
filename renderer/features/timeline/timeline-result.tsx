import { Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Lane, Timeline } from '../../../shared/analysis/timeline/lane';
import type { TimelineDefinition } from '../../../shared/definitions/timeline-definition';
import { showCount, showDay } from '../../../shared/domain/wording';
import { useOpenChild } from '../../app/side-panels';
import { useViewState } from '../../app/view-state';
import { useSettings } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { EmptyState } from '../../components/empty-state/empty-state';
import { Notice } from '../../components/notice/notice';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';
import { axisOf, type Stretch, stretchOf } from './axis';
import { type LaneHeight, laneLayouts } from './lane-geometry';
import { LanesPicture } from './lanes-picture';
import { LegendList } from './legend-list';
import { programmeName } from './programme-name';
import { SaveTimeline } from './save-timeline';
import { type TimeWindow, within, zoomed, zoomStep } from './time-window';
import styles from './timeline.module.css';
import { TimelineTable } from './timeline-table';

type ShownAs = 'picture' | 'table';

/** The timeline as a picture or a table, with the part of it that is in sight. */
export function TimelineResult(props: {
  timeline: Timeline;
  by: TimelineDefinition['by'];
  find: string;
  height: LaneHeight;
  running: boolean;
}) {
  const { by, find, height, running } = props;
  const programme = programmeName(useSettings());
  const openChild = useOpenChild();
  const [shownAs, setShownAs] = useViewState<ShownAs>('timeline shown as', 'picture');
  const [chosen, setChosen] = useViewState<TimeWindow | null>(`timeline window ${by}`, null);
  const timeline = useMemo(() => found(props.timeline, find), [props.timeline, find]);
  const axis = useMemo(() => axisOf(props.timeline, by), [props.timeline, by]);
  const window = useMemo(
    () =>
      chosen === null
        ? stretchOf(axis, by === 'calendar' ? 'three-years' : 'one-year')
        : within(chosen, axis.whole),
    [chosen, axis, by],
  );
  const zoom = (factor: number) =>
    setChosen(zoomed(window, factor, (window.from + window.to) / 2, axis.whole));
  const show = (stretch: Stretch) => setChosen(stretchOf(axis, stretch));
  const years = by === 'calendar' ? ['Last year', 'Last 3 years'] : ['± 1 year', '± 3 years'];
  const { lanes, asAt } = timeline;

  return (
    <div className={styles.result} aria-busy={running}>
      <div className={styles.head}>
        <h2>
          Where {showCount(lanes.length, 'child has', 'children have')} lived, to {showDay(asAt)}
        </h2>
        {shownAs === 'picture' && (
          <fieldset className={styles.stretches} aria-label="Time in sight">
            <Button look="quiet" onPress={() => show('one-year')}>
              {years[0]}
            </Button>
            <Button look="quiet" onPress={() => show('three-years')}>
              {years[1]}
            </Button>
            <Button look="quiet" onPress={() => show('whole')}>
              All
            </Button>
            <Button look="quiet" label="Zoom out (−)" onPress={() => zoom(zoomStep)}>
              <Minus aria-hidden size={16} />
            </Button>
            <Button look="quiet" label="Zoom in (+)" onPress={() => zoom(1 / zoomStep)}>
              <Plus aria-hidden size={16} />
            </Button>
          </fieldset>
        )}
        <ToggleGroup
          label="Show as"
          choices={[
            { value: 'picture', label: 'Picture' },
            { value: 'table', label: 'Table' },
          ]}
          value={shownAs}
          onChange={setShownAs}
        />
        <SaveTimeline timeline={timeline} axis={axis} window={window} />
      </div>
      <LeftOut timeline={props.timeline} programme={programme} />
      {lanes.length === 0 ? (
        <NoLanes find={find} />
      ) : shownAs === 'table' ? (
        <TimelineTable timeline={timeline} onOpen={openChild} />
      ) : (
        <>
          <LanesPicture
            timeline={timeline}
            axis={axis}
            window={window}
            layout={laneLayouts[height]}
            axisName={by === 'calendar' ? 'Child' : 'Months from start'}
            onMove={setChosen}
            onOpen={(lane) => openChild(lane.childId)}
          />
          <LegendList lanes={lanes} />
          <Undated lanes={lanes} />
        </>
      )}
    </div>
  );
}

/** The lanes of the children whose id holds what was typed. */
function found(timeline: Timeline, find: string): Timeline {
  const wanted = find.trim().toLowerCase();
  if (wanted === '') return timeline;
  return {
    ...timeline,
    lanes: timeline.lanes.filter(({ childId }) => childId.toLowerCase().includes(wanted)),
  };
}

/** Who cannot be drawn, beside the picture that lacks them. */
function LeftOut({ timeline, programme }: { timeline: Timeline; programme: string }) {
  const { length } = timeline.withoutStart;
  if (length === 0) return null;
  return (
    <Notice level="information">
      {showCount(length, 'child has', 'children have')} no start of {programme} recorded and{' '}
      {length === 1 ? 'is' : 'are'} not on this axis. The calendar shows everyone.
    </Notice>
  );
}

/** How much about these children has no date, and where it can be read. */
function Undated({ lanes }: { lanes: readonly Lane[] }) {
  const rows = lanes.reduce((sum, lane) => sum + lane.undated, 0);
  if (rows === 0) return null;
  return (
    <p className={styles.note}>
      Not drawn: {showCount(rows, 'row')} without a date, such as the SDQ scores of a yearly return. A child's
      own page lists them.
    </p>
  );
}

function NoLanes({ find }: { find: string }) {
  if (find.trim() !== '')
    return (
      <EmptyState title={`No child's id holds "${find.trim()}"`}>
        <p>Empty the search to see every child again.</p>
      </EmptyState>
    );
  return (
    <EmptyState title="No child to show">
      <p>
        None of what is loaded names a child that fits these choices. The timeline needs placements or the
        episodes of the return, and for the programme a file of referrals and starts.
      </p>
    </EmptyState>
  );
}
