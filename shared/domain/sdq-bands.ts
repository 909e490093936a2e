/**
 * Bands of the SDQ total difficulties score, four-band categories of 2014, by form
 * (Youth in Mind, "Scoring the SDQ for age 4-17"; the carer row also in the therapeutic team's annual report 2017/18).
 */
export const sdqBands = ['close to average', 'slightly raised', 'high', 'very high'] as const;
export type SdqBand = (typeof sdqBands)[number];

/** First score of the second, third and fourth band, by who filled the form in. */
export const sdqBandStarts: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['carer', [14, 17, 20]],
  ['school', [12, 16, 19]],
  ['self', [15, 18, 20]],
]);

const highest = 40;

/** The band of a total score; null for a form that is not known and for a score that the form cannot give. */
export function sdqBandOf(score: number, informant: string | null): SdqBand | null {
  const first = informant === null ? undefined : sdqBandStarts.get(informant);
  if (first === undefined || !Number.isInteger(score) || score < 0 || score > highest) return null;
  return sdqBands[first.filter((start) => score >= start).length] ?? null;
}
