import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import { laneInWords } from '../../../shared/analysis/timeline/in-words';
import type { Lane, Timeline } from '../../../shared/analysis/timeline/lane';
import { useWidth } from '../../components/use-width';
import type { Axis } from './axis';
import { AxisDrawing } from './axis-drawing';
import { Hatching } from './hatching';
import type { LaneLayout } from './lane-geometry';
import { LaneList } from './lane-list';
import styles from './lanes.module.css';
import { calendarTicks, programmeTicks } from './ticks';
import { movedByKey, type TimeWindow, within } from './time-window';
import { useMovingInTime } from './use-moving-in-time';

const nameWidth = 132;
const axisHeight = 30;
const hint =
  'Point at a bar or a sign to read it here. Drag to move in time, Ctrl and wheel to zoom; arrow keys walk from child to child, + and − zoom.';

/** The lanes of all children under one axis: zoomed, dragged and walked through. */
export function LanesPicture(props: {
  timeline: Timeline;
  axis: Axis;
  window: TimeWindow;
  layout: LaneLayout;
  /** What the axis counts. */
  axisName: string;
  onMove: (window: TimeWindow) => void;
  /** Left out where a lane has nothing further to open. */
  onOpen?: (lane: Lane) => void;
  /** As high as its lanes, where there are few. */
  small?: boolean;
}) {
  const { timeline, axis, layout, axisName, onMove, onOpen, small = false } = props;
  const frame = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(place), 1);
  const [told, setTold] = useState<string | null>(null);
  const window = useMemo(() => within(props.window, axis.whole), [props.window, axis]);
  const scale = useMemo(() => ({ window, width }), [window, width]);
  const ticks = useMemo(
    () => (axis.by === 'calendar' ? calendarTicks(scale) : programmeTicks(scale)),
    [axis, scale],
  );
  const moving = useMovingInTime({ frame, left: nameWidth, scale, whole: axis.whole, onMove });
  const { wasDrag } = moving;
  const open = useCallback((lane: Lane) => wasDrag() || onOpen?.(lane), [wasDrag, onOpen]);
  const tell = useCallback((lane: Lane) => setTold(laneInWords(lane, timeline.asAt)), [timeline.asAt]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const moved = movedByKey(event.key, window, axis.whole);
    if (moved === null) return;
    event.preventDefault();
    onMove(moved);
  };
  const point = ({ target }: PointerEvent) => {
    if (!(target instanceof Element)) return;
    const words = target.closest('g')?.querySelector(':scope > title')?.textContent;
    const lane = timeline.lanes[Number(target.closest<HTMLElement>('[data-lane]')?.dataset.lane)];
    setTold(words && lane ? `${lane.childId}: ${words}` : null);
  };

  return (
    <section
      ref={frame}
      className={`${styles.picture} ${small ? styles.small : ''}`}
      aria-label="Timeline"
      style={{ '--name-width': `${nameWidth}px` } as CSSProperties}
      onKeyDown={press}
      onPointerOver={point}
      onPointerLeave={() => setTold(null)}
      onPointerDown={moving.onPointerDown}
      onPointerMove={moving.onPointerMove}
      onPointerUp={moving.onPointerUp}
      onPointerCancel={moving.onPointerUp}
    >
      <svg className={styles.patterns} aria-hidden="true">
        <Hatching />
      </svg>
      <div className={styles.axis} aria-hidden="true" data-axis>
        <span className={styles.corner}>{axisName}</span>
        <div ref={place} className={styles.place}>
          <svg aria-hidden="true" width={width} height={axisHeight}>
            <AxisDrawing ticks={ticks} scale={scale} height={axisHeight} />
          </svg>
        </div>
      </div>
      <div ref={scroller} className={styles.scroller}>
        <LaneList
          timeline={timeline}
          axis={axis}
          scale={scale}
          ticks={ticks}
          layout={layout}
          scroller={scroller}
          onOpen={open}
          onFocus={tell}
        />
      </div>
      <p className={styles.told} aria-hidden="true">
        {told ?? hint}
      </p>
    </section>
  );
}
