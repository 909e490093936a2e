import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from 'react';
import { laneInWords } from '../../../shared/analysis/timeline/in-words';
import type { Lane, Timeline } from '../../../shared/analysis/timeline/lane';
import { dayNumber } from '../../../shared/domain/calendar';
import type { Axis } from './axis';
import { LaneDrawing } from './lane-drawing';
import type { LaneLayout } from './lane-geometry';
import { LaneName } from './lane-name';
import styles from './lanes.module.css';
import type { Tick } from './ticks';
import type { Scale } from './time-window';

/** The lanes in sight. One of them takes the Tab key; the arrow keys walk from lane to lane. */
export const LaneList = memo(function LaneList(props: {
  timeline: Timeline;
  axis: Axis;
  scale: Scale;
  ticks: readonly Tick[];
  layout: LaneLayout;
  scroller: RefObject<HTMLElement | null>;
  onOpen: (lane: Lane) => void;
  onFocus: (lane: Lane) => void;
}) {
  const { timeline, axis, scale, ticks, layout, scroller, onOpen, onFocus } = props;
  const { lanes, asAt, to } = timeline;
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, lanes.length - 1);
  const list = useRef<HTMLUListElement>(null);
  const wantsFocus = useRef(false);
  const virtual = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => layout.height,
    overscan: 6,
    // The lane that has the focus stays on the page, so that scrolling never loses it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lanes or another height want measuring again
  useEffect(() => virtual.measure(), [layout.height, lanes, virtual]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    virtual.scrollToIndex(current);
    list.current?.querySelector<HTMLElement>(`[data-lane="${current}"]`)?.focus({ preventScroll: true });
  }, [current, virtual]);

  const walk = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / layout.height) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: lanes.length - 1,
    };
    const wanted = steps[event.key];
    if (wanted === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    wantsFocus.current = true;
    setChosen(Math.min(Math.max(wanted, 0), lanes.length - 1));
  };

  return (
    <ul ref={list} aria-label="Children" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const lane = lanes[index];
        if (lane === undefined) return null;
        const at = { scale, origin: axis.originOf(lane), end: dayNumber(to) };
        return (
          <li
            key={lane.childId}
            className={styles.lane}
            style={{ height: layout.height, transform: `translateY(${start}px)` }}
            aria-setsize={lanes.length}
            aria-posinset={index + 1}
          >
            <button
              type="button"
              className={styles.open}
              data-lane={index}
              tabIndex={index === current ? 0 : -1}
              aria-label={laneInWords(lane, asAt)}
              onClick={() => onOpen(lane)}
              onFocus={() => {
                setChosen(index);
                onFocus(lane);
              }}
              onKeyDown={walk}
            >
              <LaneName lane={lane} layout={layout} />
              <svg aria-hidden="true" width={scale.width} height={layout.height}>
                <LaneDrawing lane={lane} at={at} layout={layout} ticks={ticks} />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
});
