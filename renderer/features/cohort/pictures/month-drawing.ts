import type { Shape } from 'plotly.js';
import { type AtRiskRow, atRiskHeight, atRiskRows } from '../../../components/chart/at-risk-rows';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import { intervalTraces } from './interval-marks';
import type { MonthLayout } from './month-layout';
import { rateName } from './rate-name';
import { countAxis, rangeTo } from './value-axis';
import { capital } from './window-words';

const plot = { top: 22, height: 260 };
/** About what the axis of rates takes of the width, in pixels. */
const besides = 70;

export interface MonthWords {
  readonly many: string;
  /** The index date, at its line. */
  readonly index: string;
  readonly comparison: string;
}

export const monthHeight = ({ atRisk }: MonthLayout): number =>
  plot.top + plot.height + atRiskHeight(atRisk.some(({ comparison }) => comparison !== null) ? 2 : 1);

/** Monthly rates around the index date, with the children at risk printed below. */
export function monthDrawing(
  layout: MonthLayout,
  words: MonthWords,
  width: number,
  colourOf: ColourOf,
): Drawing {
  const { marks, thin, range, top } = layout;
  const rows = rowsOf(layout, words);
  const size = rows.length > 1 ? 8 : 9;
  const of = (group: string) => marks.filter((mark) => mark.group === group);
  const pixels = (width - besides) / (range[1] - range[0]);
  return {
    data: [
      ...intervalTraces(of('comparison'), { isOutlined: true, size, thickness: 1.25 }, colourOf),
      ...intervalTraces(of('programme'), { isOutlined: false, size, thickness: 2 }, colourOf),
    ],
    layout: {
      hovermode: 'closest',
      margin: { l: 8, r: 12, t: plot.top, b: atRiskHeight(rows.length) },
      xaxis: {
        range: [...range],
        tickmode: 'array',
        ...monthTicks(range, words.index, pixels),
        tickangle: 0,
        showgrid: false,
        showline: false,
        zeroline: false,
        ticks: 'outside',
        ticklen: 4,
        tickcolor: colourOf('--line-strong'),
      },
      yaxis: countAxis(plotText(`${capital(words.many)} ${rateName}`), rangeTo(top, 0.06), 'rates'),
      shapes: [
        ...thin.map((stretch) => shading(stretch, colourOf)),
        { ...upright, x0: 0, x1: 0, line: { color: colourOf('--text-soft'), width: 1.5 } },
      ],
      annotations: [
        { ...above, x: 0, text: plotText(words.index), font: { size: 12, color: colourOf('--text') } },
        ...atRiskRows(rows, range[0], pixels, colourOf),
      ],
    },
  };
}

function rowsOf({ atRisk }: MonthLayout, { comparison }: MonthWords): AtRiskRow[] {
  const theirs = atRisk.flatMap(({ at, comparison: children }) =>
    children === null ? [] : { at, children },
  );
  if (theirs.length === 0) return [{ name: 'Children observed', numbers: atRisk }];
  return [
    { name: 'Children observed, programme', numbers: atRisk },
    { name: `Children observed, ${comparison}`, numbers: theirs },
  ];
}

const upright = { type: 'line', layer: 'above', yref: 'paper', y0: 0, y1: 1 } as const;
const above = { yref: 'paper', y: 1, yanchor: 'bottom', xanchor: 'center', showarrow: false } as const;

const shading = ([x0, x1]: readonly [number, number], colourOf: ColourOf): Partial<Shape> => ({
  type: 'rect',
  layer: 'below',
  yref: 'paper',
  x0,
  x1,
  y0: 0,
  y1: 1,
  fillcolor: colourOf('--hover'),
  line: { color: colourOf('--line-faint'), width: 1 },
});

/** Months are named between the marks, every third of them, so that before and after meet on the index date. */
function monthTicks([first, last]: readonly [number, number], index: string, pixels: number) {
  const tickvals: number[] = [];
  for (let month = Math.ceil(first / 3) * 3; month <= last; month += 3) tickvals.push(month);
  const isRoomy = pixels * 3 > 76;
  const ticktext = tickvals.map((month) => {
    if (month === 0) return plotText(index);
    return isRoomy || month % 6 === 0 ? `${month > 0 ? '+' : ''}${month} months` : '';
  });
  return { tickvals, ticktext };
}
