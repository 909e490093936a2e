import { standardNormalQuantile } from './distributions';

/** 95% limits; null where there are none. */
export interface SurvivalInterval {
  readonly low: number | null;
  readonly high: number | null;
}

const NONE: SurvivalInterval = { low: null, high: null };
const Z = standardNormalQuantile(0.975);

/**
 * Limits for a survival that are symmetric on the scale log(-log S): they stay between 0 and 1 and hold their
 * 95% with few events. None where survival is 1 or 0. Source: Kalbfleisch and Prentice 1980, section 1.3.
 */
export function logLogInterval(survival: number, standardError: number | null): SurvivalInterval {
  if (standardError === null || survival <= 0 || survival >= 1) return NONE;
  const logSurvival = Math.log(survival);
  const reach = (Z * standardError) / (survival * -logSurvival);
  return { low: survival ** Math.exp(reach), high: survival ** Math.exp(-reach) };
}

/** Limits symmetric on the scale log S, cut at 1: R's default, to compare. None where survival is 0. */
export function logInterval(survival: number, standardError: number | null): SurvivalInterval {
  if (standardError === null || survival <= 0) return NONE;
  const factor = Math.exp((Z * standardError) / survival);
  return { low: survival / factor, high: Math.min(1, survival * factor) };
}
