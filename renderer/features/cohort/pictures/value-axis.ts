import type { LayoutAxis } from 'plotly.js';

/** An axis of counts or rates from nought; whole numbers only where there are few. */
export function countAxis(
  title: string,
  range: readonly [number, number],
  of: 'counts' | 'rates',
): Partial<LayoutAxis> {
  return {
    title: { text: title, font: { size: 12 }, standoff: 8 },
    range: [...range],
    zeroline: true,
    tickformat: ',',
    ticksuffix: ' ',
    ...(of === 'counts' && range[1] <= 11 ? { dtick: 1 } : {}),
  };
}

/** From nought, with just the room that a mark on it takes, to a little over the most; to one where there is nothing. */
export function rangeTo(most: number, room = 0.08): readonly [number, number] {
  const top = (most > 0 ? most : 1) * (1 + room);
  return [-top * 0.035, top];
}
