import type { Annotations, Data, ScatterLine } from 'plotly.js';
import { showMoney } from '../../../../shared/domain/wording';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText, wrappedPlotText } from '../../../components/chart/plot-text';
import { poundAxis } from './pound-axis';
import type { TornadoEnd, TornadoLayout } from './tornado-layout';
import { rowWords } from './tornado-words';

const [top, rowHeight, axis] = [52, 46, 56];
export const tornadoHeight = ({ rows }: Pick<TornadoLayout, 'rows'>): number =>
  top + rows.length * rowHeight + axis;

/** Bars from the central net to where each end of a range brings it; the low value's end is grey, the high value's in the accent. */
export function tornadoDrawing(layout: TornadoLayout, width: number, colourOf: ColourOf): Drawing {
  const { rows, central, range } = layout;
  const places = rows.map((_, i) => i);
  const bars = (of: 'low' | 'high', name: string, colour: string): Data => {
    const trace = {
      type: 'bar',
      orientation: 'h',
      name,
      y: places,
      x: rows.map(({ bar }) => bar[of] - central),
      base: rows.map(() => central),
      width: 0.5,
      marker: { color: colour, line: { color: colourOf('--surface'), width: 1 } },
      showlegend: true,
      hoverinfo: 'text',
      hovertext: rows.map((row) => plotText(rowWords(row))),
      textposition: 'none',
    };
    return trace as unknown as Data;
  };
  const switching = rows.flatMap((row, i) => (row.switching === null ? [] : [{ row, i }]));
  return {
    data: [
      bars('low', 'With its low value', colourOf('--before')),
      bars('high', 'With its high value', colourOf('--after')),
      upright(0, rows.length, { color: colourOf('--text'), width: 1.5 }),
      upright(central, rows.length, { color: colourOf('--text-soft'), width: 1.5, dash: 'dot' }),
      {
        type: 'scatter',
        mode: 'markers',
        x: switching.map(() => 0),
        y: switching.map(({ i }) => i),
        marker: {
          symbol: 'diamond',
          size: 12,
          color: colourOf('--surface'),
          line: { color: colourOf('--text'), width: 2 },
        },
        showlegend: false,
        hoverinfo: 'text',
        hovertext: switching.map(({ row }) =>
          plotText(`${row.bar.label}: net is nought at ${row.switching}`),
        ),
      },
    ],
    layout: {
      barmode: 'overlay',
      hovermode: 'closest',
      margin: { l: 8, r: 16, t: top, b: 8 },
      showlegend: true,
      legend: {
        orientation: 'h',
        x: 0,
        xanchor: 'left',
        yref: 'container',
        y: 1,
        yanchor: 'top',
        font: { size: 12, color: colourOf('--text') },
        itemclick: false,
        itemdoubleclick: false,
      },
      xaxis: {
        ...poundAxis("Net of the programme's cost", range, Math.max(3, width / 130)),
        zeroline: false,
      },
      yaxis: {
        range: [rows.length - 0.5, -0.5],
        tickmode: 'array',
        tickvals: places,
        ticktext: rows.map(({ bar }) => `${wrappedPlotText(bar.label, 26, 2)} `),
        tickfont: { size: 13, color: colourOf('--text') },
        showgrid: false,
        zeroline: false,
      },
      annotations: [
        {
          x: central,
          yref: 'paper',
          y: 1,
          yanchor: 'bottom',
          xanchor: 'center',
          showarrow: false,
          text: `Central: ${showMoney(central)}`,
          font: { size: 12, color: colourOf('--text-soft') },
        },
        ...rows.flatMap(({ ends }, i) => ends.map((end) => endLabel(end, i, colourOf))),
        ...switching.map(
          ({ row, i }): Partial<Annotations> => ({
            x: 0,
            y: i + 0.25,
            yanchor: 'top',
            xanchor: 'center',
            showarrow: false,
            text: plotText(`nought at ${row.switching}`),
            bgcolor: colourOf('--surface'),
            borderpad: 0,
            font: { size: 11, color: colourOf('--text') },
          }),
        ),
      ],
    },
  };
}

const endLabel = ({ net, value, side }: TornadoEnd, y: number, colourOf: ColourOf): Partial<Annotations> => ({
  x: net,
  y,
  xanchor: side === 'left' ? 'right' : 'left',
  xshift: side === 'left' ? -6 : 6,
  yanchor: 'middle',
  showarrow: false,
  text: plotText(value),
  bgcolor: colourOf('--surface'),
  borderpad: 1,
  font: { size: 12, color: colourOf('--text') },
});

/** A line over the bars and beneath the diamonds, from the first row to the last. */
const upright = (x: number, rows: number, look: Partial<ScatterLine>): Data => ({
  type: 'scatter',
  mode: 'lines',
  x: [x, x],
  y: [-0.5, rows - 0.5],
  line: look,
  hoverinfo: 'skip',
  showlegend: false,
});
