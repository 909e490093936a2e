import type { AgeBand } from '../../../shared/definitions/programme-settings';

/** What is wrong with the bands as a set, for the eye: a band that ends before it begins, an overlap, a gap; or null. */
export function bandDoubt(bands: readonly AgeBand[]): string | null {
  const ends = bands.map(({ label, from, to }) => ({ label, from: from ?? 0, to: to ?? 200 }));
  const backwards = ends.find(({ from, to }) => to < from);
  if (backwards !== undefined) return `“${backwards.label}” ends before it begins, so no child is in it.`;
  const ordered = ends.toSorted((a, b) => a.from - b.from);
  for (const [position, band] of ordered.entries()) {
    const next = ordered[position + 1];
    if (next === undefined) break;
    if (next.from <= band.to)
      return `A child of ${next.from} is both in “${band.label}” and in “${next.label}”.`;
    if (next.from > band.to + 1) return `A child of ${band.to + 1} is in no band.`;
  }
  return null;
}
