import type { Plots } from './plot';
import { type Look, looksOf, oneLook, ownLooks, wholeLook } from './series-look';

/** The look of a mark by its panel, category and series. */
export type LookAt = (panel: number, category: number, series: number) => Look;

/**
 * Series are told apart; a single series takes the colours that its panels or categories have of their own, else one
 * colour. The whole is outlined.
 */
export function looksIn(plots: Plots): LookAt {
  const { series, seriesLevels, plots: panels, panelLevels, categories, categoryLevels } = plots;
  const ofSeries = seriesLevels.length > 0 ? looksOf(series, seriesLevels) : null;
  const ofPanels = ownLooks(
    panels.map(({ keys }) => ({ keys, labels: keys })),
    panelLevels,
  );
  const isWhole = (category: number) => categories[category]?.keys.length === 0;
  const ofCategories = ownLooks(
    categories.filter(({ keys }) => keys.length > 0),
    categoryLevels,
  );
  return (panel, category, place) => {
    if (ofSeries !== null) return ofSeries[place] ?? oneLook;
    if (ofPanels !== null) return ofPanels[panel] ?? oneLook;
    return isWhole(category) ? wholeLook : (ofCategories?.[category] ?? oneLook);
  };
}
