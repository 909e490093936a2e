/** A number in JSON: "Inf" where it is infinite, null where it is undefined. */
export type NumberInJson = number | 'Inf' | '-Inf' | null;

export function inJson(value: number | null): NumberInJson {
  if (value === null || Number.isNaN(value)) return null;
  if (value === Number.POSITIVE_INFINITY) return 'Inf';
  return value === Number.NEGATIVE_INFINITY ? '-Inf' : value;
}
