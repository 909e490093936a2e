import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { barsPicture, withWhole } from './bars-picture';
import { type Cut, cutTo, drawLimits, mostCategories } from './draw-limits';
import type { CellNodes, DrawnPivot } from './drawn-pivot';
import { heatmapPicture } from './heatmap-picture';
import { kindNames, type PictureKind } from './kinds';
import { hasBreaks } from './line-traces';
import { linesPicture } from './lines-picture';
import { multiplesPicture } from './multiples-picture';
import { summaryOf } from './picture-words';
import { type Plots, panelPlots, singlePlot } from './plot';
import { mostSeries } from './series-look';

/** What is drawn of a pivot: the plots as they were cut, and how they look. */
export interface Picture {
  readonly plots: Plots;
  readonly height: number;
  readonly draw: (colourOf: ColourOf) => Drawing;
  /** How many there are of what is not drawn, a sentence each. */
  readonly leftOut: readonly string[];
  /** What else has to be known to read it, a sentence each. */
  readonly notes: readonly string[];
  readonly summary: string;
}

/** A pivot's measure as a kind of picture that it is not refused as (`refusalsOf`), about `width` pixels wide. */
export function pictureOf(pivot: DrawnPivot, kind: PictureKind, width: number): Picture {
  const { plots, leftOut } = cutPlots(pivot, kind);
  const drawn = {
    bars: () => barsPicture(pivot, plots, false, width),
    stacked: () => barsPicture(pivot, plots, true, width),
    lines: () => linesPicture(pivot, plots, width),
    heatmap: () => heatmapPicture(pivot, plots, width),
    multiples: () => multiplesPicture(pivot, plots, width),
  }[kind]();
  const isLines = kind === 'lines' || (kind === 'multiples' && plots.order?.runs === 'in time');
  const notes = isLines && hasBreaks(plots) ? ['A line breaks where there are no rows in between.'] : [];
  return { ...drawn, plots, leftOut, notes, summary: summaryOf(pivot, kindNames[kind], cellsOf(plots)) };
}

function cutPlots(pivot: DrawnPivot, kind: PictureKind): Cut {
  const all = Number.POSITIVE_INFINITY;
  const one = { panels: 1, series: all };
  if (kind === 'multiples') {
    const plots = panelPlots(pivot, mostSeries) ?? singlePlot(pivot);
    const isLines = plots.order?.runs === 'in time';
    return cutTo(plots, {
      panels: drawLimits.panels,
      series: all,
      categories: isLines ? drawLimits.points : drawLimits.barsInPanel,
    });
  }
  const plots = singlePlot(pivot);
  if (kind === 'lines') return cutTo(plots, { ...one, categories: drawLimits.points });
  if (kind === 'heatmap') {
    const series = Math.min(plots.series.length, drawLimits.heatColumns);
    return cutTo(plots, {
      panels: 1,
      series,
      categories: Math.floor(drawLimits.heatCells / Math.max(1, series)),
    });
  }
  const series = kind === 'stacked' ? [] : plots.series;
  const cut = cutTo(plots, { ...one, categories: mostCategories(series, drawLimits.bars) });
  return kind === 'bars' ? { ...cut, plots: withWhole(pivot, cut.plots) } : cut;
}

const cellsOf = ({ plots, categories, series }: Plots): CellNodes[] =>
  plots.flatMap((plot) =>
    categories.flatMap((category) =>
      series.flatMap((part) => {
        const cell = plot.cellAt(category, part);
        return cell === null ? [] : [cell];
      }),
    ),
  );
