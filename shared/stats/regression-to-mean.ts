import { standardNormal } from './distributions';

/** A score in the population from which children are selected. */
export interface SelectedScore {
  readonly mean: number;
  readonly sd: number;
  /** Correlation of the score with itself at follow-up. */
  readonly correlation: number;
  /** Children at or above it are selected. */
  readonly cut: number;
}

export interface RegressionToMean {
  /** The cut in standard deviations above the mean. */
  readonly z: number;
  /** How many standard deviations above the mean the selected lie, on average. */
  readonly selection: number;
  readonly baseline: number;
  /** Mean at follow-up if nothing works. */
  readonly followUp: number;
  /** Points of fall for nothing. */
  readonly effect: number;
}

/** Beyond it the share that reaches the cut is too small for a number to hold. */
const HIGHEST = 37;

/**
 * How far would scores fall if children were taken on because they scored high, and nothing helped? For a normal score; null
 * without spread, or with a cut so high that nobody reaches it. Source: Barnett, van der Pols and Dobson 2005.
 */
export function regressionToMean({ mean, sd, correlation, cut }: SelectedScore): RegressionToMean | null {
  const z = (cut - mean) / sd;
  if (!(sd > 0) || z > HIGHEST) return null;
  const selection = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / standardNormal(-z);
  return {
    z,
    selection,
    baseline: mean + sd * selection,
    followUp: mean + sd * correlation * selection,
    effect: sd * (1 - correlation) * selection,
  };
}
