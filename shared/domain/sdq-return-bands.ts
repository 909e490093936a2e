/** Bands of the carer-completed SDQ total that the DfE publishes for children looked after for a year or more. */
export const sdqReturnBands = ['normal', 'borderline', 'cause for concern'] as const;
export type SdqReturnBand = (typeof sdqReturnBands)[number];

/**
 * The published band of a total score: 0-13, 14-16, 17-40; null for a score that the form cannot give.
 * Source: DfE, Children looked after in England, and the statutory guidance on promoting their health.
 */
export function sdqReturnBandOf(score: number): SdqReturnBand | null {
  if (!Number.isInteger(score) || score < 0 || score > 40) return null;
  if (score <= 13) return 'normal';
  return score <= 16 ? 'borderline' : 'cause for concern';
}
