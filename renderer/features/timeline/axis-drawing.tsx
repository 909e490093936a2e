import type { Tick } from './ticks';
import { type Scale, xOf } from './time-window';

/** The labels of the axis; they stand above the lanes, whose lines continue them. */
export function AxisDrawing({
  ticks,
  scale,
  height,
}: {
  ticks: readonly Tick[];
  scale: Scale;
  height: number;
}) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line
            x1={xOf(scale, tick.at)}
            x2={xOf(scale, tick.at)}
            y1={height - 5}
            y2={height}
            stroke="var(--line-strong)"
          />
          <text
            x={xOf(scale, tick.at)}
            y={height - 9}
            textAnchor={anchorAt(xOf(scale, tick.at), scale.width)}
            fontSize={12}
            fontWeight={tick.strong ? 600 : 400}
            fill={tick.strong ? 'var(--text)' : 'var(--text-soft)'}
          >
            {tick.label}
          </text>
        </g>
      ))}
    </>
  );
}

const anchorAt = (x: number, width: number) => (x < 28 ? 'start' : x > width - 28 ? 'end' : 'middle');
