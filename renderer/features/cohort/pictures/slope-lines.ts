import type { Annotations, Data } from 'plotly.js';
import { showCount } from '../../../../shared/domain/wording';
import type { ColourOf } from '../../../components/chart/colours';
import type { SlopeLine } from './slope-layout';
import type { SlopeRoom } from './slope-room';

const directions = [
  { change: 'same', name: 'The same', colour: '--line-strong', dash: 'solid' },
  { change: 'fewer', name: 'Fewer after', colour: '--after', dash: 'solid' },
  { change: 'more', name: 'More after', colour: '--text', dash: '6px,3px' },
] as const;
const legendOrder = { fewer: 1, same: 2, more: 3 } as const;

/** Width of a line in pixels: of one child, of each more, and at most. */
const weight = { one: 1.75, each: 0.8, most: 12 };
/** Where a count may be written, of the way from before to after: the middle first. */
const along = [0.5, 0.32, 0.68];
/** What a count takes of the height, in pixels. */
const countHeight = 15;

export const lineWidth = (children: number): number =>
  Math.min(weight.most, weight.one + weight.each * (children - 1));

/** The lines, each as heavy as it has children; a thin one in the legend says what its colour means. */
export function lineTraces(lines: readonly SlopeLine[], { pitch }: SlopeRoom, colourOf: ColourOf): Data[] {
  return directions.flatMap(({ change, name, colour, dash }) => {
    const own = lines.filter((line) => line.change === change);
    const children = own.reduce((sum, line) => sum + line.children.length, 0);
    const trace = (x: (number | null)[], y: (number | null)[], width: number, more: object) =>
      ({
        type: 'scatter',
        mode: 'lines',
        x,
        y,
        line: { color: colourOf(colour), width, dash },
        hoverinfo: 'skip',
        showlegend: false,
        ...more,
      }) as unknown as Data;
    if (children === 0) return [];
    return [
      ...own.map(({ before, after, children: { length }, from, to }) =>
        trace([-from * pitch, 1 + to * pitch], [before, after], lineWidth(length), {}),
      ),
      trace([null], [null], 2.5, {
        name: `${name}: ${showCount(children, 'child', 'children')}`,
        showlegend: true,
        legendrank: legendOrder[change],
      }),
    ];
  });
}

/** How many children share a line, written on it where that touches no other count. */
export function lineCounts(
  lines: readonly SlopeLine[],
  pixels: number,
  colourOf: ColourOf,
): Partial<Annotations>[] {
  const taken: { x: number; y: number }[] = [];
  return lines.flatMap(({ before, after, children, change }) => {
    if (children.length < 2) return [];
    const x = along.find((at) => taken.every((other) => isApart(other, at, before, after, pixels)));
    if (x === undefined) return [];
    const y = before + (after - before) * x;
    taken.push({ x, y });
    const { colour } = directions.find((direction) => direction.change === change) ?? directions[0];
    return [
      {
        x,
        y,
        yanchor: 'middle',
        xanchor: 'center',
        showarrow: false,
        text: showCount(children.length),
        bgcolor: colourOf('--surface'),
        borderpad: 1,
        font: { size: 12, color: colourOf(change === 'same' ? '--text-soft' : colour) },
      },
    ];
  });
}

const isApart = (
  other: { x: number; y: number },
  at: number,
  before: number,
  after: number,
  pixels: number,
): boolean =>
  Math.abs(other.x - at) >= 0.15 ||
  Math.abs(other.y - (before + (after - before) * at)) * pixels >= countHeight;
