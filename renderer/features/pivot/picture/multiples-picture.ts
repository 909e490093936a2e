import type { Annotations, Data, LayoutAxis } from 'plotly.js';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { wrappedPlotText } from '../../../components/chart/plot-text';
import { barTraces } from './bar-traces';
import { barPlaces, isUpright, pointPlaces } from './category-places';
import type { DrawnPivot } from './drawn-pivot';
import { legend, legendHeight } from './legend';
import { linePoints, lineTraces } from './line-traces';
import { type PanelGrid, panelGrid } from './panel-grid';
import type { Plots } from './plot';
import { looksIn } from './plot-looks';
import { valueAxis, valueRange } from './value-axis';

/** Room for what stands beneath the panels, in pixels. */
const beneath = 64;
/** About what the names beside them take of the width. */
const besides = 80;
/** The part of a panel's width that names beneath it may take, so that they do not run into its neighbour's. */
const namedWidth = 0.8;

/** A panel for each value of a field, on one scale: lines where the categories run in time, bars otherwise. */
export function multiplesPicture(pivot: DrawnPivot, plots: Plots, width: number) {
  const isLines = plots.order?.runs === 'in time' && plots.categories.length > 1;
  const upright = isLines || isUpright(plots);
  const series = Math.max(1, plots.series.length);
  const panelHeight = upright ? 130 : Math.max(70, plots.categories.length * Math.max(20, series * 11 + 8));
  const narrowest = upright ? 190 : 230;
  const across = Math.max(2, Math.floor((width - besides) / narrowest));
  const grid = panelGrid(plots.plots.length, { across, height: panelHeight, width: width - besides });
  const height = grid.height + beneath + legendHeight(plots, width);
  const draw = (colourOf: ColourOf) => panelsDrawing(pivot, plots, { grid, isLines, upright }, colourOf);
  return { height, draw };
}

function panelsDrawing(
  pivot: DrawnPivot,
  plots: Plots,
  { grid, isLines, upright }: { grid: PanelGrid; isLines: boolean; upright: boolean },
  colourOf: ColourOf,
): Drawing {
  const lookAt = looksIn(plots);
  const places = isLines
    ? pointPlaces(plots, grid.panelWidth * namedWidth)
    : barPlaces(plots, grid.panelWidth * namedWidth);
  const isWritten = !upright && plots.series.length === 1;
  const range = valueRange(allValues(pivot, plots, isLines, places), isWritten ? 0.3 : 0.06);
  const data: Data[] = [];
  const axes: Record<string, Partial<LayoutAxis>> = {};
  const titles: Partial<Annotations>[] = [];
  for (const [panel, plot] of plots.plots.entries()) {
    const place = grid.panels[panel];
    if (place === undefined) continue;
    const number = panel === 0 ? '' : `${panel + 1}`;
    const shared = { axes: number, panel, places, lookAt };
    data.push(
      ...(isLines
        ? lineTraces(pivot, plots, plot, shared, colourOf)
        : barTraces(
            pivot,
            plots,
            plot,
            { ...shared, isUpright: upright, isStacked: false, isWritten },
            colourOf,
          )),
    );
    const names: Partial<LayoutAxis> = {
      ...places.ticks,
      tickmode: 'array',
      range: upright ? [...places.range] : [...places.range].reverse(),
      showgrid: false,
      zeroline: false,
      ...(upright ? {} : { ticksuffix: '  ' }),
    };
    const { title, ...scale } = { ...valueAxis(pivot.measure, range), nticks: 4 };
    const isNaming = upright ? place.isMiddleOfFirstColumn : place.isLowest && place.isFirstInRow;
    const figures = isNaming && title !== undefined ? { ...scale, title } : scale;
    axes[`xaxis${number}`] = {
      ...(upright ? names : figures),
      domain: place.x,
      anchor: `y${number}` as NonNullable<LayoutAxis['anchor']>,
      showticklabels: place.isLowest,
    };
    axes[`yaxis${number}`] = {
      ...(upright ? figures : names),
      domain: place.y,
      anchor: `x${number}` as NonNullable<LayoutAxis['anchor']>,
      showticklabels: place.isFirstInRow,
    };
    titles.push({
      xref: `x${number} domain` as NonNullable<Annotations['xref']>,
      yref: `y${number} domain` as NonNullable<Annotations['yref']>,
      x: 0,
      y: 1,
      xanchor: 'left',
      yanchor: 'bottom',
      showarrow: false,
      text: `<b>${wrappedPlotText(plot.label ?? '', Math.floor(grid.panelWidth / 6.8), 1)}</b>`,
      font: { color: colourOf('--text'), size: 12 },
    });
  }
  return {
    data,
    layout: {
      ...axes,
      annotations: titles,
      bargap: 0.28,
      barmode: 'group',
      hovermode: 'closest',
      ...legend(plots, colourOf),
    },
  };
}

function allValues(
  pivot: DrawnPivot,
  plots: Plots,
  isLines: boolean,
  places: ReturnType<typeof pointPlaces>,
): number[] {
  return plots.plots.flatMap((plot) =>
    plots.series.flatMap((series) =>
      isLines
        ? linePoints(pivot, plots, plot, series, places).map(({ value }) => value ?? 0)
        : plots.categories.map((category) => plot.figureAt(category, series).value ?? 0),
    ),
  );
}
