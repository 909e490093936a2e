import type { AgeBand } from '../../../shared/definitions/programme-settings';

/** Lower ends of the age bands that the return is published in: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over. */
export const returnAgeEdges: readonly number[] = [0, 1, 5, 10, 16];

/** Lower ends of a programme's own age bands; where they leave ages out, those make a band of their own. */
export function programmeAgeEdges(bands: readonly AgeBand[]): number[] {
  const edges = bands.flatMap(({ from, to }) => [from ?? 0, ...(to === null ? [] : [to + 1])]);
  return rising(edges);
}

/** With one lower end changed. */
export const withEdge = (edges: readonly number[], position: number, edge: number): number[] =>
  rising(edges.with(position, edge));

/** Without one; null where it was the last. */
export function withoutEdge(edges: readonly number[], position: number): number[] | null {
  return edges.length === 1 ? null : edges.toSpliced(position, 1);
}

/** With one more above the last, as far from it as the last is from the one before. */
export function withNextEdge(edges: readonly number[]): number[] {
  const last = edges.at(-1) ?? 0;
  const step = edges.length > 1 ? last - (edges.at(-2) ?? 0) : 1;
  return [...edges, Number((last + step).toPrecision(12))];
}

const rising = (edges: readonly number[]): number[] => [...new Set(edges)].sort((a, b) => a - b);
