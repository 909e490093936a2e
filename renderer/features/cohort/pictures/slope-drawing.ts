import type { Annotations, Data } from 'plotly.js';
import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import { type ChildPair, pairNumber } from './child-pairs';
import { labelledEnds } from './end-labels';
import { rateName } from './rate-name';
import type { SlopeEnd, SlopeLayout, SlopeLine } from './slope-layout';
import { countAxis } from './value-axis';

type Told = Pick<OutcomeResult, 'one' | 'many' | 'comparedBy' | 'before' | 'after'>;

const directions = [
  { change: 'fewer', name: 'Fewer after', colour: '--after', width: 2, dash: 'solid' },
  { change: 'same', name: 'The same', colour: '--line-strong', width: 1.25, dash: 'solid' },
  { change: 'more', name: 'More after', colour: '--text', width: 1.75, dash: '5px,3px' },
] as const;

/** Lines much longer than this look flat, in pixels. */
const longest = 620;
/** Room for the counts outside the ends, of the distance between them. */
const outside = 0.22;
/** A line can be pointed at all along it, not only at its ends. */
const along = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The lines of the single children from before to after, drawn on about `width` pixels. */
export function slopeDrawing(layout: SlopeLayout, told: Told, width: number, colourOf: ColourOf): Drawing {
  const { lines, range } = layout;
  const beside = Math.max(outside, (width / longest - 1) / 2);
  const pixels = (layout.height - 56) / (range[1] - range[0]);
  return {
    data: [
      ...directions.flatMap((direction) => linesTrace(direction, lines, told, colourOf)),
      dotsTrace('before', layout, told, colourOf),
      dotsTrace('after', layout, told, colourOf),
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
        range: [-beside, 1 + beside],
        tickmode: 'array',
        tickvals: [0, 1],
        ticktext: [sideName('Before', told.before, told), sideName('After', told.after, told)],
        tickfont: { size: 13, color: colourOf('--text') },
        showgrid: false,
        zeroline: false,
      },
      yaxis: countAxis(
        told.comparedBy === 'counts' ? plotText(`${told.many} of each child`) : rateName,
        range,
        told.comparedBy,
      ),
      annotations: [
        ...labels(labelledEnds(layout.before, pixels), 0, 'right', layout.dot, colourOf),
        ...labels(labelledEnds(layout.after, pixels), 1, 'left', layout.dot, colourOf),
      ],
    },
  };
}

function sideName(name: string, { events }: Told['before'], { one, many }: Told): string {
  const total = events.value === null ? '' : `<br>${plotText(showCount(events.value, one, many))}`;
  return `<b>${name}</b>${total}`;
}

/** What a child's line says when it is pointed at. */
export function pairWords({ child, before, after }: ChildPair, { many, comparedBy }: Told): string {
  const unit = comparedBy === 'counts' ? many : `${many} per 10 child-months`;
  const [was, is] = [pairNumber(before, comparedBy), pairNumber(after, comparedBy)];
  return `Child ${child}\n${unit}: ${was} before, ${is} after`;
}

const hoverWords = (line: ChildPair, told: Told): string =>
  plotText(pairWords(line, told)).replace('\n', '<br>');

function linesTrace(
  { change, name, colour, width, dash }: (typeof directions)[number],
  all: readonly SlopeLine[],
  told: Told,
  colourOf: ColourOf,
): Data[] {
  const lines = all.filter((line) => line.change === change);
  if (lines.length === 0) return [];
  const points = lines.flatMap((line) => [
    ...along.map((x) => ({ x, y: line.from + (line.to - line.from) * x, line })),
    { x: null, y: null, line },
  ]);
  const trace = {
    type: 'scatter',
    mode: 'lines',
    name: `${name}: ${showCount(lines.length, 'child', 'children')}`,
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    line: { color: colourOf(colour), width, dash },
    customdata: points.map(({ line }) => line.child),
    hoverinfo: 'text',
    hovertext: points.map(({ line }) => hoverWords(line, told)),
  };
  return [trace as unknown as Data];
}

function dotsTrace(
  side: 'before' | 'after',
  { lines, dot }: SlopeLayout,
  told: Told,
  colourOf: ColourOf,
): Data {
  const trace = {
    type: 'scatter',
    mode: 'markers',
    showlegend: false,
    x: lines.map(() => (side === 'before' ? 0 : 1)),
    y: lines.map(({ from, to }) => (side === 'before' ? from : to)),
    marker: {
      size: dot,
      color: colourOf(side === 'before' ? '--before' : '--after'),
      line: { color: colourOf('--surface'), width: dot > 5 ? 1 : 0 },
    },
    cliponaxis: false,
    customdata: lines.map(({ child }) => child),
    hoverinfo: 'text',
    hovertext: lines.map((line) => hoverWords(line, told)),
  };
  return trace as unknown as Data;
}

const labels = (
  ends: readonly SlopeEnd[],
  x: number,
  xanchor: 'left' | 'right',
  dot: number,
  colourOf: ColourOf,
): Partial<Annotations>[] =>
  ends.map(({ value, children }) => ({
    x,
    y: value,
    xanchor,
    yanchor: 'middle',
    xshift: (xanchor === 'left' ? 1 : -1) * (dot / 2 + 6),
    showarrow: false,
    text: showCount(children, 'child', 'children'),
    font: { size: 12, color: colourOf('--text-soft') },
  }));
