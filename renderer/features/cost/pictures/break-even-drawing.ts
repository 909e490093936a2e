import type { Data, Shape } from 'plotly.js';
import { showMoney } from '../../../../shared/domain/wording';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import { seeThrough } from '../../../components/chart/see-through';
import { type BreakEvenLayout, netAfter } from './break-even-layout';
import { aroundNought, poundAxis, roundSteps } from './pound-axis';

export const breakEvenHeight = 340;
/** What the words at the crossing take below nought, of what lies above it. */
const labelShare = 0.15;

/** A line that crosses nought at break-even: below it grey, above it in the accent, dashed beyond what was observed. */
export function breakEvenDrawing(
  layout: BreakEvenLayout,
  point: string,
  width: number,
  colourOf: ColourOf,
): Drawing {
  const { observed, weeks, end } = layout;
  const net = (at: number) => netAfter(layout, at);
  const firm = Math.min(observed, end);
  const area = (x: number[], colour: string): Data => ({
    type: 'scatter',
    mode: 'lines',
    x,
    y: x.map((at) => (at === weeks ? 0 : net(at))),
    fill: 'tozeroy',
    fillcolor: colour,
    line: { width: 0 },
    hoverinfo: 'skip',
  });
  const line = (x: number[], dash: 'solid' | 'dot'): Data => ({
    type: 'scatter',
    mode: 'lines',
    x,
    y: x.map(net),
    line: { color: colourOf('--accent'), width: 3, dash },
    hoverinfo: 'skip',
  });
  const hovered = roundSteps(0, end, Math.min(end, 60)).filter((at) => at <= end);
  return {
    data: [
      area([0, weeks], seeThrough(colourOf('--before'), 0.22)),
      area([weeks, end], seeThrough(colourOf('--accent'), 0.16)),
      line([0, firm], 'solid'),
      line([firm, end], 'dot'),
      {
        type: 'scatter',
        mode: 'markers',
        x: hovered,
        y: hovered.map(net),
        marker: { size: 14, opacity: 0 },
        hoverinfo: 'text',
        hovertext: hovered.map(
          (at) => `${Number(at.toFixed(1))} weeks avoided: ${showMoney(net(at))} a child`,
        ),
      },
      {
        type: 'scatter',
        mode: 'markers',
        x: [weeks],
        y: [0],
        marker: { size: 12, color: colourOf('--accent'), line: { color: colourOf('--surface'), width: 2 } },
        hoverinfo: 'text',
        hovertext: plotText(`Breaks even: ${point}`),
        cliponaxis: false,
      },
    ],
    layout: {
      hovermode: 'closest',
      margin: { l: 8, r: 16, t: 26, b: 8 },
      xaxis: {
        range: [0, end],
        title: { text: 'Weeks of it avoided for each child', font: { size: 12 }, standoff: 8 },
        tickvals: roundSteps(0, end, Math.max(4, width / 90)).filter((at) => at >= 1 || at === 0),
        showgrid: false,
        zeroline: false,
      },
      yaxis: poundAxis(
        'Net for each child',
        aroundNought([net(0), net(end), -labelShare * net(end)], 0.08),
        6,
      ),
      shapes: [
        {
          ...rule,
          y0: 0,
          y1: 0,
          xref: 'paper',
          x0: 0,
          x1: 1,
          line: { color: colourOf('--text'), width: 1.5 },
        },
        {
          ...rule,
          x0: observed,
          x1: observed,
          yref: 'paper',
          y0: 0,
          y1: 1,
          line: { color: colourOf('--text-soft'), width: 1.5, dash: 'dot' },
        },
      ],
      annotations: [
        {
          x: observed,
          yref: 'paper',
          y: 1,
          yanchor: 'bottom',
          xanchor: observed > end * 0.8 ? 'right' : observed < end * 0.2 ? 'left' : 'center',
          showarrow: false,
          text: `${observed.toFixed(1)} weeks observed of a child on average`,
          font: { size: 12, color: colourOf('--text-soft') },
        },
        {
          x: weeks,
          y: 0,
          xanchor: weeks > end * 0.5 ? 'right' : 'left',
          yanchor: weeks > end * 0.5 ? 'bottom' : 'top',
          xshift: weeks > end * 0.5 ? -10 : 10,
          yshift: weeks > end * 0.5 ? 6 : -6,
          showarrow: false,
          align: 'left',
          text: `<b>Breaks even</b><br>${plotText(point)}`,
          font: { size: 13, color: colourOf('--text') },
        },
      ],
    },
  };
}

const rule: Partial<Shape> = { type: 'line', layer: 'below' };
