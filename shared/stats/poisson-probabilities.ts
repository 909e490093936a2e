/** Weights this far below the mode's add nothing to a sum of doubles. */
const negligible = 1e-20;

/**
 * P(X <= count) and P(X >= count), X Poisson with a mean above 0. Worked out from the mode outwards and divided by their sum,
 * so that means of many thousands neither overflow nor lose digits.
 */
export function poissonTails(count: number, mean: number): { atMost: number; atLeast: number } {
  const mode = Math.floor(mean);
  let [all, atMost, atLeast] = [0, 0, 0];
  const add = (k: number, weight: number) => {
    all += weight;
    if (k <= count) atMost += weight;
    if (k >= count) atLeast += weight;
  };
  for (let k = mode, weight = 1; weight > negligible; k++, weight *= mean / k) add(k, weight);
  for (let k = mode, weight = 1; k > 0; k--) {
    weight *= k / mean;
    if (weight <= negligible) break;
    add(k - 1, weight);
  }
  return { atMost: atMost / all, atLeast: atLeast / all };
}
