import { lasts, markInWords, scoreInWords } from '../../../shared/analysis/timeline/in-words';
import type { Lane, MarkOfLane, ScoreOfLane } from '../../../shared/analysis/timeline/lane';
import { dayNumber } from '../../../shared/domain/calendar';
import { showDay } from '../../../shared/domain/wording';
import { sdqPalette } from '../../components/placement-palette';
import { barOf, type LaneLayout, type LaneScale, type Sign, signsOf } from './lane-geometry';
import { MarkGlyph } from './mark-glyph';
import { type ScoreSign, scoreSigns } from './score-signs';
import { StayBar } from './stay-bar';
import type { Tick } from './ticks';
import { xOf } from './time-window';
import { whenInWords } from './when-in-words';

export const phaseShade = (number: number): number => 0.1 + 0.08 * Math.min(number, 3);

/** One child's lane: phases behind, stays as bars, marks above them, SDQ totals beneath. */
export function LaneDrawing(props: {
  lane: Lane;
  at: LaneScale;
  layout: LaneLayout;
  ticks: readonly Tick[];
}) {
  const { lane, at, layout, ticks } = props;
  return (
    <>
      {ticks.map((tick) => (
        <line
          key={tick.at}
          x1={xOf(at.scale, tick.at)}
          x2={xOf(at.scale, tick.at)}
          y2={layout.height}
          stroke={tick.strong ? 'var(--line-soft)' : 'var(--grid-line)'}
        />
      ))}
      <Phases lane={lane} at={at} layout={layout} />
      {lane.carePeriods.map((period) => {
        const bar = barOf(period, at);
        const y = layout.bar + layout.barHeight / 2 - 1;
        return (
          bar && (
            <g key={period.rowid}>
              <title>{`In care, no placement recorded: ${whenInWords(period.start, period.end ?? 'open')}`}</title>
              <rect x={bar.x} y={y} width={bar.width} height={2} fill="var(--line-strong)" />
            </g>
          )
        );
      })}
      {lane.stays.map((stay) => (
        <StayBar key={stay.rowid} stay={stay} at={at} layout={layout} />
      ))}
      {signsOf(lane.marks, at, layout.glyph).map((sign) => (
        <SignOfMarks key={`${sign.kind} ${sign.marks[0]?.behind.rowids[0]}`} sign={sign} layout={layout} />
      ))}
      {scoreSigns(lane.scores, at, layout.scoreHeight > 10).map((sign) => (
        <ScoreBox key={sign.score.rowid} sign={sign} layout={layout} />
      ))}
    </>
  );
}

function Phases({ lane, at, layout }: { lane: Lane; at: LaneScale; layout: LaneLayout }) {
  const start = lane.programmeStart === null ? null : dayNumber(lane.programmeStart) - at.origin;
  const x = start === null ? -1 : xOf(at.scale, start);
  return (
    <>
      {lane.phases.map((phase) => {
        const bar = barOf(phase, at);
        return (
          bar && (
            <g key={`${phase.rowid} ${phase.number}`}>
              <title>{`${phase.name}: ${whenInWords(phase.start, phase.end ?? 'open')}`}</title>
              <rect
                x={bar.x}
                width={bar.width}
                height={layout.height}
                fill="var(--accent)"
                fillOpacity={phaseShade(phase.number)}
              />
            </g>
          )
        );
      })}
      {lane.programmeStart !== null && x >= 0 && x <= at.scale.width && (
        <g>
          <title>{`Start of the programme: ${showDay(lane.programmeStart)}`}</title>
          <rect x={x - 1} width={2} height={layout.height} fill="var(--accent)" />
        </g>
      )}
    </>
  );
}

function SignOfMarks({ sign, layout }: { sign: Sign; layout: LaneLayout }) {
  const { kind, x, width, marks } = sign;
  return (
    <g>
      <title>{marks.map(tellMark).join('\n')}</title>
      <MarkGlyph kind={kind} x={x} middle={layout.marks} size={layout.glyph} width={width} />
      {marks.length > 1 && (
        <text
          x={x + width + 1}
          y={layout.marks}
          dominantBaseline="central"
          fontSize={layout.glyph + 1}
          fill="var(--text)"
        >
          {marks.length}
        </text>
      )}
    </g>
  );
}

function tellMark(mark: MarkOfLane): string {
  return `${markInWords(mark)}: ${whenInWords(mark.start, lasts(mark) ? (mark.end ?? 'open') : null)}`;
}

function ScoreBox({ sign, layout }: { sign: ScoreSign; layout: LaneLayout }) {
  const { score, x, width, numbered } = sign;
  const look = score.band === null ? null : sdqPalette[score.band];
  return (
    <g>
      <title>{tellScore(score)}</title>
      <rect
        x={x + 0.5}
        y={layout.scores + 0.5}
        width={width - 1}
        height={layout.scoreHeight - 1}
        rx={2}
        fill={look === null ? 'var(--surface)' : `var(${look.token})`}
        stroke="var(--place-edge)"
      />
      {numbered && (
        <text
          x={x + width / 2}
          y={layout.scores + layout.scoreHeight / 2}
          dominantBaseline="central"
          textAnchor="middle"
          fontSize={11}
          fill={look === null ? 'var(--text)' : `var(${look.ink})`}
        >
          {score.score}
        </text>
      )}
    </g>
  );
}

const tellScore = (score: ScoreOfLane): string => `${scoreInWords(score)}: ${showDay(score.date)}`;
