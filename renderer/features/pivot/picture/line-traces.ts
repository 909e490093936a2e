import type { Data } from 'plotly.js';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText, wrappedPlotText } from '../../../components/chart/plot-text';
import type { CategoryPlaces } from './category-places';
import { type CellNodes, type DrawnFigure, type DrawnPivot, type Part, partLabel } from './drawn-pivot';
import { legendLetters } from './legend';
import { markWords } from './picture-words';
import type { Plot, Plots } from './plot';
import type { LookAt } from './plot-looks';

export interface LineChoices {
  readonly places: CategoryPlaces;
  readonly lookAt: LookAt;
  readonly panel: number;
  /** The number of the panel's axes; '' for the first. */
  readonly axes: string;
}

export interface LinePoint {
  readonly at: number;
  readonly value: number | null;
  readonly cell: CellNodes | null;
  readonly figure: DrawnFigure;
  /** The missing value's, which lies beside the line. */
  readonly isBeside: boolean;
}

/** More than one step, with some room for sixths of a year. */
const longStep = 1.5;
const symbols = ['circle', 'diamond', 'square', 'triangle-up', 'cross', 'triangle-down', 'x', 'star'];
/** Beyond so many points signs would run into each other. */
const mostSigns = 60;

/**
 * A line's points in their order, with a break before each that is more than a step away and before what has no place in
 * the order. Where nothing was counted stands nought, where nothing was measured nothing.
 */
export function linePoints(
  pivot: DrawnPivot,
  plots: Plots,
  plot: Plot,
  series: Part,
  places: CategoryPlaces,
): LinePoint[] {
  const { measure } = pivot;
  const isCount = measure.show === 'value' && ['count', 'distinct'].includes(measure.aggregate);
  const { order } = plots;
  const points = plots.categories
    .map((category, c) => {
      const cell = plot.cellAt(category, series);
      const figure = pivot.figureOf(cell);
      const value = isCount && figure.rows === 0 ? 0 : figure.value;
      const isBeside = order === null || order.placeOf(category.keys[0] as string) === null;
      return { at: places.at[c] as number, value, cell, figure, isBeside };
    })
    .sort((a, b) => a.at - b.at);
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    const breaks =
      before !== undefined && (point.isBeside || (order?.hasGaps && point.at - before.at > longStep));
    return breaks ? [{ ...point, value: null, cell: null }, point] : [point];
  });
}

/** Whether times between the first and the last are missing, so that lines break there. */
export function hasBreaks({ order, categories }: Plots): boolean {
  if (order?.hasGaps !== true) return false;
  const places = categories
    .map(({ keys }) => order.placeOf(keys[0] as string))
    .filter((place) => place !== null)
    .sort((a, b) => a - b);
  return places.some((place, i) => i > 0 && place - (places[i - 1] as number) > longStep);
}

/** The lines of a plot; a pale one lies on a wider one in the colour of edges, so that it is seen on the page. */
export function lineTraces(
  pivot: DrawnPivot,
  plots: Plots,
  plot: Plot,
  choices: LineChoices,
  colourOf: ColourOf,
): Data[] {
  const { places, lookAt, panel, axes } = choices;
  return plots.series.flatMap((series, s) => {
    const look = lookAt(panel, 0, s);
    const points = linePoints(pivot, plots, plot, series, places);
    const shared = {
      type: 'scatter',
      x: points.map(({ at }) => at),
      y: points.map(({ value }) => value),
      xaxis: `x${axes}`,
      yaxis: `y${axes}`,
      connectgaps: false,
    };
    const hasSigns = points.length <= mostSigns;
    const colour = colourOf(
      look.hatching === '/' && look.colour === '--surface' ? '--line-strong' : look.colour,
    );
    const line = {
      ...shared,
      name: wrappedPlotText(partLabel(series), legendLetters, 1),
      legendgroup: `${s}`,
      showlegend: panel === 0,
      mode: hasSigns ? 'lines+markers' : 'lines',
      line: { color: colour, width: 2.5, dash: look.dash },
      marker: {
        color: colour,
        size: 8,
        symbol: symbols[s % symbols.length],
        line: { color: colourOf(look.isPale ? look.edge : '--surface'), width: 1 },
      },
      customdata: points.map(({ cell, figure }) => (figure.rows === 0 ? null : cell)),
      hoverinfo: 'text',
      hovertext: points.map(({ cell, figure, value }) =>
        cell === null
          ? ''
          : markWords(pivot, cell, { ...figure, value })
              .map(plotText)
              .join('<br>'),
      ),
    };
    const beneath = {
      ...shared,
      mode: 'lines',
      hoverinfo: 'skip',
      showlegend: false,
      line: { color: colourOf(look.edge), width: 4.5, dash: look.dash },
    };
    return (look.isPale ? [beneath, line] : [line]) as unknown as Data[];
  });
}
