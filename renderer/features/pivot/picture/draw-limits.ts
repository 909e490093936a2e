import { showCount } from '../../../../shared/domain/wording';
import type { DrawnAxis, Part } from './drawn-pivot';
import type { Plots } from './plot';

/** More marks than these nobody reads. */
export const drawLimits = {
  bars: 60,
  marks: 240,
  points: 600,
  heatCells: 2000,
  heatColumns: 60,
  panels: 24,
  barsInPanel: 20,
} as const;

/** What is drawn of a picture's plots, and what is not, in words. */
export interface Cut {
  readonly plots: Plots;
  readonly leftOut: readonly string[];
}

export interface Most {
  readonly categories: number;
  readonly series: number;
  readonly panels: number;
}

/** The first of everything in its order, with exactly how much is left out. */
export function cutTo(plots: Plots, most: Most): Cut {
  const leftOut = [
    leftOutWords(plots.panelLevels, plots.plots.length, most.panels, 'panels'),
    leftOutWords(plots.categoryLevels, plots.categories.length, most.categories, 'rows'),
    leftOutWords(plots.seriesLevels, plots.series.length, most.series, 'columns'),
  ].filter((words) => words !== null);
  return {
    plots: {
      ...plots,
      plots: plots.plots.slice(0, most.panels),
      categories: plots.categories.slice(0, most.categories),
      series: plots.series.slice(0, most.series),
    },
    leftOut,
  };
}

function leftOutWords(
  levels: DrawnAxis['levels'],
  there: number,
  most: number,
  plain: string,
): string | null {
  if (there <= most) return null;
  const [only] = levels;
  const of =
    levels.length === 1 && only !== undefined
      ? `${showCount(there)} values of ${only.label}`
      : `${showCount(there)} ${plain}`;
  return `The first ${showCount(most)} of ${of} are drawn; ${showCount(there - most)} ${there - most === 1 ? 'is' : 'are'} not.`;
}

export const howToNarrow =
  'To see others, filter, put values into bands or groups, or keep the largest with top n.';

/** How many categories there is room for beside so many series. */
export const mostCategories = (series: readonly Part[], most: number): number =>
  Math.max(1, Math.min(most, Math.floor(drawLimits.marks / Math.max(1, series.length))));
