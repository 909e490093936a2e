export interface EqualBands {
  readonly width: number;
  /** Lower end of the first band. */
  readonly from: number;
  /** The last band begins here or one step before. */
  readonly to: number;
}

/** More bands than this nobody reads. */
const mostBands = 200;

/** Lower ends of bands that are all as wide; null where there would be none, or too many. */
export function equalBands({ width, from, to }: EqualBands): number[] | null {
  const steps = Math.floor((to - from) / width + 1e-9);
  if (!(width > 0) || !(steps >= 0) || steps >= mostBands) return null;
  return Array.from({ length: steps + 1 }, (_, step) => tidy(from + step * width));
}

/** The width of bands that are all as wide, or null where they are not. */
export function evenWidth(bands: readonly number[]): EqualBands | null {
  const [from, second] = bands;
  const to = bands.at(-1);
  if (from === undefined || second === undefined || to === undefined) return null;
  const width = tidy(second - from);
  const even = equalBands({ width, from, to });
  return even !== null && even.join() === bands.join() ? { width, from, to } : null;
}

/** Bands in round numbers, at most eight, that reach from the least value to the greatest. */
export function roundBands(least: number, greatest: number): EqualBands {
  const rough = (greatest - least) / 8;
  const power = rough > 0 ? 10 ** Math.floor(Math.log10(rough)) : 1;
  const width = tidy([1, 2, 5, 10, 20].map((times) => times * power).find((fits) => count(fits) <= 8) ?? 1);
  return { width, from: start(least, width), to: start(greatest, width) };

  function count(wide: number): number {
    return Math.round((start(greatest, wide) - start(least, wide)) / wide) + 1;
  }
}

const start = (value: number, width: number) => tidy(Math.floor(tidy(value / width)) * width);

/** Without the crumbs of binary fractions: 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
