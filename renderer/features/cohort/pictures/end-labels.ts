import type { SlopeEnd } from './slope-layout';

/** What a label takes of the height, in pixels. */
const labelHeight = 15;

/**
 * The numbers at one end whose children can be counted in writing without one label on another: the commonest first.
 * @param pixels how many pixels one unit of the axis takes
 */
export function labelledEnds(ends: readonly SlopeEnd[], pixels: number): readonly SlopeEnd[] {
  const kept: SlopeEnd[] = [];
  const byCount = [...ends].sort((a, b) => b.children - a.children || a.value - b.value);
  for (const end of byCount)
    if (kept.every(({ value }) => Math.abs(value - end.value) * pixels >= labelHeight)) kept.push(end);
  return kept.sort((a, b) => a.value - b.value);
}
