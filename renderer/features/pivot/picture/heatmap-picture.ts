import type { Data } from 'plotly.js';
import { showCount } from '../../../../shared/domain/wording';
import { measureWords } from '../../../../shared/report/pivot/measure-words';
import { writtenValue } from '../../../../shared/report/pivot/written-value';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText, wrappedPlotText } from '../../../components/chart/plot-text';
import { type CellNodes, type DrawnFigure, type DrawnPivot, type Part, partLabel } from './drawn-pivot';
import { listed, markWords } from './picture-words';
import type { Plot, Plots } from './plot';

const rowHeight = 28;
/** About what a letter takes, in pixels. */
const letter = 7.2;
/** How many letters of a name over a column fit in a line. */
const lettersIn = (width: number): number => Math.max(5, Math.floor(width / 6.4));
const mostLetters = 38;

/** A cell for each row and column, the more the further from the page's colour; no rows, no cell. */
export function heatmapPicture(pivot: DrawnPivot, plots: Plots, whole: number) {
  const names = plots.series.map(partLabel);
  const longest = Math.min(24, Math.max(...names.map(({ length }) => length)));
  const rowNames = plots.categories.map((part) => Math.min(mostLetters, partLabel(part).length));
  const width = (whole - Math.max(...rowNames) * letter - 40) / Math.max(1, names.length);
  const longestWord = Math.max(...names.flatMap((name) => name.split(' ')).map(({ length }) => length));
  const isTilted = longest * letter > width && Math.min(longestWord, 24) > lettersIn(width);
  const over = isTilted ? longest * letter : 48;
  return {
    height: Math.max(200, Math.round(over) + 56 + plots.categories.length * rowHeight),
    draw: (colourOf: ColourOf): Drawing => heatDrawing(pivot, plots, { width, isTilted }, colourOf),
  };
}

/** From here on, in parts of the scale, light ink is read better on its colours than dark ink, or the other way round. */
export const inkChanges = 0.6;

type HeatCell = { readonly cell: CellNodes | null; readonly figure: DrawnFigure };

/** The figures in their cells, in the two inks. */
function figureTexts(
  grid: readonly (readonly HeatCell[])[],
  written: readonly (readonly string[])[],
  { zmin, zmax }: { readonly zmin: number; readonly zmax: number },
  colourOf: ColourOf,
): Data[] {
  const texts = grid.flatMap((row, y) =>
    row.map(({ figure }, x) => ({
      x,
      y,
      text: written[y]?.[x] ?? '',
      isMost: ((figure.value ?? zmin) - zmin) / (zmax - zmin) >= inkChanges,
    })),
  );
  return [false, true].map((isMost): Data => {
    const inInk = texts.filter((each) => each.isMost === isMost && each.text !== '');
    return {
      type: 'scatter',
      mode: 'text',
      x: inInk.map(({ x }) => x),
      y: inInk.map(({ y }) => y),
      text: inInk.map(({ text }) => text),
      textfont: { size: 12, color: colourOf(isMost ? '--heat-most-ink' : '--heat-least-ink') },
      hoverinfo: 'skip',
      showlegend: false,
    };
  });
}

function heatDrawing(
  pivot: DrawnPivot,
  plots: Plots,
  { width, isTilted }: { width: number; isTilted: boolean },
  colourOf: ColourOf,
): Drawing {
  const plot = plots.plots[0] as Plot;
  const { measure } = pivot;
  const grid = plots.categories.map((category) =>
    plots.series.map((series) => {
      const cell = plot.cellAt(category, series);
      return { cell, figure: pivot.figureOf(cell) };
    }),
  );
  // Shares of a row mean little without what they are shares of.
  const wholeOf = ({ keys }: Part) =>
    measure.show === 'row-percent' && measure.aggregate === 'count'
      ? ` (n = ${showCount(pivot.figureOf(pivot.cellAt(keys, [])).n)})`
      : '';
  const values = grid
    .flat()
    .flatMap(({ figure }) => (figure.rows === 0 || figure.value === null ? [] : [figure.value]));
  const written = grid.map((row) =>
    row.map(({ figure }) => (figure.rows === 0 ? '' : writtenValue(measure, figure.value ?? Number.NaN))),
  );
  const longest = Math.max(...written.flat().map(({ length }) => length), 1);
  const isWritten = longest * letter + 6 <= width;
  const cells = {
    type: 'heatmap',
    x: plots.series.map((_, s) => s),
    y: plots.categories.map((_, c) => c),
    z: grid.map((row) => row.map(({ figure }) => (figure.rows === 0 ? null : figure.value))),
    zmin: Math.min(0, ...values),
    zmax: Math.max(...values, Number.MIN_VALUE),
    colorscale: [
      [0, colourOf('--heat-least')],
      [0.5, colourOf('--heat-middle')],
      [1, colourOf('--heat-most')],
    ],
    xgap: 2,
    ygap: 2,
    hoverongaps: false,
    customdata: grid.map((row) => row.map(({ cell, figure }) => (figure.rows === 0 ? null : cell))),
    hoverinfo: 'text',
    hovertext: grid.map((row) =>
      row.map(({ cell, figure }) =>
        cell === null ? '' : markWords(pivot, cell, figure).map(plotText).join('<br>'),
      ),
    ),
    showscale: !isWritten,
    colorbar: {
      title: { text: wrappedPlotText(measureWords(measure), 18, 4), side: 'top' },
      thickness: 12,
      outlinewidth: 0,
      tickformat: ',',
      ...(measure.show === 'value' ? {} : { ticksuffix: '%' }),
    },
  };
  return {
    data: [cells as unknown as Data, ...(isWritten ? figureTexts(grid, written, cells, colourOf) : [])],
    layout: {
      hovermode: 'closest',
      xaxis: {
        side: 'top',
        title: {
          text: wrappedPlotText(listed(plots.seriesLevels.map(({ label }) => label)), 90),
          font: { size: 12 },
          standoff: 8,
        },
        tickmode: 'array',
        tickvals: plots.series.map((_, s) => s),
        ticktext: plots.series.map((part) =>
          wrappedPlotText(partLabel(part), isTilted ? 24 : lettersIn(width), isTilted ? 1 : 3),
        ),
        tickangle: isTilted ? -90 : 0,
        ticks: '',
        range: [-0.5, plots.series.length - 0.5],
        showgrid: false,
        zeroline: false,
      },
      yaxis: {
        tickmode: 'array',
        tickvals: plots.categories.map((_, c) => c),
        ticktext: plots.categories.map(
          (part) => `${wrappedPlotText(partLabel(part), mostLetters, 1)}${wholeOf(part)}`,
        ),
        ticksuffix: '  ',
        ticks: '',
        range: [plots.categories.length - 0.5, -0.5],
        showgrid: false,
        zeroline: false,
      },
    },
  };
}
