/** Sums that are too many to write down, known by their range and by how many are at most a number. */
export interface OrderedSums {
  readonly count: number;
  readonly smallest: number;
  readonly largest: number;
  atMost(sum: number): number;
}

/** All sums x + y of two lists: 5,000 values each way make 25 million. */
export function sumsOfPairs(xs: readonly number[], ys: readonly number[]): OrderedSums {
  const [left, right] = [ascending(xs), ascending(ys)];
  return {
    count: left.length * right.length,
    smallest: (left[0] ?? 0) + (right[0] ?? 0),
    largest: (left.at(-1) ?? 0) + (right.at(-1) ?? 0),
    atMost: (sum) => pairsAtMost(left, right, sum),
  };
}

/** The sums x + y of a list with itself, each pair once and each value with itself: twice the Walsh averages. */
export function sumsWithinList(values: readonly number[]): OrderedSums {
  const ordered = ascending(values);
  const twins = ordered.map((value) => value + value);
  return {
    ...sumsOfPairs(values, values),
    count: (ordered.length * (ordered.length + 1)) / 2,
    atMost: (sum) => (pairsAtMost(ordered, ordered, sum) + countAtMost(twins, sum)) / 2,
  };
}

/**
 * The sum in a place counted from 1, smallest first. The range is halved until no number lies between its ends;
 * the upper end is then one of the sums.
 */
export function sumAt(sums: OrderedSums, place: number): number {
  if (sums.atMost(sums.smallest) >= place) return sums.smallest;
  let below = sums.smallest;
  let above = sums.largest;
  if (below < 0 && above > 0) {
    // Halving a range that closes in on nought would go through every power of two down to the smallest number.
    if (sums.atMost(0) < place) below = 0;
    else if (sums.atMost(-Number.MIN_VALUE) < place) return 0;
    else above = -Number.MIN_VALUE;
  }
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return above;
    if (sums.atMost(middle) >= place) above = middle;
    else below = middle;
  }
}

/** The middle sum, or the mean of the middle two; null of none. */
export function medianSum(sums: OrderedSums): number | null {
  if (sums.count === 0) return null;
  const lower = sumAt(sums, Math.ceil(sums.count / 2));
  return sums.count % 2 === 1 ? lower : (lower + sumAt(sums, sums.count / 2 + 1)) / 2;
}

const ascending = (values: readonly number[]) => Float64Array.from(values).sort();

/** How many pairs, one from each ascending list, have at most this sum. */
export function pairsAtMost(left: Float64Array, right: Float64Array, sum: number): number {
  let pairs = 0;
  let end = right.length;
  for (const x of left) {
    while (end > 0 && x + (right[end - 1] ?? 0) > sum) end--;
    pairs += end;
  }
  return pairs;
}

function countAtMost(values: Float64Array, most: number): number {
  let count = 0;
  for (const value of values) if (value <= most) count++;
  return count;
}
