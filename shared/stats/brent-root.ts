/**
 * A number between `low` and `high` where a continuous function is zero, given that its signs there differ.
 * The answer lies within `tolerance` of the true root: a coarse tolerance stops where R's uniroot stops, which
 * matters where R's own digits have to be met. Steps are inverse quadratic or secant while those shrink the
 * interval fast enough, halves of it otherwise. Source: Brent 1973, Algorithms for Minimization, chapter 4.
 */
export function brentRoot(f: (x: number) => number, low: number, high: number, tolerance: number): number {
  let previous = { x: low, y: f(low) };
  let best = { x: high, y: f(high) };
  let opposite = previous;
  if (previous.y === 0) return low;
  if (best.y === 0) return high;
  for (;;) {
    const lastMove = best.x - previous.x;
    if (Math.abs(opposite.y) < Math.abs(best.y)) {
      [previous, best] = [best, opposite];
      opposite = previous;
    }
    const near = 2 * Number.EPSILON * Math.abs(best.x) + tolerance / 2;
    const half = (opposite.x - best.x) / 2;
    if (Math.abs(half) <= near || best.y === 0) return best.x;
    const promising = Math.abs(lastMove) >= near && Math.abs(previous.y) > Math.abs(best.y);
    const move = (promising && interpolated(previous, best, opposite, lastMove, near)) || half;
    const x = best.x + (Math.abs(move) >= near ? move : near * Math.sign(move));
    previous = best;
    best = { x, y: f(x) };
    if (best.y > 0 === opposite.y > 0 && best.y !== 0) opposite = previous;
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The move to where a curve through the three points (a line through two) meets zero; null where it is too long to trust. */
function interpolated(previous: Point, best: Point, opposite: Point, lastMove: number, near: number) {
  const across = opposite.x - best.x;
  const ratio = best.y / previous.y;
  let top = across * ratio;
  let bottom = 1 - ratio;
  if (previous.x !== opposite.x) {
    const far = previous.y / opposite.y;
    const close = best.y / opposite.y;
    top = ratio * (across * far * (far - close) - (best.x - previous.x) * (close - 1));
    bottom = (far - 1) * (close - 1) * (ratio - 1);
  }
  if (top > 0) bottom = -bottom;
  else top = -top;
  const inside = top < 0.75 * across * bottom - Math.abs(near * bottom) / 2;
  return inside && top < Math.abs((lastMove * bottom) / 2) ? top / bottom : null;
}
