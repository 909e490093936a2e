import type { Annotations } from 'plotly.js';
import { showCount } from '../../../shared/domain/wording';
import type { ColourOf } from './colours';
import { plotText } from './plot-text';

/** How many children are observed along an axis, to be printed below it. */
export interface AtRiskRow {
  readonly name: string;
  readonly numbers: readonly { readonly at: number; readonly children: number }[];
}

/** Room for the names of the axis, a row's name and its numbers, in pixels. */
const room = { ticks: 28, name: 16, numbers: 20 };
const digit = 7;

/** What the axis and the rows below it take of the height. */
export const atRiskHeight = (rows: number): number => room.ticks + rows * (room.name + room.numbers);

/**
 * The rows below a plot, each under its name; as many numbers as there is room for, at even distances.
 * @param from where the axis begins
 * @param pixels how many pixels one unit of the axis takes
 */
export function atRiskRows(
  rows: readonly AtRiskRow[],
  from: number,
  pixels: number,
  colourOf: ColourOf,
): Partial<Annotations>[] {
  const below = { yref: 'paper', y: 0, yanchor: 'top', showarrow: false } as const;
  return rows.flatMap(({ name, numbers }, row) => {
    const drop = room.ticks + row * (room.name + room.numbers);
    const head: Partial<Annotations> = {
      ...below,
      x: from,
      xanchor: 'left',
      yshift: -drop,
      text: plotText(name),
      font: { size: 12, color: colourOf('--text-soft') },
    };
    const every = everyNth(numbers, pixels);
    const shown = numbers.filter((_, i) => i % every === 0);
    return [
      head,
      ...shown.map(
        ({ at, children }): Partial<Annotations> => ({
          ...below,
          x: at,
          xanchor: 'center',
          yshift: -drop - room.name,
          text: showCount(children),
          font: { size: 12, color: colourOf('--text') },
        }),
      ),
    ];
  });
}

/** Which of the numbers can be printed without touching: all, every second, every third... */
function everyNth(numbers: AtRiskRow['numbers'], pixels: number): number {
  const longest = Math.max(1, ...numbers.map(({ children }) => showCount(children).length));
  const [first, last] = [numbers[0]?.at ?? 0, numbers.at(-1)?.at ?? 0];
  const each = numbers.length < 2 ? 0 : ((last - first) / (numbers.length - 1)) * pixels;
  return each === 0 ? 1 : Math.max(1, Math.ceil((longest * digit + 6) / each));
}
