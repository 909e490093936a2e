import type { Annotations, Data } from 'plotly.js';
import { atRiskHeight, atRiskRows } from '../../../components/chart/at-risk-rows';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText, wrappedPlotText } from '../../../components/chart/plot-text';
import { seeThrough } from '../../../components/chart/see-through';
import { spreadLabels } from '../../pivot/picture/spread-labels';
import { dayTicks, medianLines } from './first-guides';
import type { FirstLayout, StepBand, StepLine } from './first-layout';

const plot = { top: 12, height: 280 };
export const firstHeight = plot.top + plot.height + atRiskHeight(1);
/** About what the axis of shares takes of the width, and the height of a label at a line's end, in pixels. */
const [besides, labelHeight] = [64, 18];
const labelLetters = 26;

const looks = {
  without: { colour: '--after', dash: 'solid' },
  outcome: { colour: '--after', dash: 'solid' },
  instead: { colour: '--text', dash: '7px,3px' },
  left: { colour: '--before', dash: '2px,3px' },
} as const;
type Look = (typeof looks)[keyof typeof looks];
const lookOf = (id: string): Look => looks[id as keyof typeof looks] ?? looks.instead;

/** Step lines with their bands, and how many children are still followed below them. */
export function firstDrawing(
  layout: FirstLayout,
  words: { readonly axis: string; readonly atRisk: string; readonly index: string },
  width: number,
  colourOf: ColourOf,
): Drawing {
  const { lines, end, atRisk, median } = layout;
  const isAlone = lines.length === 1;
  const right = isAlone ? 16 : 24 + Math.min(labelLetters, longestLabel(lines)) * 6.8;
  const pixels = (width - besides - right) / end;
  return {
    data: [
      ...lines.flatMap((line) => line.bands.flatMap((band) => bandTraces(line, band, colourOf))),
      ...lines.map((line) => lineTrace(line, colourOf)),
    ],
    layout: {
      hovermode: 'closest',
      margin: { l: 8, r: right, t: plot.top, b: atRiskHeight(1) },
      xaxis: {
        range: [0, end * 1.005],
        tickmode: 'array',
        ...dayTicks(atRisk, words.index, pixels),
        tickangle: 0,
        showgrid: false,
        zeroline: false,
        ticks: 'outside',
        ticklen: 4,
        tickcolor: colourOf('--line-strong'),
      },
      yaxis: {
        title: { text: plotText(words.axis), font: { size: 12 }, standoff: 8 },
        range: [0, 1.02],
        tickformat: '.0%',
        ticksuffix: ' ',
        dtick: 0.25,
      },
      shapes: median === null ? [] : medianLines(median, colourOf),
      annotations: [
        ...atRiskRows(
          [
            {
              name: words.atRisk,
              numbers: atRisk.map(({ day, children }) => ({ at: day, children })),
            },
          ],
          0,
          pixels,
          colourOf,
        ),
        ...(isAlone ? [] : endLabels(lines, colourOf)),
      ],
    },
  };
}

const longestLabel = (lines: readonly StepLine[]): number =>
  Math.max(...lines.map(({ label }) => label.length + 5));

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function lineTrace({ id, label, days, shares }: StepLine, colourOf: ColourOf): Data {
  const { colour, dash } = lookOf(id);
  const trace = {
    type: 'scatter',
    mode: 'lines',
    showlegend: false,
    x: [...days],
    y: [...shares],
    line: { shape: 'hv', color: colourOf(colour), width: 2.5, dash },
    hoverinfo: 'text',
    hovertext: days.map((day, i) => `${plotText(label)}<br>day ${day}: ${percent(shares[i] as number)}`),
  };
  return trace as unknown as Data;
}

function bandTraces({ id }: StepLine, { days, low, high }: StepBand, colourOf: ColourOf): Data[] {
  const edge = (of: readonly number[], fill: 'none' | 'tonexty') => {
    const trace = {
      type: 'scatter',
      mode: 'lines',
      showlegend: false,
      x: [...days],
      y: [...of],
      line: { shape: 'hv', width: 0 },
      fill,
      fillcolor: seeThrough(colourOf(lookOf(id).colour), 0.16),
      hoverinfo: 'skip',
    };
    return trace as unknown as Data;
  };
  return [edge(low, 'none'), edge(high, 'tonexty')];
}

function endLabels(lines: readonly StepLine[], colourOf: ColourOf): Partial<Annotations>[] {
  const places = spreadLabels(
    lines.map(({ last }) => last),
    labelHeight / plot.height,
  );
  return lines.map(({ id, label, last }, i) => ({
    xref: 'paper',
    x: 1,
    xanchor: 'left',
    xshift: 6,
    y: places[i] as number,
    yanchor: 'middle',
    showarrow: false,
    align: 'left',
    text: `<b>${percent(last)}</b> ${wrappedPlotText(label, labelLetters, 1)}`,
    font: { size: 12, color: colourOf(id === 'left' ? '--text-soft' : lookOf(id).colour) },
  }));
}
