/** Bands of the RADQ (Randolph Attachment Disorder Questionnaire) total, lowest first, each with its first score. */
const bands = [
  ['general range', 0],
  ['borderline', 65],
  ['moderate', 80],
  ['severe', 100],
] as const;
export type RadqBand = (typeof bands)[number][0];

/**
 * The band of a RADQ total; lower is better; null below nought or for a number that is not whole.
 * Source: protocol of an intensive programme for looked-after children, April 2018. The screening score of 65 is the
 * author's; 80 and 100 stand in the protocol alone, and the questionnaire's validity is disputed: describe, do not test.
 */
export function radqBandOf(score: number): RadqBand | null {
  if (!Number.isInteger(score) || score < 0) return null;
  return bands.findLast(([, first]) => score >= first)?.[0] ?? null;
}
