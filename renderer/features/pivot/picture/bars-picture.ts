import type { Data, Layout } from 'plotly.js';
import { showCount } from '../../../../shared/domain/wording';
import { writtenValue } from '../../../../shared/report/pivot/written-value';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import { barTraces } from './bar-traces';
import { barPlaces, type CategoryPlaces, isUpright, namesWidth } from './category-places';
import type { DrawnPivot, Part } from './drawn-pivot';
import { legend, legendHeight } from './legend';
import { markWords, needsN } from './picture-words';
import type { Plot, Plots } from './plot';
import { looksIn } from './plot-looks';
import { valueAxis, valueRange } from './value-axis';

/** About what the axis of figures takes of the width, in pixels. */
const besides = 60;
/** Beside more bars than these the whole says nothing more. */
const fewBars = 12;

/** The same with the whole beside its parts, where it is not their sum and they are few. */
export function withWhole({ measure }: DrawnPivot, plots: Plots): Plots {
  const { series, seriesLevels, categories } = plots;
  const isAlone = series.length === 1 && seriesLevels.length === 0;
  const isWanted = isAlone && measure.show === 'value' && measure.whyNotAdding !== null;
  if (!isWanted || categories.length < 2 || categories.length > fewBars) return plots;
  return { ...plots, categories: [...categories, { keys: [], labels: [] }] };
}

/** Bars side by side or stacked, as high as they need. */
export function barsPicture(pivot: DrawnPivot, plots: Plots, isStacked: boolean, width: number) {
  const draw = (colourOf: ColourOf): Drawing => barsDrawing(pivot, plots, { isStacked, width }, colourOf);
  return { height: barsHeight(plots, isStacked, width), draw };
}

function barsHeight(plots: Plots, isStacked: boolean, width: number): number {
  if (isUpright(plots)) return 380 + legendHeight(plots, width);
  const bars = isStacked ? 1 : Math.max(1, plots.series.length);
  const isBroken = plots.categories.some(({ labels }) => (labels.at(-1) ?? '').length > namesWidth);
  const each = Math.max(isBroken ? 36 : 26, bars * 13 + 10);
  const [first = 0, last = 0] = barPlaces(plots, width).range;
  return Math.max(160, 66 + (last - first) * each) + legendHeight(plots, width);
}

function barsDrawing(
  pivot: DrawnPivot,
  plots: Plots,
  { isStacked, width }: { isStacked: boolean; width: number },
  colourOf: ColourOf,
): Drawing {
  const plot = plots.plots[0] as Plot;
  const { categories } = plots;
  const places = barPlaces(plots, width - besides);
  const upright = isUpright(plots);
  const valuesOf = (category: Part) =>
    plots.series.map((series) => plot.figureAt(category, series).value ?? 0);
  const tops = categories.flatMap((category) =>
    isStacked ? [valuesOf(category).reduce((sum, value) => sum + value, 0)] : valuesOf(category),
  );
  const step =
    (width - besides) /
    Math.max(1, places.range[1] - places.range[0]) /
    (isStacked ? 1 : plots.series.length);
  const isWritten = !upright || isStacked || step >= 30;
  const range = valueRange(tops, upright ? 0.08 : needsN(pivot.measure) && !isStacked ? 0.25 : 0.1);
  const figures = valueAxis(pivot.measure, range);
  const names: Partial<Layout['xaxis']> = {
    ...places.ticks,
    tickmode: 'array',
    range: upright ? [...places.range] : [...places.range].reverse(),
    showgrid: false,
    zeroline: false,
    ...(upright ? {} : { ticksuffix: '  ' }),
  };
  const bars = barTraces(
    pivot,
    plots,
    plot,
    {
      places,
      isUpright: upright,
      isStacked,
      isWritten,
      lookAt: looksIn(plots),
      panel: 0,
      axes: '',
    },
    colourOf,
  );
  const sums = isStacked ? [sumsTrace(pivot, categories, places, upright, colourOf)] : [];
  return {
    data: [...bars, ...sums],
    layout: {
      barmode: isStacked ? 'stack' : 'group',
      bargap: 0.28,
      hovermode: 'closest',
      ...(isStacked ? fittingTextOnly : {}),
      xaxis: upright ? names : figures,
      yaxis: upright ? figures : names,
      ...legend(plots, colourOf),
    },
  };
}

/** Figures that do not fit into their part of a stack are left to the table. Plotly's types do not know it. */
const fittingTextOnly = { uniformtext: { mode: 'hide', minsize: 11 } } as Partial<Layout>;

/** What each stack comes to, written at its end: the figure, or of shares how many rows they are of. */
function sumsTrace(
  pivot: DrawnPivot,
  categories: readonly Part[],
  places: CategoryPlaces,
  upright: boolean,
  colourOf: ColourOf,
): Data {
  const { measure } = pivot;
  const cells = categories.map(({ keys }) => pivot.cellAt(keys, []));
  const figures = cells.map((cell) => pivot.figureOf(cell));
  const values = figures.map(({ value }) => value ?? 0);
  const apart = upright ? '' : '\u00a0';
  const trace = {
    type: 'scatter',
    mode: 'text',
    x: upright ? [...places.at] : values,
    y: upright ? values : [...places.at],
    text: figures.map((figure) =>
      measure.show === 'value'
        ? `${apart}${writtenValue(measure, figure.value ?? Number.NaN)}`
        : `${apart}n = ${showCount(figure.n)}`,
    ),
    textposition: upright ? 'top center' : 'middle right',
    textfont: { color: colourOf('--text'), size: 12 },
    cliponaxis: false,
    showlegend: false,
    customdata: cells,
    hoverinfo: 'text',
    hovertext: cells.map((cell, c) =>
      cell === null
        ? ''
        : markWords(pivot, cell, figures[c] as (typeof figures)[number])
            .map(plotText)
            .join('<br>'),
    ),
  };
  return trace as unknown as Data;
}
