import type { LayoutAxis } from 'plotly.js';
import { showMoney } from '../../../../shared/domain/wording';

/** Round steps between two numbers, at most about so many: 1, 2 or 5 times a power of ten. */
export function roundSteps(from: number, to: number, most: number): number[] {
  const rough = (to - from) / Math.max(1, most);
  if (!(rough > 0)) return [from];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? 10 * power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** An axis of pounds; plotly would write `£-500`. */
export function poundAxis(
  title: string,
  range: readonly [number, number],
  most: number,
): Partial<LayoutAxis> {
  const tickvals = roundSteps(range[0], range[1], most);
  return {
    title: { text: title, font: { size: 12 }, standoff: 8 },
    range: [...range],
    tickmode: 'array',
    tickvals,
    ticktext: tickvals.map((value) => `${showMoney(value)} `),
    zeroline: true,
  };
}

/** A stretch of an axis that holds all of the numbers and nought, with some room at the ends that are not nought. */
export function aroundNought(numbers: readonly number[], room: number): readonly [number, number] {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const span = high - low || 1;
  return [low < 0 ? low - span * room : 0, high > 0 || low === high ? high + span * room : 0];
}
