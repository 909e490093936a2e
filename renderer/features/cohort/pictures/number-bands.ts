/** Numbers that are counted together: from a number, up to and including another. */
export interface NumberBand {
  readonly label: string;
  readonly has: (value: number) => boolean;
}

/** More whole numbers than this are put together. */
const mostSingle = 10;

/**
 * Bands that every one of the numbers falls into, nought apart: each whole number where none is large, else bands each
 * twice as wide as the one before, so that neither few events nor many are lost in one band.
 */
export function numberBands(values: readonly number[]): readonly NumberBand[] {
  const most = Math.max(0, ...values);
  const areWhole = values.every(Number.isInteger);
  const none: NumberBand = { label: '0', has: (value) => value === 0 };
  if (areWhole && most <= mostSingle)
    return Array.from({ length: most + 1 }, (_, i) => ({ label: `${i}`, has: (value) => value === i }));
  const bands: NumberBand[] = [none];
  for (let from = 0, to = 1; from < most; [from, to] = [to, to * 2]) {
    const [over, upTo] = [from, to];
    bands.push({
      label: areWhole ? wholeLabel(over + 1, upTo) : `${over === 0 ? 'up' : `over ${over}`} to ${upTo}`,
      has: (value) => value > over && value <= upTo,
    });
  }
  return bands;
}

const wholeLabel = (first: number, last: number): string =>
  first === last ? `${first}` : `${first}–${last}`;
