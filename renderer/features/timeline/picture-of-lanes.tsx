import type { Timeline } from '../../../shared/analysis/timeline/lane';
import { dayNumber } from '../../../shared/domain/calendar';
import { showCount } from '../../../shared/domain/wording';
import type { Axis } from './axis';
import { AxisDrawing } from './axis-drawing';
import { Hatching } from './hatching';
import { LaneDrawing } from './lane-drawing';
import { laneLayouts } from './lane-geometry';
import { legendOf } from './legend';
import { calendarTicks, programmeTicks } from './ticks';
import type { TimeWindow } from './time-window';

const layout = laneLayouts.roomy;
const [width, names, margin, axisHeight, legendColumns] = [1120, 120, 24, 30, 4];

/** The whole picture as one SVG, for saving: title, axis, every lane, legend. */
export function PictureOfLanes(props: {
  timeline: Timeline;
  axis: Axis;
  window: TimeWindow;
  title: string;
  face: string;
}) {
  const { timeline, axis, window, title, face } = props;
  const scale = { window, width: width - names - 2 * margin };
  const ticks = axis.by === 'calendar' ? calendarTicks(scale) : programmeTicks(scale);
  const legend = legendOf(timeline.lanes);
  const top = 64 + axisHeight;
  const bottom = top + timeline.lanes.length * layout.height;
  const height = bottom + 24 + Math.ceil(legend.length / legendColumns) * 22 + margin;
  const column = (width - 2 * margin) / legendColumns;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={title}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={face}
    >
      <Hatching />
      <rect width={width} height={height} fill="var(--surface)" />
      <text x={margin} y={42} fontSize={18} fontWeight={600} fill="var(--text)">
        {title}
      </text>
      <g transform={`translate(${margin + names} 64)`}>
        <AxisDrawing ticks={ticks} scale={scale} height={axisHeight} />
      </g>
      {timeline.lanes.map((lane, i) => {
        const at = { scale, origin: axis.originOf(lane), end: dayNumber(timeline.to) };
        return (
          <g key={lane.childId} transform={`translate(${margin} ${top + i * layout.height})`}>
            <line x2={width - 2 * margin} stroke="var(--line-faint)" />
            <text y={24} fontSize={13} fontWeight={600} fill="var(--text)">
              {lane.childId}
            </text>
            <text y={39} fontSize={12} fill="var(--text-soft)">
              {showCount(lane.moves, 'move')}
            </text>
            <svg aria-hidden="true" x={names} width={scale.width} height={layout.height}>
              <LaneDrawing lane={lane} at={at} layout={layout} ticks={ticks} />
            </svg>
          </g>
        );
      })}
      {legend.map(({ name, width: swatchWidth, swatch }, i) => (
        <g
          key={name}
          transform={`translate(${margin + (i % legendColumns) * column} ${bottom + 24 + Math.floor(i / legendColumns) * 22})`}
        >
          {swatch}
          <text x={swatchWidth + 6} y={11.5} fontSize={12} fill="var(--text-soft)">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
