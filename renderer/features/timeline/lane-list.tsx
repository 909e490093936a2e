import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Lane, Timeline } from '../../../shared/analysis/timeline/lane';
import type { Axis } from './axis';
import type { LaneLayout } from './lane-geometry';
import { LaneRow } from './lane-row';
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
  const { lanes, asAt } = timeline;
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

  const latestWalk = useRef(walk);
  latestWalk.current = walk;
  const press = useCallback((event: KeyboardEvent) => latestWalk.current(event), []);
  const focus = useCallback(
    (lane: Lane, index: number) => {
      setChosen(index);
      onFocus(lane);
    },
    [onFocus],
  );

  return (
    <ul ref={list} aria-label="Children" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const lane = lanes[index];
        if (lane === undefined) return null;
        return (
          <LaneRow
            key={lane.childId}
            lane={lane}
            index={index}
            count={lanes.length}
            top={start}
            scale={scale}
            origin={axis.originOf(lane)}
            asAt={asAt}
            ticks={ticks}
            layout={layout}
            takesTab={index === current}
            onOpen={onOpen}
            onFocus={focus}
            onKeyDown={press}
          />
        );
      })}
    </ul>
  );
});
