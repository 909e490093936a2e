/**
 * In what share of all orders of `ys` the sum of x times y is at least as far from zero as in the given one.
 * Both lists are whole numbers with sum zero. Takes n! steps. Source of the walk through all orders: Heap 1963.
 */
export function shareOfOrdersAsFar(xs: readonly number[], ys: readonly number[]): number {
  const order = [...ys];
  const turns = order.map(() => 0);
  let product = xs.reduce((sum, x, i) => sum + x * (order[i] ?? 0), 0);
  const limit = Math.abs(product);
  let [all, asFar] = [1, 1];
  for (let i = 1; i < order.length; ) {
    const turn = turns[i] ?? 0;
    if (turn === i) {
      turns[i++] = 0;
      continue;
    }
    const from = i % 2 === 0 ? 0 : turn;
    const [one, other] = [order[from] ?? 0, order[i] ?? 0];
    product += ((xs[from] ?? 0) - (xs[i] ?? 0)) * (other - one);
    [order[from], order[i]] = [other, one];
    all++;
    if (Math.abs(product) >= limit) asFar++;
    turns[i] = turn + 1;
    i = 1;
  }
  return asFar / all;
}
