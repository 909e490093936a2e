import type { Annotations, Data } from 'plotly.js';
import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import { labelledEnds } from './end-labels';
import { rateName } from './rate-name';
import type { SlopeEnd, SlopeLayout, SlopeSide } from './slope-layout';
import { lineCounts, lineTraces } from './slope-lines';
import { type SlopeRoom, slopeRoom } from './slope-room';
import { pairWords, type Told } from './slope-words';
import { countAxis, rangeTo } from './value-axis';
import { capital } from './window-words';

export const slopeHeight = 420;
/** About what the plot has of the height and the axis takes of the width, in pixels. */
const [plotHeight, axisWidth] = [320, 60];

/** The single children from before to after, drawn on about `width` pixels. */
export function slopeDrawing(layout: SlopeLayout, told: Told, width: number, colourOf: ColourOf): Drawing {
  const room = slopeRoom(layout, width - axisWidth);
  const range = rangeTo(layout.top, 0.07);
  const pixels = plotHeight / (range[1] - range[0]);
  const { many, comparedBy, before, after } = told;
  return {
    data: [
      ...lineTraces(layout.lines, room, colourOf),
      dotsTrace('before', layout.before, room, told, colourOf),
      dotsTrace('after', layout.after, room, told, colourOf),
    ],
    layout: {
      hovermode: 'closest',
      margin: { l: 8, r: 8, t: 30, b: 8 },
      showlegend: true,
      legend: {
        orientation: 'h',
        x: 0,
        y: 1.01,
        xanchor: 'left',
        yanchor: 'bottom',
        font: { size: 12, color: colourOf('--text') },
        itemclick: false,
        itemdoubleclick: false,
      },
      xaxis: {
        range: [...room.range],
        tickmode: 'array',
        tickvals: [0, 1],
        ticktext: [sideName('Before', before, told), sideName('After', after, told)],
        tickfont: { size: 13, color: colourOf('--text') },
        showgrid: false,
        showline: false,
        zeroline: false,
      },
      yaxis: countAxis(
        plotText(comparedBy === 'counts' ? `${capital(many)} of each child` : `${capital(many)} ${rateName}`),
        range,
        comparedBy,
      ),
      annotations: [
        ...lineCounts(layout.lines, pixels, colourOf),
        ...endCounts(countedEnds(layout.before, told), 'before', room, pixels, colourOf),
        ...endCounts(countedEnds(layout.after, told), 'after', room, pixels, colourOf),
      ],
    },
  };
}

function sideName(name: string, { events }: Told['before'], { one, many }: Told): string {
  const total = events.value === null ? '' : `<br>${plotText(showCount(events.value, one, many))}`;
  return `<b>${name}</b>${total}`;
}

type Side = keyof Pick<OutcomeResult, 'before' | 'after'>;

const placeOf = (side: Side, place: number, { pitch }: SlopeRoom): number =>
  side === 'before' ? -place * pitch : 1 + place * pitch;

function dotsTrace(side: Side, { dots }: SlopeSide, room: SlopeRoom, told: Told, colourOf: ColourOf): Data {
  const trace = {
    type: 'scatter',
    mode: 'markers',
    showlegend: false,
    x: dots.map(({ place }) => placeOf(side, place, room)),
    y: dots.map((dot) => dot[side]),
    marker: {
      size: room.dot,
      color: colourOf(side === 'before' ? '--before' : '--after'),
      line: { color: colourOf('--surface'), width: room.dot > 5 ? 1 : 0 },
      opacity: 1,
    },
    cliponaxis: false,
    customdata: dots.map(({ child }) => child),
    hoverinfo: 'text',
    hovertext: dots.map((dot) => plotText(pairWords(dot, told)).replace('\n', '<br>')),
  };
  return trace as unknown as Data;
}

/** Hardly two children have the same rate, but for nought: a count of one would be said of every dot. */
const countedEnds = ({ ends }: SlopeSide, { comparedBy }: Told): readonly SlopeEnd[] =>
  comparedBy === 'counts' ? ends : ends.filter(({ children }) => children > 1);

/** How many children have each number, outside their dots. */
const endCounts = (
  ends: readonly SlopeEnd[],
  side: Side,
  room: SlopeRoom,
  pixels: number,
  colourOf: ColourOf,
): Partial<Annotations>[] =>
  labelledEnds(ends, pixels).map(({ value, children, reach }) => ({
    x: placeOf(side, reach, room),
    y: value,
    xanchor: side === 'before' ? 'right' : 'left',
    yanchor: 'middle',
    xshift: (side === 'before' ? -1 : 1) * (room.dot / 2 + 5),
    showarrow: false,
    text: showCount(children, 'child', 'children'),
    bgcolor: colourOf('--surface'),
    borderpad: 1,
    font: { size: 12, color: colourOf('--text-soft') },
  }));
