import { type KeyboardEvent, memo, useMemo } from 'react';
import { laneInWords } from '../../../shared/analysis/timeline/in-words';
import type { Lane } from '../../../shared/analysis/timeline/lane';
import { type Day, dayNumber } from '../../../shared/domain/calendar';
import { LaneDrawing } from './lane-drawing';
import type { LaneLayout, LaneScale } from './lane-geometry';
import { LaneName } from './lane-name';
import styles from './lanes.module.css';
import type { Tick } from './ticks';
import type { Scale } from './time-window';

/** One child's lane as a button: it says the lane in words and opens the child's page. */
export const LaneRow = memo(function LaneRow(props: {
  lane: Lane;
  index: number;
  count: number;
  /** Pixels from the top of the list. */
  top: number;
  scale: Scale;
  origin: number;
  asAt: Day;
  ticks: readonly Tick[];
  layout: LaneLayout;
  takesTab: boolean;
  onOpen: (lane: Lane) => void;
  onFocus: (lane: Lane, index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { lane, index, count, top, scale, origin, asAt, ticks, layout } = props;
  const words = useMemo(() => laneInWords(lane, asAt), [lane, asAt]);
  const at: LaneScale = { scale, origin, end: dayNumber(asAt) + 1 };
  return (
    <li
      className={styles.lane}
      style={{ height: layout.height, transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <button
        type="button"
        className={styles.open}
        data-lane={index}
        tabIndex={props.takesTab ? 0 : -1}
        aria-label={words}
        onClick={() => props.onOpen(lane)}
        onFocus={() => props.onFocus(lane, index)}
        onKeyDown={props.onKeyDown}
      >
        <LaneName lane={lane} layout={layout} />
        <svg aria-hidden="true" width={scale.width} height={layout.height}>
          <LaneDrawing lane={lane} at={at} layout={layout} ticks={ticks} />
        </svg>
      </button>
    </li>
  );
});
