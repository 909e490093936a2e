/**
 * x' A^-1 x for a symmetric positive definite A: how far x is from zero in units of its own variance. By
 * Cholesky's A = L L': with L y = x it is the sum of squares of y.
 */
export function inverseQuadraticForm(matrix: readonly (readonly number[])[], x: readonly number[]): number {
  const lower: number[][] = [];
  const y: number[] = [];
  const dot = (one: readonly number[], other: readonly number[], length: number) =>
    one.slice(0, length).reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
  matrix.forEach((row, i) => {
    const under: number[] = [];
    for (let j = 0; j < i; j++) {
      const above = lower[j] ?? [];
      under.push(((row[j] ?? 0) - dot(under, above, j)) / (above[j] ?? 0));
    }
    under.push(Math.sqrt((row[i] ?? 0) - dot(under, under, i)));
    lower.push(under);
    y.push(((x[i] ?? 0) - dot(under, y, i)) / (under[i] ?? 0));
  });
  return dot(y, y, y.length);
}
