/** The rank of each value from 1 up; equal values share the mean of the ranks they take up. */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Float64Array(order.length);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (order[next]?.value === order[first]?.value) next++;
    for (const { index } of order.slice(first, next)) ranks[index] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}
