import {
  type CellNodes,
  type DrawnAxis,
  type DrawnFigure,
  type DrawnPivot,
  type Part,
  partLabel,
} from './drawn-pivot';
import { type KeyOrder, keyOrder } from './key-order';
import { mergedParts } from './merged-parts';

/** Marks along one axis, a series for each part of the other. */
export interface Plot {
  /** Names the panel; null where the plot is all there is. */
  readonly label: string | null;
  readonly keys: readonly string[];
  cellAt(category: Part, series: Part): CellNodes | null;
  figureAt(category: Part, series: Part): DrawnFigure;
}

/** Plots that share their categories, their series and one scale. */
export interface Plots {
  readonly plots: readonly Plot[];
  readonly categories: readonly Part[];
  readonly categoryLevels: DrawnAxis['levels'];
  /** Whether the categories run on, where they are of one level. */
  readonly order: KeyOrder | null;
  readonly series: readonly Part[];
  readonly seriesLevels: DrawnAxis['levels'];
  readonly panelLevels: DrawnAxis['levels'];
}

/** All leaves in one plot. */
export function singlePlot(pivot: DrawnPivot): Plots {
  return {
    plots: [
      plotOf(
        pivot,
        null,
        [],
        (category) => category.keys,
        (series) => series.keys,
      ),
    ],
    categories: pivot.main.leaves,
    categoryLevels: pivot.main.levels,
    order: orderOf(pivot.main, 0, pivot.main.leaves),
    series: pivot.cross.leaves,
    seriesLevels: pivot.cross.levels,
    panelLevels: [],
  };
}

/**
 * A panel for each value of the outer of several row fields or, where there is one row field or too many columns to tell
 * apart within a panel, for each value of the outer column field. Null where neither axis can be taken apart.
 */
export function panelPlots(pivot: DrawnPivot, mostSeries: number): Plots | null {
  const { main, cross } = pivot;
  const byMain = main.levels.length > 1 && (cross.leaves.length <= mostSeries || cross.levels.length === 0);
  if (byMain) {
    const { panels, parts } = takenApart(main);
    const path = (panel: Part) => (category: Part) => [...panel.keys, ...category.keys];
    const order = orderOf(main, 1, parts);
    return {
      plots: panels.map((panel) =>
        plotOf(pivot, partLabel(panel), panel.keys, path(panel), (series) => series.keys),
      ),
      categories: order?.runs === 'in time' ? inPlaces(parts, order) : parts,
      categoryLevels: main.levels.slice(1),
      order,
      series: cross.leaves,
      seriesLevels: cross.levels,
      panelLevels: main.levels.slice(0, 1),
    };
  }
  if (cross.levels.length === 0) return null;
  const { panels, parts } = takenApart(cross);
  const path = (panel: Part) => (series: Part) => [...panel.keys, ...series.keys];
  return {
    plots: panels.map((panel) =>
      plotOf(pivot, partLabel(panel), panel.keys, (category) => category.keys, path(panel)),
    ),
    categories: main.leaves,
    categoryLevels: main.levels,
    order: orderOf(main, 0, main.leaves),
    series: parts,
    seriesLevels: cross.levels.slice(1),
    panelLevels: cross.levels.slice(0, 1),
  };
}

function plotOf(
  pivot: DrawnPivot,
  label: string | null,
  keys: readonly string[],
  mainPath: (category: Part) => readonly string[],
  crossPath: (series: Part) => readonly string[],
): Plot {
  const cellAt = (category: Part, series: Part) => pivot.cellAt(mainPath(category), crossPath(series));
  return {
    label,
    keys,
    cellAt,
    figureAt: (category, series) => pivot.figureOf(cellAt(category, series)),
  };
}

/** The outer values of an axis, and what stands within any of them. */
function takenApart({ nodes, leaves }: DrawnAxis): { panels: readonly Part[]; parts: readonly Part[] } {
  const panels = nodes.filter(({ keys }) => keys.length === 1);
  const within = new Map<string, Part[]>(panels.map(({ keys }) => [keys[0] as string, []]));
  for (const { keys, labels } of leaves)
    within.get(keys[0] as string)?.push({ keys: keys.slice(1), labels: labels.slice(1) });
  return { panels, parts: mergedParts([...within.values()]) };
}

function inPlaces(parts: readonly Part[], order: KeyOrder): readonly Part[] {
  const placeOf = ({ keys }: Part) => order.placeOf(keys[0] as string) ?? Number.POSITIVE_INFINITY;
  return [...parts].sort((a, b) => placeOf(a) - placeOf(b) || 0);
}

/** The order of a level's keys, where the axis goes no deeper. */
function orderOf({ levels, chosen }: DrawnAxis, level: number, parts: readonly Part[]): KeyOrder | null {
  const field = levels[level]?.field;
  if (field === undefined || levels.length !== level + 1) return null;
  return keyOrder(
    field,
    chosen[level],
    parts.map(({ keys }) => keys[0] as string),
  );
}
