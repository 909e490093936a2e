/**
 * The value below which a share `p` of the values lies, by straight lines between ordered values: the smallest at 0, the largest
 * at 1. Null of no values. Source: type 7 of Hyndman and Fan 1996, R's and spreadsheets' default.
 */
export function quantileType7(values: ArrayLike<number>, p: number): number | null {
  return orderedQuantile(Float64Array.from(values).sort(), p);
}

/** The same of values already in rising order. */
export function orderedQuantile(ordered: ArrayLike<number>, p: number): number | null {
  const place = (ordered.length - 1) * p;
  const lower = ordered[Math.floor(place)];
  const upper = ordered[Math.ceil(place)];
  if (lower === undefined || upper === undefined) return null;
  const part = place - Math.floor(place);
  return lower === upper ? lower : (1 - part) * lower + part * upper;
}
