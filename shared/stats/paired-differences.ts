/** Differences and ranks are alike when they agree to ten places: 0.3 - 0.2 ties with 0.2 - 0.1. */
const PLACES = 1e10;

/** After minus before, pair by pair, to ten places. Refuses lists of different length, which are no pairs. */
export function pairedDifferences(before: readonly number[], after: readonly number[]): number[] {
  if (before.length !== after.length)
    throw new RangeError(`${before.length} values before cannot be paired with ${after.length} after.`);
  // The added zero makes a negative zero a plain one.
  return before.map((value, i) => Math.round(((after[i] ?? Number.NaN) - value) * PLACES) / PLACES + 0);
}
