import type { Annotations } from 'plotly.js';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { wrappedPlotText } from '../../../components/chart/plot-text';
import { pointPlaces } from './category-places';
import { type DrawnPivot, partLabel } from './drawn-pivot';
import { type LinePoint, linePoints, lineTraces } from './line-traces';
import type { Plot, Plots } from './plot';
import { type LookAt, looksIn } from './plot-looks';
import { spreadLabels } from './spread-labels';
import { valueAxis, valueRange } from './value-axis';

const height = 400;
/** About the height that is left for lines, and that a label at their end takes. */
const [drawnHeight, labelHeight] = [310, 21];
const labelLetters = 24;
const letter = 6.8;
/** About what the axis of figures takes of the width, in pixels. */
const besides = 60;

/** Lines with their names at their ends. */
export function linesPicture(pivot: DrawnPivot, plots: Plots, width: number) {
  const draw = (colourOf: ColourOf): Drawing => {
    const plot = plots.plots[0] as Plot;
    const hasNames = plots.seriesLevels.length > 0;
    const longest = Math.max(0, ...plots.series.map((series) => partLabel(series).length));
    const right = hasNames ? 30 + Math.min(longest, labelLetters) * letter : 16;
    const places = pointPlaces(plots, width - besides - right);
    const lookAt = looksIn(plots);
    const points = plots.series.map((series) => linePoints(pivot, plots, plot, series, places));
    const range = valueRange(
      points.flat().map(({ value }) => value ?? 0),
      0.06,
    );
    const ends = points.map((line) => endOf(line));
    return {
      data: lineTraces(pivot, plots, plot, { places, lookAt, panel: 0, axes: '' }, colourOf),
      layout: {
        hovermode: 'closest',
        margin: { l: 8, t: 12, b: 8, r: right },
        xaxis: {
          ...places.ticks,
          tickmode: 'array',
          range: [...places.range],
          showgrid: false,
          zeroline: false,
        },
        yaxis: valueAxis(pivot.measure, range),
        annotations: hasNames ? endLabels(plots, ends, range, lookAt, colourOf) : [],
      },
    };
  };
  return { height, draw };
}

/** Where a line ends; what lies beside it counts only where there is nothing else. */
function endOf(line: readonly LinePoint[]): number | null {
  const drawn = line.filter(({ value }) => value !== null);
  return (drawn.findLast(({ isBeside }) => !isBeside) ?? drawn.at(-1))?.value ?? null;
}

function endLabels(
  plots: Plots,
  ends: readonly (number | null)[],
  range: readonly [number, number],
  lookAt: LookAt,
  colourOf: ColourOf,
): Partial<Annotations>[] {
  const named = plots.series.flatMap((series, s) => {
    const end = ends[s] ?? null;
    return end === null ? [] : [{ series, s, end }];
  });
  const gap = (labelHeight / drawnHeight) * (range[1] - range[0]);
  const places = spreadLabels(
    named.map(({ end }) => end),
    gap,
    range[0],
  );
  return named.map(({ series, s }, i) => {
    const look = lookAt(0, 0, s);
    return {
      xref: 'paper',
      x: 1,
      xanchor: 'left',
      xshift: 8,
      yref: 'y',
      y: places[i] as number,
      yanchor: 'middle',
      showarrow: false,
      align: 'left',
      text: wrappedPlotText(partLabel(series), labelLetters, 1),
      font: { color: colourOf(look.ink), size: 12 },
      bgcolor: colourOf(look.colour),
      bordercolor: colourOf(look.edge),
      borderwidth: 1,
      borderpad: 2,
    };
  });
}
