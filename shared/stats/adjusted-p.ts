/** A p that was not worked out is null: it stays null and does not count among the tests. */
type MaybeP = number | null;

/** Each p times the number of tests, at most 1: the chance of any false alarm stays at the level. Source: Bonferroni 1936. */
export function bonferroni(ps: readonly MaybeP[]): MaybeP[] {
  const count = ps.filter((p) => p !== null).length;
  return ps.map((p) => (p === null ? null : Math.min(1, count * p)));
}

/** As Bonferroni's, and never larger: the smallest p counts against all tests, the next against one fewer. Source: Holm 1979. */
export function holm(ps: readonly MaybeP[]): MaybeP[] {
  let largest = 0;
  return inOrder(
    ps,
    (a, b) => a - b,
    (p, place, count) => {
      largest = Math.max(largest, (count - place) * p);
      return Math.min(1, largest);
    },
  );
}

/** Holds the share of false alarms among alarms to the level, for independent tests. Source: Benjamini and Hochberg 1995. */
export function benjaminiHochberg(ps: readonly MaybeP[]): MaybeP[] {
  let smallest = 1;
  return inOrder(
    ps,
    (a, b) => b - a,
    (p, place, count) => {
      smallest = Math.min(smallest, (count / (count - place)) * p);
      return smallest;
    },
  );
}

/** Adjusts them one after the other, `place` from 0, and leaves each where it stood. */
function inOrder(
  ps: readonly MaybeP[],
  order: (a: number, b: number) => number,
  adjust: (p: number, place: number, count: number) => number,
): MaybeP[] {
  const known = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  const adjusted: MaybeP[] = ps.map(() => null);
  known
    .sort((a, b) => order(a.p, b.p))
    .forEach(({ p, index }, place) => {
      adjusted[index] = adjust(p, place, known.length);
    });
  return adjusted;
}
