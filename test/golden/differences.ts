import type { Json } from './golden-file';
import type { Tolerance } from './tolerance';

export type Place = readonly (string | number)[];

/** How a golden file is to be compared. */
export interface Comparison {
  /** For a number at a place; null where nothing says how near it must be. */
  tolerance(place: Place): Tolerance | null;
  /** Whether another value than the expected one is allowed there. */
  accepts(place: Place, computed: unknown): boolean;
}

/**
 * What differs between expected and computed values, a sentence each. All that is expected must be there; what is computed beside
 * it does not matter. Infinities are 'Inf' and '-Inf' in golden files.
 */
export function differences(
  expected: Json,
  computed: unknown,
  how: Comparison,
  place: Place = [],
): readonly string[] {
  const one = typeof computed === 'number' ? written(computed) : computed;
  if (how.accepts(place, one)) return [];
  const differ = [`${place.join('.')}: expected ${JSON.stringify(expected)}, got ${text(one)}`];
  if (typeof expected === 'number') return isNear(expected, one, how.tolerance(place)) ? [] : differ;
  if (expected === null || typeof expected !== 'object') return one === expected ? [] : differ;
  if (typeof one !== 'object' || one === null) return differ;
  if (Array.isArray(expected) !== Array.isArray(one)) return differ;
  if (Array.isArray(expected) && expected.length !== (one as unknown[]).length) return differ;
  return Object.entries(expected).flatMap(([key, value]) => {
    const inside = [...place, Array.isArray(expected) ? Number(key) : key];
    if (!Object.hasOwn(one, key)) return [`${inside.join('.')}: expected, but not computed`];
    return differences(value, (one as Record<string, unknown>)[key], how, inside);
  });
}

function written(number: number): number | string {
  if (number === Infinity) return 'Inf';
  return number === -Infinity ? '-Inf' : number;
}

function isNear(expected: number, computed: unknown, tolerance: Tolerance | null): boolean {
  if (typeof computed !== 'number' || tolerance === null) return false;
  return Math.abs(computed - expected) <= tolerance.abs + tolerance.rel * Math.abs(expected);
}

const text = (value: unknown): string =>
  typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
