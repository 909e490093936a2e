import type { Data, PlotData, ScatterLine, Shape } from 'plotly.js';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import { placementPalette } from '../../../components/placement-palette';
import { monthsFrom } from './months-from';
import { pieceLabel } from './path-labels';
import { type PathLayout, type PathPiece, steppedLine } from './path-layout';
import { pieceWords } from './path-words';
import { poundAxis } from './pound-axis';

export const pathHeight = 340;
/** About what the axis of pounds takes of the width, in pixels. */
const besides = 90;
/** About what the plot takes of the height, in pixels. */
const plotHeight = 250;

/** Prices as steps over their placements' colours; what was expected otherwise is dashed. */
export function pathDrawing(layout: PathLayout, width: number, colourOf: ColourOf): Drawing {
  const { pieces, end, top, hasElsewhere } = layout;
  const pixels = (width - besides) / Math.max(1, end);
  const groups = [
    ...new Set(pieces.flatMap(({ group, price }) => (price === null || group === null ? [] : [group]))),
  ];
  return {
    data: [
      ...pieces.flatMap((piece, i) => (piece.price === null ? [] : [block(piece, i, colourOf)])),
      ...groups.map(
        (group): Data => ({
          type: 'scatter',
          mode: 'markers',
          name: group,
          x: [null],
          y: [null],
          marker: {
            symbol: 'square',
            size: 12,
            color: colourOf(placementPalette[group].token),
            line: { color: colourOf('--place-edge'), width: 1 },
          },
          showlegend: true,
        }),
      ),
      {
        type: 'scatter',
        mode: 'lines',
        name: 'Price a week',
        ...steppedLine(pieces, ({ price }) => price),
        line: { color: colourOf('--text'), width: 2 },
        connectgaps: false,
        hoverinfo: 'skip',
        showlegend: false,
      },
      ...(hasElsewhere ? expectedLines(pieces, colourOf) : []),
    ],
    layout: {
      hovermode: 'closest',
      margin: { l: 8, r: 16, t: 30, b: 8 },
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
        range: [0, Math.max(1, end)],
        ...monthsFrom(end, 'Index date', pixels),
        showgrid: false,
        zeroline: false,
      },
      yaxis: poundAxis('Price a week', [0, top > 0 ? top * 1.12 : 1], 6),
      shapes: pieces.filter(({ price }) => price === null).map((piece) => gap(piece, colourOf)),
      annotations: pieces.flatMap((piece) =>
        pieceLabel(piece, { day: pixels, pound: plotHeight / (top > 0 ? top * 1.12 : 1) }, colourOf),
      ),
    },
  };
}

function block(piece: PathPiece, i: number, colourOf: ColourOf): Data {
  const { from, to, price, group } = piece;
  const colour = group === null ? colourOf('--sunken') : colourOf(placementPalette[group].token);
  const trace = {
    type: 'scatter',
    mode: 'lines',
    x: [from, from, to, to, from],
    y: [0, price, price, 0, 0],
    fill: 'toself',
    fillcolor: colour,
    line: { color: colourOf('--place-edge'), width: 1 },
    showlegend: false,
    hoveron: 'fills',
    hoverinfo: 'text',
    text: plotText(pieceWords(piece)),
    customdata: [i, i, i, i, i],
  };
  return trace as unknown as Data;
}

/** Dashed, upon an edge of the page's colour so that it can be seen on any group's. */
function expectedLines(pieces: readonly PathPiece[], colourOf: ColourOf): Data[] {
  const line = (look: Partial<ScatterLine>, more: Partial<PlotData>): Data => ({
    type: 'scatter',
    mode: 'lines',
    ...steppedLine(pieces, ({ expected }) => expected),
    line: look,
    connectgaps: false,
    hoverinfo: 'skip',
    ...more,
  });
  return [
    line({ color: colourOf('--surface'), width: 6 }, { showlegend: false }),
    line(
      { color: colourOf('--accent-strong'), width: 2.5, dash: '8px,4px' as 'dash' },
      { name: 'Expected otherwise', showlegend: true },
    ),
  ];
}

const gap = ({ from, to }: PathPiece, colourOf: ColourOf): Partial<Shape> => ({
  type: 'rect',
  layer: 'below',
  yref: 'paper',
  x0: from,
  x1: to,
  y0: 0,
  y1: 1,
  fillcolor: colourOf('--second-look-tint'),
  line: { color: colourOf('--second-look-line'), width: 1, dash: 'dot' },
});
