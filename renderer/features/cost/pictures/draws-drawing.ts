import type { Annotations, Data, Shape } from 'plotly.js';
import { showCount, showMoney } from '../../../../shared/domain/wording';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import type { DrawsBar, DrawsLayout, DrawsMark } from './draws-layout';
import { poundAxis } from './pound-axis';

const [levelHeight, plotHeight, axis] = [17, 250, 56];
const topOf = ({ marks }: DrawsLayout): number =>
  12 + levelHeight * (1 + Math.max(...marks.map(({ level }) => level)));
export const drawsHeight = (layout: DrawsLayout): number => topOf(layout) + plotHeight + axis;

/** Draws by net: below nought grey, above it in the accent, with three marks and the share above nought. */
export function drawsDrawing(layout: DrawsLayout, above: string, width: number, colourOf: ColourOf): Drawing {
  const { bars, marks, range, most } = layout;
  const isMostlyAbove = range[1] > -range[0];
  return {
    data: [
      barsTrace(
        bars.filter(({ isAbove }) => !isAbove),
        colourOf('--before'),
        colourOf,
      ),
      barsTrace(
        bars.filter(({ isAbove }) => isAbove),
        colourOf('--after'),
        colourOf,
      ),
    ],
    layout: {
      barmode: 'overlay',
      hovermode: 'closest',
      margin: { l: 8, r: 16, t: topOf(layout), b: 8 },
      xaxis: {
        ...poundAxis("Net of the programme's cost", range, Math.max(3, width / 130)),
        zeroline: false,
        showgrid: false,
      },
      yaxis: {
        title: { text: 'Draws', font: { size: 12 }, standoff: 8 },
        range: [0, most * 1.08],
        tickformat: ',',
        ticksuffix: ' ',
      },
      shapes: [
        upright(0, { color: colourOf('--text'), width: 2 }),
        ...marks.map(({ at, level }) =>
          upright(at, { color: colourOf('--text'), width: 1.5, dash: 'dot' }, level * levelHeight),
        ),
      ],
      annotations: [
        ...marks.map((mark) => markLabel(mark, colourOf)),
        {
          x: 0,
          yref: 'paper',
          y: 1,
          yanchor: 'top',
          xanchor: isMostlyAbove ? 'left' : 'right',
          xshift: isMostlyAbove ? 6 : -6,
          yshift: -4,
          showarrow: false,
          bgcolor: colourOf('--surface'),
          borderpad: 2,
          text: plotText(`${above} above nought`),
          font: { size: 13, color: colourOf('--text') },
        },
      ],
    },
  };
}

function barsTrace(bars: readonly DrawsBar[], colour: string, colourOf: ColourOf): Data {
  const trace = {
    type: 'bar',
    x: bars.map(({ from, to }) => (from + to) / 2),
    y: bars.map(({ count }) => count),
    width: bars.map(({ from, to }) => to - from),
    marker: { color: colour, line: { color: colourOf('--surface'), width: 1 } },
    hoverinfo: 'text',
    hovertext: bars.map(
      ({ from, to, count }) => `${showMoney(from)} to ${showMoney(to)}: ${showCount(count, 'draw')}`,
    ),
    textposition: 'none',
  };
  return trace as unknown as Data;
}

const markLabel = ({ at, name, level }: DrawsMark, colourOf: ColourOf): Partial<Annotations> => ({
  x: at,
  yref: 'paper',
  y: 1,
  yanchor: 'bottom',
  xanchor: 'center',
  yshift: level * levelHeight,
  showarrow: false,
  text: `<b>${name}</b> ${showMoney(at)}`,
  bgcolor: colourOf('--surface'),
  borderpad: 1,
  font: { size: 12, color: colourOf('--text') },
});

const upright = (x: number, look: Partial<Shape['line']>, over = 0): Partial<Shape> => ({
  type: 'line',
  layer: 'above',
  x0: x,
  x1: x,
  yref: 'paper',
  y0: 0,
  y1: 1 + over / plotHeight,
  line: look,
});
