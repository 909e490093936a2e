/**
 * P(X = k) for k from 0 to n, X binomial with chance `share` between 0 and 1. Worked out from the most probable k outwards, so
 * that large n neither overflow nor lose the tails.
 */
export function binomialProbabilities(n: number, share: number): Float64Array {
  const chances = new Float64Array(n + 1);
  const mode = Math.min(n, Math.floor((n + 1) * share));
  const odds = share / (1 - share);
  chances[mode] = 1;
  for (let k = mode; k < n; k++) chances[k + 1] = ((chances[k] as number) * (n - k) * odds) / (k + 1);
  for (let k = mode; k > 0; k--) chances[k - 1] = ((chances[k] as number) * k) / ((n - k + 1) * odds);
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}
