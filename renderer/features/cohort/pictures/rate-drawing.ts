import type { Annotations, Shape } from 'plotly.js';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText, wrappedPlotText } from '../../../components/chart/plot-text';
import { intervalTraces } from './interval-marks';
import type { RateLayout } from './rate-layout';
import { rateName } from './rate-name';
import { countAxis, rangeTo } from './value-axis';
import { capital } from './window-words';

export const rateHeight = 340;

/** Rates with their intervals, section by section; the line between before and after is where the index date lies. */
export function rateDrawing(
  { marks, ticks, sections, range, most }: RateLayout,
  many: string,
  index: string,
  width: number,
  colourOf: ColourOf,
): Drawing {
  const look = { size: 13, thickness: 3 };
  const letters = Math.max(12, Math.floor((width - 60) / (range[1] - range[0]) / 6.4));
  const isOne = sections.length < 2;
  return {
    data: [false, true].flatMap((isOutlined) =>
      intervalTraces(
        marks.filter((mark) => mark.isOutlined === isOutlined),
        { ...look, isOutlined },
        colourOf,
      ),
    ),
    layout: {
      hovermode: 'closest',
      margin: { l: 8, r: 8, t: isOne ? 20 : 34, b: 8 },
      xaxis: {
        range: [...range],
        tickmode: 'array',
        tickvals: ticks.map(({ at }) => at),
        ticktext: ticks.map(({ lines: [label = '', ...others] }) =>
          [tickName(label, letters), ...others.map((line) => wrappedPlotText(line, letters, 2))].join('<br>'),
        ),
        tickangle: 0,
        showgrid: false,
        showline: false,
        zeroline: false,
      },
      yaxis: countAxis(plotText(`${capital(many)} ${rateName}`), rangeTo(most), 'rates'),
      shapes: sections.flatMap(({ from, to }) => indexLine((from + to) / 2, colourOf)),
      annotations: [
        ...(isOne ? [] : sections.map((section) => sectionName(section, letters, colourOf))),
        ...(sections[0] === undefined ? [] : [indexNote(sections[0], index, isOne, colourOf)]),
      ],
    },
  };
}

/** In bold; `Months -12 to -7` is broken after its first word where it is too long for a line. */
function tickName(label: string, letters: number): string {
  const parts = label.length <= letters ? [label] : label.split(/ (?=-?\d+ to)/);
  return `<b>${parts.map((part) => wrappedPlotText(part, letters, 1)).join('<br>')}</b>`;
}

const indexLine = (x: number, colourOf: ColourOf): Partial<Shape>[] => [
  {
    type: 'line',
    layer: 'below',
    x0: x,
    x1: x,
    yref: 'paper',
    y0: 0,
    y1: 1,
    line: { color: colourOf('--line-strong'), width: 1, dash: 'dot' },
  },
];

const above = { yref: 'paper', y: 1, yanchor: 'bottom', showarrow: false } as const;

const sectionName = (
  { name, from, to }: RateLayout['sections'][number],
  letters: number,
  colourOf: ColourOf,
): Partial<Annotations> => ({
  ...above,
  x: from - 0.45,
  xanchor: 'left',
  yshift: 14,
  text: `<b>${wrappedPlotText(name, Math.floor(letters * (to - from + 1)), 1)}</b>`,
  font: { size: 12, color: colourOf('--text-soft') },
});

const indexNote = (
  { from, to }: RateLayout['sections'][number],
  index: string,
  isOne: boolean,
  colourOf: ColourOf,
): Partial<Annotations> => ({
  ...above,
  x: (from + to) / 2,
  xanchor: 'center',
  yshift: isOne ? 0 : -2,
  text: plotText(index),
  font: { size: 12, color: colourOf('--text-soft') },
});
