/** How a 2x2 table's first cell is distributed when its margins are held. */
export interface CellDistribution {
  /** The smallest and the largest count that the margins allow. */
  readonly smallest: number;
  readonly largest: number;
  /** P(first cell = smallest + i) at an odds ratio from 0 up. */
  probabilities(oddsRatio: number): Float64Array;
}

/**
 * Fisher's noncentral hypergeometric distribution of a table's first cell, given both row and both column totals.
 * Weights are logarithms until the largest is known, so that thousands of events do not overflow.
 */
export function cellDistribution(a: number, b: number, c: number, d: number): CellDistribution {
  const firstRow = a + b;
  const firstColumn = a + c;
  const smallest = Math.max(0, a - d);
  const largest = Math.min(firstRow, firstColumn);
  const central = new Float64Array(largest - smallest + 1);
  for (let i = 1; i < central.length; i++) {
    const count = smallest + i;
    const ways = (firstRow - count + 1) * (firstColumn - count + 1);
    central[i] = (central[i - 1] ?? 0) + Math.log(ways / (count * (d - a + count)));
  }
  return { smallest, largest, probabilities: (oddsRatio) => tilted(central, oddsRatio) };
}

/** The central weights times oddsRatio^i, brought to a total of one. */
function tilted(central: Float64Array, oddsRatio: number): Float64Array {
  const logOdds = Math.log(oddsRatio);
  const weights = central.map((weight, i) => (i === 0 ? weight : weight + i * logOdds));
  const top = weights.reduce((most, weight) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
  const scaled = weights.map((weight) => Math.exp(weight - top));
  const total = scaled.reduce((sum, weight) => sum + weight, 0);
  return scaled.map((weight) => weight / total);
}
