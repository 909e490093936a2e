import { isDayFigure } from '../../../../shared/report/pivot/written-value';
import type { DrawnPivot } from './drawn-pivot';
import { withinSentence } from './picture-words';
import { type Plots, panelPlots, singlePlot } from './plot';
import { looksOf, mostSeries } from './series-look';

export const pictureKinds = ['bars', 'stacked', 'lines', 'heatmap', 'multiples'] as const;
export type PictureKind = (typeof pictureKinds)[number];

export const kindNames: Readonly<Record<PictureKind, string>> = {
  bars: 'Bars',
  stacked: 'Stacked bars',
  lines: 'Lines',
  heatmap: 'Heatmap',
  multiples: 'Small multiples',
};

/** Why each kind would mislead or cannot be drawn; null where it can. */
export type Refusals = Readonly<Record<PictureKind, string | null>>;

/** Which kinds a pivot's measure can be drawn as. */
export function refusalsOf(pivot: DrawnPivot): Refusals {
  const empty = pivot.main.leaves.length === 0 || pivot.main.levels.length === 0;
  const whole = wholeRefusal(pivot, empty);
  if (whole !== null) return { bars: whole, stacked: whole, lines: whole, heatmap: whole, multiples: whole };
  const one = singlePlot(pivot);
  const tooMany = seriesRefusal(one);
  return {
    bars: tooMany,
    stacked: tooMany ?? stackingRefusal(pivot),
    lines: lineRefusal(one) ?? tooMany,
    heatmap:
      pivot.cross.levels.length === 0 ? 'A heatmap needs a field in the rows and one in the columns.' : null,
    multiples: panelRefusal(pivot),
  };
}

function wholeRefusal({ measure }: DrawnPivot, empty: boolean): string | null {
  if (empty) return 'There is nothing to draw: put a field into the rows, and leave rows to count.';
  if (isDayFigure(measure))
    return 'Days have no nought that a bar or a line could start from. Read them in the table.';
  return null;
}

function seriesRefusal({ series, seriesLevels }: Plots): string | null {
  if (looksOf(series, seriesLevels) !== null) return null;
  return `The columns make ${series.length} series, and no more than ${mostSeries} can be told apart by colour. Filter them, put them into groups or keep the largest with top n; a heatmap and small multiples take more.`;
}

function lineRefusal({ categories, categoryLevels, order }: Plots): string | null {
  if (order === null) return 'Lines need one row field that runs in time or by size.';
  const name = categoryLevels[0]?.label ?? 'The rows';
  if (order.runs === 'no') return `${name} is in no order that a line could follow.`;
  if (categories.filter(({ keys }) => order.placeOf(keys[0] as string) !== null).length < 2)
    return 'A line needs two points or more.';
  return null;
}

function panelRefusal(pivot: DrawnPivot): string | null {
  const panels = panelPlots(pivot, mostSeries);
  if (panels === null) return 'Small multiples need a field in the columns, or two in the rows.';
  return panels.plots.length < 2 ? 'There is only one panel to draw.' : seriesRefusal(panels);
}

const averages: Readonly<Record<string, string>> = {
  mean: 'Means do not add up',
  median: 'Medians do not add up',
  min: 'Smallest values do not add up',
  max: 'Largest values do not add up',
  sd: 'Standard deviations do not add up',
};

/** Stacking says that the parts make up the whole; it is refused wherever they do not. */
function stackingRefusal(pivot: DrawnPivot): string | null {
  const { measure, main, cross } = pivot;
  if (cross.leaves.length < 2) return 'Stacked bars need a field in the columns with two values or more.';
  const average = averages[measure.aggregate];
  if (average !== undefined) return `${average}, so they cannot be stacked.`;
  for (const { keys } of main.leaves) {
    const whole = pivot.figureOf(pivot.cellAt(keys, [])).value ?? 0;
    let sum = 0;
    for (const part of cross.leaves) {
      const value = pivot.figureOf(pivot.cellAt(keys, part.keys)).value ?? 0;
      if (value < 0) return 'Some figures lie below nought, and bars cannot be stacked on less than nothing.';
      sum += value;
    }
    if (Math.abs(sum - whole) > 1e-9 * Math.max(1, Math.abs(whole)))
      return `Stacked, the parts would not make up the whole. ${measure.whyNotAdding ?? sharesDoNotAdd(pivot)}`;
  }
  return null;
}

const sharesDoNotAdd = ({ measure }: DrawnPivot): string =>
  `${measure.label} ${measure.show === 'value' ? 'does' : 'as shares of this kind do'} not add up across the columns.`;

/** The kind a pivot is drawn as until somebody chooses; null where it can be drawn as none. */
export function naturalKind(pivot: DrawnPivot, refusals: Refusals): PictureKind | null {
  const isOffered = (kind: PictureKind) => refusals[kind] === null;
  const order = singlePlot(pivot).order;
  if (order?.runs === 'in time' && isOffered('lines')) return 'lines';
  const panels = isOffered('multiples') ? panelPlots(pivot, mostSeries) : null;
  if (panels?.order?.runs === 'in time') return 'multiples';
  return (['stacked', 'bars', 'heatmap', 'multiples'] as const).find(isOffered) ?? null;
}

/** What was refused that somebody might look for, for people: `Why not stacked bars or lines?` */
export const whyNot = (kinds: readonly PictureKind[]): string => {
  const names = kinds.map((kind) => withinSentence(kindNames[kind]));
  const last = names.at(-1);
  return `Why not ${names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`}?`;
};
