import type { Data } from 'plotly.js';
import { showCount, showMoney } from '../../../../shared/domain/wording';
import { atRiskHeight, atRiskRows } from '../../../components/chart/at-risk-rows';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { seeThrough } from '../../../components/chart/see-through';
import { poundAxis } from './pound-axis';
import type { WeeklyLayout } from './weekly-layout';

const plot = { top: 30, height: 270 };
export const weeklyHeight = plot.top + plot.height + atRiskHeight(1);
/** About what the axis of pounds takes of the width, in pixels. */
const besides = 96;

/** Actual cost as a line, the expected one dashed, and how many children stand behind both below the axis. */
export function weeklyDrawing(layout: WeeklyLayout, width: number, colourOf: ColourOf): Drawing {
  const { weeks, edges, actual, expected, end, top } = layout;
  const pixels = (width - besides) / end;
  const every = [1, 2, 4, 8, 13, 26, 52].find((each) => each * pixels > 76) ?? 52;
  const counted = every % 2 === 0 ? every / 2 : every;
  const line = (name: string, y: readonly number[], more: Partial<Data>): Data =>
    ({
      type: 'scatter',
      mode: 'lines',
      name,
      x: [...edges],
      y: [...y],
      hoverinfo: 'skip',
      showlegend: true,
      ...more,
    }) as unknown as Data;
  return {
    data: [
      line('Actual', actual, {
        line: { color: colourOf('--accent'), width: 3 },
        fill: 'tozeroy',
        fillcolor: seeThrough(colourOf('--accent'), 0.14),
      } as Partial<Data>),
      line('Expected otherwise', expected, {
        line: { color: colourOf('--text'), width: 2, dash: '8px,4px' },
      } as Partial<Data>),
      {
        type: 'scatter',
        mode: 'markers',
        x: weeks.map(({ week }) => week + 0.5),
        y: weeks.map((week) => week.actual),
        marker: { size: 16, opacity: 0 },
        showlegend: false,
        hoverinfo: 'text',
        hovertext: weeks.map(
          ({ week, children, actual: cost, counterfactual }) =>
            `Week ${week + 1}, ${showCount(children, 'child', 'children')}<br>actual ${showMoney(cost)}<br>expected otherwise ${showMoney(counterfactual)}`,
        ),
      },
    ],
    layout: {
      hovermode: 'closest',
      margin: { l: 8, r: 16, t: plot.top, b: atRiskHeight(1) },
      showlegend: true,
      legend: {
        orientation: 'h',
        x: 0,
        y: 1.02,
        xanchor: 'left',
        yanchor: 'bottom',
        font: { size: 12, color: colourOf('--text') },
        itemclick: false,
        itemdoubleclick: false,
      },
      xaxis: {
        range: [0, end],
        ...weekTicks(end, every),
        showgrid: false,
        zeroline: false,
        ticks: 'outside',
        ticklen: 4,
        tickcolor: colourOf('--line-strong'),
      },
      yaxis: poundAxis('Cost of that week', [0, top > 0 ? top * 1.06 : 1], 6),
      annotations: atRiskRows(
        [
          {
            name: 'Children observed',
            numbers: weeks
              .filter(({ week }) => week % counted === 0)
              .map(({ week, children }) => ({ at: week + 0.5, children })),
          },
        ],
        0,
        pixels,
        colourOf,
      ),
    },
  };
}

/** Weeks since the index date, one in so many. */
function weekTicks(end: number, every: number) {
  const tickvals = Array.from({ length: Math.floor(end / every) + 1 }, (_, i) => i * every);
  return {
    tickmode: 'array' as const,
    tickvals,
    ticktext: tickvals.map((week) => (week === 0 ? 'Index date' : showCount(week, 'week'))),
    tickangle: 0,
  };
}
