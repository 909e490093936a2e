import { measureWords } from '../../../../shared/report/pivot/measure-words';
import { writtenValue } from '../../../../shared/report/pivot/written-value';
import type { GridColumn } from '../../../components/grid/grid';
import { type DrawnPivot, type Part, partLabel } from './drawn-pivot';
import { figureWords } from './picture-words';
import type { Plot, Plots } from './plot';

/** A line of a picture's table: a category within a panel. */
export interface PictureRow {
  readonly plot: Plot;
  readonly category: Part;
}

/** The figures of a picture as a table, to be saved beside it. */
export function pictureTable(
  pivot: DrawnPivot,
  plots: Plots,
): { columns: readonly GridColumn<PictureRow>[]; rows: readonly PictureRow[] } {
  const rows = plots.plots.flatMap((plot) => plots.categories.map((category) => ({ plot, category })));
  const panels = plots.panelLevels.map(
    ({ label }, level): GridColumn<PictureRow> => ({
      key: `panel ${level}`,
      name: label,
      value: ({ plot }) => plot.label,
      show: String,
    }),
  );
  const categories = plots.categoryLevels.map(
    ({ label }, level): GridColumn<PictureRow> => ({
      key: `category ${level}`,
      name: label,
      value: ({ category }) => category.labels[level] ?? (level === 0 ? partLabel(category) : ''),
      show: String,
    }),
  );
  const figures = plots.series.map((series, place): GridColumn<PictureRow> => {
    const figureIn = ({ plot, category }: PictureRow) => plot.figureAt(category, series);
    const hasRows = (row: PictureRow) => figureIn(row).rows > 0;
    return {
      key: `figure ${place}`,
      name: plots.seriesLevels.length === 0 ? measureWords(pivot.measure) : partLabel(series),
      value: (row) => (hasRows(row) ? figureIn(row).value : null),
      show: (_, row) =>
        hasRows(row) ? figureWords(pivot.measure, figureIn(row)) : writtenValue(pivot.measure, Number.NaN),
    };
  });
  const isFilled = ({ plot, category }: PictureRow) =>
    plots.series.some((series) => plot.figureAt(category, series).rows > 0);
  return { columns: [...panels, ...categories, ...figures], rows: rows.filter(isFilled) };
}
