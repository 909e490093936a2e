/**
 * P(sum of a random half of the weights = s) for s from 0 to `most`, where each weight counts or does not with
 * probability one half: the distribution of a signed sum when every sign could as well have been the other.
 * Weights are whole positive numbers. Exact, one weight added at a time, in weights x most steps.
 */
export function signFlipChances(weights: readonly number[], most: number): Float64Array {
  const chances = new Float64Array(most + 1);
  chances[0] = 1;
  let reached = 0;
  for (const weight of weights) {
    reached = Math.min(most, reached + weight);
    for (let sum = reached; sum >= 0; sum--)
      chances[sum] = ((chances[sum] ?? 0) + (sum >= weight ? (chances[sum - weight] ?? 0) : 0)) / 2;
  }
  return chances;
}

/** P(sum <= most). Small tails are added up from small numbers and lose nothing. */
export const signFlipTail = (weights: readonly number[], most: number): number =>
  most < 0 ? 0 : signFlipChances(weights, most).reduce((total, chance) => total + chance, 0);
