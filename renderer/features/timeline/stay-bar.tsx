import { stayInWords } from '../../../shared/analysis/timeline/in-words';
import type { StayOfLane } from '../../../shared/analysis/timeline/lane';
import { placementPalette } from '../../components/placement-palette';
import { hatchingOf } from './hatching';
import { barOf, type LaneLayout, type LaneScale } from './lane-geometry';
import { whenInWords } from './when-in-words';

const letterWidth = 6.3;

/** Temporary stays are hatched, those too that count as a move because the child did not come back. */
export const isHatched = ({ temporary, group }: StayOfLane): boolean => temporary || group === 'Temporary';

/** A stay as a bar in its group's colour, with the group's name where there is room; hatched where temporary. */
export function StayBar({ stay, at, layout }: { stay: StayOfLane; at: LaneScale; layout: LaneLayout }) {
  const bar = barOf(stay, at);
  if (bar === null) return null;
  const { token, ink, short } = placementPalette[stay.group];
  const { bar: top, barHeight: height } = layout;
  const edges = { x: bar.x + 0.5, y: top + 0.5, width: Math.max(bar.width - 1, 1), height: height - 1 };
  const left = Math.max(bar.x, 0) + 5;
  const hasRoom = bar.x + bar.width - left > short.length * letterWidth + 2 && !isHatched(stay);
  return (
    <g>
      <title>{`${stayInWords(stay)}: ${whenInWords(stay.start, stay.end ?? 'open')}`}</title>
      <rect {...edges} rx={1.5} fill={`var(${token})`} stroke="var(--place-edge)" />
      {isHatched(stay) && <rect {...edges} rx={1.5} fill={`url(#${hatchingOf(ink)})`} />}
      {hasRoom && (
        <text x={left} y={top + height / 2} dominantBaseline="central" fontSize={11} fill={`var(${ink})`}>
          {short}
        </text>
      )}
      {stay.planned === 'no' && bar.ends && <UnplannedEnd x={bar.x + bar.width} layout={layout} />}
    </g>
  );
}

/** The end of a stay that was not planned: a heavy stroke across the bar. */
export function UnplannedEnd({ x, layout }: { x: number; layout: Pick<LaneLayout, 'bar' | 'barHeight'> }) {
  const { bar, barHeight } = layout;
  return (
    <rect
      x={x - 2.5}
      y={bar - 2.5}
      width={4}
      height={barHeight + 5}
      fill="var(--text)"
      stroke="var(--surface)"
      strokeWidth={1}
    />
  );
}
