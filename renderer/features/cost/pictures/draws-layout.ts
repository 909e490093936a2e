import type { CostResult, Draws } from '../../../../shared/analysis/cost/results';
import { aroundNought } from './pound-axis';

/** A bar of the histogram; the one that nought lies in is cut there. */
export interface DrawsBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly isAbove: boolean;
}

export interface DrawsMark {
  readonly at: number;
  readonly name: string;
  /** How many rows above the plot its label lies, so that none touches another. */
  readonly level: number;
}

export interface DrawsLayout {
  readonly bars: readonly DrawsBar[];
  readonly marks: readonly DrawsMark[];
  readonly range: readonly [number, number];
  readonly most: number;
}

/** What a label takes of the width, in pixels. */
const labelWidth = 150;

/** Null where all draws are the same, or there are none. */
export function drawsLayout({ draws }: Pick<CostResult, 'draws'>, width: number): DrawsLayout | null {
  if (draws === null) return null;
  const { histogram } = draws;
  const [low, high] = [histogram[0]?.from ?? 0, histogram.at(-1)?.to ?? 0];
  if (!(high > low)) return null;
  const [from, to] = aroundNought([low, high], 0.03);
  const apart = ((to - from) / Math.max(1, width)) * labelWidth;
  return {
    bars: histogram.flatMap(cutAtNought),
    marks: marksOf(draws, apart),
    range: [from === 0 ? -(to - from) * 0.02 : from, to === 0 ? (to - from) * 0.02 : to],
    most: Math.max(...histogram.map(({ count }) => count)),
  };
}

function cutAtNought({ from, to, count }: Draws['histogram'][number]): DrawsBar[] {
  if (from >= 0 || to <= 0) return [{ from, to, count, isAbove: from >= 0 }];
  return [
    { from, to: 0, count, isAbove: false },
    { from: 0, to, count, isAbove: true },
  ];
}

function marksOf({ p10, p50, p90 }: Draws, apart: number): DrawsMark[] {
  const named = [
    { at: p10, name: 'P10' },
    { at: p50, name: 'P50' },
    { at: p90, name: 'P90' },
  ];
  let [last, level] = [Number.NEGATIVE_INFINITY, 0];
  return named.map((mark) => {
    level = mark.at - last < apart ? level + 1 : 0;
    last = mark.at;
    return { ...mark, level };
  });
}
