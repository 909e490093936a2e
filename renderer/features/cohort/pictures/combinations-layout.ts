import type { ChildPair } from './child-pairs';
import { type NumberBand, numberBands } from './number-bands';

/** Children with one number before and one after. */
export interface Combination {
  /** Places of the bands before and after. */
  readonly before: number;
  readonly after: number;
  readonly children: readonly string[];
}

export interface CombinationsLayout {
  /** The same for both sides. */
  readonly bands: readonly NumberBand[];
  readonly combinations: readonly Combination[];
  readonly most: number;
}

/** How many children there are at each number before and after: for more children than lines can be told apart for. */
export function combinationsLayout(pairs: readonly ChildPair[]): CombinationsLayout {
  const bands = numberBands(pairs.flatMap(({ before, after }) => [before, after]));
  const found = new Map<string, { before: number; after: number; children: string[] }>();
  for (const { child, before, after } of pairs) {
    const [was, is] = [before, after].map((value) => bands.findIndex(({ has }) => has(value))) as [
      number,
      number,
    ];
    const key = `${was} ${is}`;
    const combination = found.get(key) ?? { before: was, after: is, children: [] };
    combination.children.push(child);
    found.set(key, combination);
  }
  const combinations = [...found.values()].sort((a, b) => a.before - b.before || a.after - b.after);
  return { bands, combinations, most: Math.max(0, ...combinations.map(({ children }) => children.length)) };
}
