import type { GoldenCase, GoldenFile } from './golden-file';

/** A value passes within `abs` and `rel` times the expected one. */
export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

/** Golden values have ten significant digits, so half a step of the tenth is rounding and no difference. */
const TEN_DIGITS = 5e-10;

/**
 * How far z0 of two bootstraps may lie apart, one of them of 400,000 resamples: the share below the estimate has a standard
 * error, which both have. No file states it.
 */
const Z0_APART = 0.02;

/** What is allowed of a case's value at a key; null where neither case nor file says. */
export function toleranceOf(
  file: Pick<GoldenFile, 'tolerance'>,
  { tolerance: own = {} }: Pick<GoldenCase, 'tolerance'>,
  key: string,
): Tolerance | null {
  const { rel, abs } = file.tolerance;
  if (typeof rel === 'number' && typeof abs === 'number') return { rel, abs };
  const endpoints = own.ci_endpoints_abs;
  if (/_ci95$/.test(key) && endpoints !== undefined) return { rel: TEN_DIGITS, abs: endpoints };
  if (/_z0_/.test(key)) return { rel: 0, abs: Z0_APART };
  const exact = own[key] ?? (key === 'bca_acceleration' ? own.mean_diff : undefined);
  return exact === undefined ? null : { rel: TEN_DIGITS, abs: exact };
}
