import { tCdf, tQuantile } from './distributions';

export interface LogRatioInterval {
  readonly low: number;
  readonly high: number;
  /** Two-sided, of a ratio of 1; null where the ratio is 1 and nothing varies. */
  readonly p: number | null;
}

/** 95% limits of a ratio from the standard error of its logarithm, by t. */
export function logRatioInterval(ratio: number, standardError: number, degrees: number): LogRatioInterval {
  const factor = Math.exp(tQuantile(0.975, degrees) * standardError);
  const distance = Math.abs(Math.log(ratio));
  const never = distance === 0 ? null : 0;
  return {
    low: ratio / factor,
    high: ratio * factor,
    p: standardError === 0 ? never : 2 * tCdf(-distance / standardError, degrees),
  };
}
