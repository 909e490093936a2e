import type { Data, Shape } from 'plotly.js';
import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { showCount } from '../../../../shared/domain/wording';
import type { Drawing } from '../../../components/chart/chart';
import type { ColourOf } from '../../../components/chart/colours';
import { plotText } from '../../../components/chart/plot-text';
import type { Combination, CombinationsLayout } from './combinations-layout';
import { rateName } from './rate-name';
import { capital } from './window-words';

type Told = Pick<OutcomeResult, 'many' | 'comparedBy'>;

/** The side of the largest square, in pixels, and how much of the distance between two numbers it may take. */
const largest = 44;
const cell = { height: 46, most: 54, least: 30 };
const heights = { least: 340, most: 620, besides: 78 };

export const combinationsHeight = ({ bands }: CombinationsLayout): number =>
  Math.min(heights.most, Math.max(heights.least, bands.length * cell.height + heights.besides));

/** A square for each number before and after, as large as there are children, counted in writing. */
export function combinationsDrawing(
  layout: CombinationsLayout,
  told: Told,
  width: number,
  colourOf: ColourOf,
): Drawing {
  const { bands, most } = layout;
  const last = bands.length - 1;
  const rowHeight = (combinationsHeight(layout) - heights.besides) / bands.length;
  const side = Math.min(largest, rowHeight - 4);
  // Columns much wider than rows are high would draw the squares apart.
  const columns = Math.max(bands.length, (width - 70) / Math.max(cell.least, rowHeight * 1.6));
  const what = capital(told.many);
  const label = plotText(told.comparedBy === 'counts' ? what : `${what} ${rateName}`);
  const axis = {
    tickmode: 'array' as const,
    tickvals: bands.map((_, i) => i),
    ticktext: bands.map((band) => band.label),
    zeroline: false,
    showgrid: false,
  };
  return {
    data: groups.map(({ is, colour, ink, edge }): Data => {
      const own = layout.combinations.filter(is);
      const sides = own.map(({ children }) =>
        most === 0 ? 0 : side * Math.max(0.42, Math.sqrt(children.length / most)),
      );
      const trace = {
        type: 'scatter',
        mode: 'markers+text',
        x: own.map(({ before }) => before),
        y: own.map(({ after }) => after),
        text: own.map(({ children }) => showCount(children.length)),
        textfont: { size: 12, color: colourOf(ink) },
        marker: {
          symbol: 'square',
          size: sides,
          color: colourOf(colour),
          opacity: 1,
          line: { color: colourOf(edge), width: 1.5 },
        },
        cliponaxis: false,
        customdata: own.map(({ children }) => (children.length === 1 ? children[0] : null)),
        hoverinfo: 'text',
        hovertext: own.map((each) => plotText(combinationWords(each, layout)).replace('\n', '<br>')),
      };
      return trace as unknown as Data;
    }),
    layout: {
      hovermode: 'closest',
      margin: { l: 8, r: 16, t: 12, b: 8 },
      xaxis: {
        ...axis,
        range: [-0.6, columns - 0.4],
        title: { text: `${label} before`, font: { size: 12 }, standoff: 8 },
      },
      yaxis: {
        ...axis,
        range: [-0.6, last + 0.6],
        ticksuffix: ' ',
        title: { text: `${label} after`, font: { size: 12 }, standoff: 8 },
      },
      shapes: [diagonal(last, colourOf)],
      annotations: [
        note(last, last, 'fewer after', colourOf('--after'), 'top'),
        note(0, last, 'more after', colourOf('--text'), 'right'),
      ],
    },
  };
}

const groups = [
  {
    is: ({ before, after }: Combination) => after < before,
    colour: '--after',
    ink: '--on-accent',
    edge: '--after',
  },
  {
    is: ({ before, after }: Combination) => after === before,
    colour: '--sunken',
    ink: '--text',
    edge: '--before',
  },
  {
    is: ({ before, after }: Combination) => after > before,
    colour: '--surface',
    ink: '--text',
    edge: '--text',
  },
] as const;

/** What a square says when it is pointed at. */
export function combinationWords({ before, after, children }: Combination, { bands }: CombinationsLayout) {
  const label = (place: number) => bands[place]?.label ?? '';
  return `${showCount(children.length, 'child', 'children')}\n${label(before)} before, ${label(after)} after`;
}

const diagonal = (last: number, colourOf: ColourOf): Partial<Shape> => ({
  type: 'line',
  layer: 'below',
  x0: -0.5,
  y0: -0.5,
  x1: last + 0.5,
  y1: last + 0.5,
  line: { color: colourOf('--line-strong'), width: 1, dash: 'dot' },
});

/** Says what lies on one side of the diagonal. */
const note = (x: number, last: number, text: string, color: string, at: 'top' | 'right') => ({
  x: at === 'top' ? x + 0.55 : 0,
  y: at === 'top' ? last - 0.3 : last + 0.45,
  xanchor: 'left' as const,
  yanchor: 'middle' as const,
  showarrow: false,
  text: at === 'top' ? `below the line: ${text}` : `above the line: ${text}`,
  font: { size: 12, color },
});
