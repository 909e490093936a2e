/**
 * In how many ways `size` of the given ranks have each sum: the distribution of a group's rank sum when every
 * choice of the group is as likely as the observed one. Ranks are whole and not negative, so mid-ranks come
 * doubled. Takes ranks x size x largest sum steps. Source: the shift algorithm of Streitberg and Roehmel 1986.
 */
export function waysOfRankSum(ranks: readonly number[], size: number): Float64Array {
  const largest = largestSum(ranks, size);
  // ways[k] holds the ways for k ranks.
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(largest + 1));
  const [none] = ways;
  if (none) none[0] = 1;
  ranks.forEach((rank, taken) => {
    for (let k = Math.min(size, taken + 1); k > 0; k--) {
      const [with_, without] = [ways[k] as Float64Array, ways[k - 1] as Float64Array];
      for (let sum = largest; sum >= rank; sum--) with_[sum] = (with_[sum] ?? 0) + (without[sum - rank] ?? 0);
    }
  });
  return ways[size] as Float64Array;
}

/** The largest sum that `size` of the ranks can have. */
export const largestSum = (ranks: readonly number[], size: number): number =>
  [...ranks]
    .sort((a, b) => b - a)
    .slice(0, size)
    .reduce((sum, rank) => sum + rank, 0);
