import { betaQuantile } from './distributions';

/** The least, the likeliest and the most. */
export interface ThreePoints {
  readonly least: number;
  readonly likeliest: number;
  readonly most: number;
}

/** The PERT distribution's shape, with four times the weight on the likeliest value; null where all three are the same. */
export function pertShape({ least, likeliest, most }: ThreePoints): { alpha: number; beta: number } | null {
  if (most <= least) return null;
  return {
    alpha: 1 + (4 * (likeliest - least)) / (most - least),
    beta: 1 + (4 * (most - likeliest)) / (most - least),
  };
}

/** Mean and standard deviation of PERT. Source: Malcolm, Roseboom, Clark and Fazar 1959; Vose 2008. */
export function pertMoments(points: ThreePoints): { mean: number; deviation: number } {
  const { least, likeliest, most } = points;
  const mean = (least + 4 * likeliest + most) / 6;
  const shape = pertShape(points);
  if (shape === null) return { mean, deviation: 0 };
  const { alpha, beta } = shape;
  const variance = (alpha * beta) / ((alpha + beta) ** 2 * (alpha + beta + 1));
  return { mean, deviation: (most - least) * Math.sqrt(variance) };
}

/** The value that PERT stays below with chance p. */
export function pertQuantile(points: ThreePoints, p: number): number {
  const shape = pertShape(points);
  return shape === null
    ? points.least
    : points.least + (points.most - points.least) * betaQuantile(p, shape.alpha, shape.beta);
}

/** Mean and standard deviation of the triangular distribution. */
export function triangularMoments({ least, likeliest, most }: ThreePoints) {
  const squares =
    least ** 2 + likeliest ** 2 + most ** 2 - least * likeliest - least * most - likeliest * most;
  return { mean: (least + likeliest + most) / 3, deviation: Math.sqrt(Math.max(0, squares) / 18) };
}

/** The value that the triangular distribution stays below with chance p. */
export function triangularQuantile({ least, likeliest, most }: ThreePoints, p: number): number {
  if (most <= least) return least;
  const width = most - least;
  const turn = (likeliest - least) / width;
  return p <= turn
    ? least + Math.sqrt(p * width * (likeliest - least))
    : most - Math.sqrt((1 - p) * width * (most - likeliest));
}

/** How many steps the inverse is tabled in; between them it is taken to be straight. */
const steps = 4096;

/**
 * Draws values between three points, by the inverse of the distribution at even chances. The inverse of PERT is slow to work out
 * and is tabled; the table's ends are the least and the most themselves.
 */
export function drawing(points: ThreePoints, kind: 'pert' | 'triangular'): (chance: number) => number {
  if (points.most <= points.least) return () => points.least;
  if (kind === 'triangular') return (chance) => triangularQuantile(points, chance);
  const table = Float64Array.from({ length: steps + 1 }, (_, i) => pertQuantile(points, i / steps));
  return (chance) => {
    const place = chance * steps;
    const below = Math.min(steps - 1, Math.floor(place));
    const low = table[below] as number;
    return low + ((table[below + 1] as number) - low) * (place - below);
  };
}
