import type { CodedValues } from '../../database/coded-reader';
import { blank } from '../../definitions/pivot-definition';
import { keyOf } from './fields/grouped-field';
import { naturalOrder } from './natural-order';
import type { PlannedLevel } from './plan';

/** The keys of one level in their order, and for each code of its column the place of its key. */
export interface LevelKeys {
  readonly keys: readonly string[];
  readonly placeOfCode: Int32Array;
  /** Place of the key that the keys below the top ones were put together under; -1 where none were. */
  readonly rest: number;
}

/** The keys that occur among the rows that count, in natural order. */
export function levelKeys(
  { field, choice }: PlannedLevel,
  column: CodedValues,
  picked: Int32Array | null,
): LevelKeys {
  const met = new Uint8Array(column.values.length);
  if (picked === null) for (const code of column.codes) met[code] = 1;
  else for (const row of picked) met[column.codes[row] as number] = 1;
  const keyOfCode = column.values.map(keyOf);
  const occurring = new Set(keyOfCode.filter((_, code) => met[code] === 1));
  const natural = naturalOrder([...occurring], field.type === 'number', field.order);
  const keys = choice.sort === 'label-descending' ? downwards(natural) : natural;
  const place = new Map(keys.map((key, i) => [key, i]));
  return { keys, placeOfCode: Int32Array.from(keyOfCode, (key) => place.get(key) ?? -1), rest: -1 };
}

/** The other way round, but for what is blank: that is last either way. */
function downwards(keys: readonly string[]): string[] {
  const [recorded, missing] = [keys.filter((key) => key !== blank), keys.filter((key) => key === blank)];
  return [...recorded.reverse(), ...missing];
}

/**
 * Keeps the keys that are largest by a measure, and puts the others together under one name, which comes last.
 * @param totals the measure for each key, over all rows that count; NaN where undefined
 */
export function topKeys(level: LevelKeys, totals: Float64Array, n: number, restName: string): LevelKeys {
  if (level.keys.length <= n) return level;
  const byTotal = level.keys
    .map((_, place) => place)
    .sort((a, b) => largerFirst(totals[a] as number, totals[b] as number) || a - b);
  const kept = new Set(byTotal.slice(0, n));
  const keys = level.keys.filter((_, place) => kept.has(place));
  const name = keys.includes(restName) ? `${restName} (the rest)` : restName;
  const newPlace = new Map(keys.map((key, i) => [key, i]));
  const placeOfOld = level.keys.map((key) => newPlace.get(key) ?? keys.length);
  return {
    keys: [...keys, name],
    placeOfCode: level.placeOfCode.map((place) => (place < 0 ? -1 : (placeOfOld[place] as number))),
    rest: keys.length,
  };
}

/** Larger numbers first, undefined ones last. */
export function largerFirst(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a === b ? 0 : a > b ? -1 : 1;
}
