import type { Json, JsonRecord } from './golden-file';

/**
 * Where a golden file's own conventions allow more than one answer, and which: the one place that does. A survival of 1 has no
 * limits (R's curve) or the limits 1 (R's curve before its first step), a survival of 0 none or 0.
 */
export function isAcceptedAlternative(
  family: string,
  place: readonly (string | number)[],
  expected: JsonRecord,
  computed: unknown,
): boolean {
  if (family !== 'kaplan_meier') return false;
  const [part, second, third] = place;
  const limits = part === 'table' ? second : third;
  if (typeof limits !== 'string' || !/^(lower|upper)_log/.test(limits)) return false;
  const survival =
    part === 'table' ? at(at(at(expected, part), 'surv'), third) : at(at(at(expected, part), second), 'surv');
  return (survival === 1 || survival === 0) && (computed === null || computed === survival);
}

/** What lies at a key of an object or at a place of an array. */
function at(value: Json | undefined, key: string | number | undefined): Json | undefined {
  return typeof value === 'object' && value !== null && key !== undefined
    ? (value as Record<string | number, Json>)[key]
    : undefined;
}
