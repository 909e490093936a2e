import type { Data } from 'plotly.js';
import { writtenValue } from '../../../../shared/report/pivot/written-value';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText, wrappedPlotText } from '../../../components/chart/plot-text';
import type { CategoryPlaces } from './category-places';
import { type DrawnFigure, type DrawnPivot, type Part, partLabel } from './drawn-pivot';
import { legendLetters } from './legend';
import { figureWords, markWords } from './picture-words';
import type { Plot, Plots } from './plot';
import type { LookAt } from './plot-looks';

export interface BarChoices {
  readonly places: CategoryPlaces;
  readonly isUpright: boolean;
  readonly isStacked: boolean;
  /** Whether figures are written at the bars, or in them where they are stacked. */
  readonly isWritten: boolean;
  readonly lookAt: LookAt;
  readonly panel: number;
  /** The number of the panel's axes; '' for the first. */
  readonly axes: string;
}

/** Whether a part of a stack is nothing, or all of it: then the figure at the stack's end says it. */
function isSaidAlready(pivot: DrawnPivot, { keys }: Part, { value }: DrawnFigure): boolean {
  if (value === 0) return true;
  return pivot.measure.show === 'value' && value === pivot.figureOf(pivot.cellAt(keys, [])).value;
}

/** The bars of a plot, a trace for each series. */
export function barTraces(
  pivot: DrawnPivot,
  plots: Plots,
  plot: Plot,
  choices: BarChoices,
  colourOf: ColourOf,
): Data[] {
  const { places, isUpright, isStacked, isWritten, lookAt, panel, axes } = choices;
  const { categories } = plots;
  return plots.series.map((series, s) => {
    const cells = categories.map((category) => plot.cellAt(category, series));
    const figures = cells.map((cell) => pivot.figureOf(cell));
    const looks = categories.map((_, c) => lookAt(panel, c, s));
    const colours = (of: 'colour' | 'ink' | 'edge') => looks.map((look) => colourOf(look[of]));
    const values = figures.map(({ value, rows }) => (rows === 0 ? null : value));
    const [along, across] = [[...places.at], values];
    const written = figures.map((figure, c) => {
      if (figure.rows === 0 || (isStacked && isSaidAlready(pivot, categories[c] as Part, figure))) return '';
      return !isStacked && !isUpright
        ? figureWords(pivot.measure, figure)
        : writtenValue(pivot.measure, figure.value ?? Number.NaN);
    });
    const trace = {
      type: 'bar',
      name: wrappedPlotText(partLabel(series), legendLetters, 1),
      orientation: isUpright ? 'v' : 'h',
      x: isUpright ? along : across,
      y: isUpright ? across : along,
      xaxis: `x${axes}`,
      yaxis: `y${axes}`,
      customdata: cells.map((cell, c) => (figures[c]?.rows === 0 ? null : cell)),
      hoverinfo: 'text',
      hovertext: cells.map((cell, c) =>
        cell === null
          ? ''
          : markWords(pivot, cell, figures[c] as (typeof figures)[number])
              .map(plotText)
              .join('<br>'),
      ),
      legendgroup: `${s}`,
      showlegend: panel === 0,
      marker: {
        color: colours('colour'),
        line: { color: colours('edge'), width: 1 },
        pattern: {
          shape: looks.map(({ hatching }) => hatching),
          fgcolor: looks.map(({ hatching, ink }) => colourOf(hatching === '' ? ink : '--line-strong')),
          fillmode: 'overlay',
          size: 8,
          solidity: 0.25,
        },
      },
      ...(isWritten
        ? {
            text: written,
            textposition: isStacked ? 'inside' : 'outside',
            textangle: 0,
            insidetextanchor: 'middle',
            insidetextfont: { color: colours('ink'), size: 12 },
            outsidetextfont: { color: colourOf('--text'), size: 12 },
            cliponaxis: false,
          }
        : {}),
    };
    return trace as unknown as Data;
  });
}
