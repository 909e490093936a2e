import { meanOf, squaresAbout } from './spread';

/** A statistic with each unit left out in turn. */
export interface Jackknife {
  readonly estimate: number;
  readonly leaveOneOut: readonly number[];
  /** Of the statistic; that of a mean is sd / sqrt(n). Null of one unit. */
  readonly standardError: number | null;
  readonly bias: number | null;
  /** How much the spread of the statistic changes with its value; 0 where no unit matters more than another. */
  readonly acceleration: number | null;
}

/** Differences below this share of the values are rounding. */
const ROUNDING = 1e-10;

/**
 * How much does a statistic rest on any one unit? Units must be independent, so children, not events; the statistic smooth, so no
 * median. Source: Efron and Tibshirani 1993, chapters 11 and 14.
 */
export function jackknife<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
): Jackknife {
  const estimate = statistic(units);
  if (units.length < 2)
    return { estimate, leaveOneOut: [], standardError: null, bias: null, acceleration: null };
  const leaveOneOut = units.map((_, left) => statistic(units.filter((_, i) => i !== left)));
  const mean = meanOf(leaveOneOut);
  return {
    estimate,
    leaveOneOut,
    standardError: jackknifeError(leaveOneOut),
    bias: (units.length - 1) * (mean - estimate),
    acceleration: acceleration(
      leaveOneOut.map((value) => mean - value),
      Math.abs(estimate),
    ),
  };
}

/** The standard error of a statistic from its values with each unit left out in turn. */
export function jackknifeError(values: readonly number[]): number {
  return Math.sqrt(((values.length - 1) / values.length) * squaresAbout(values, meanOf(values)));
}

function acceleration(influences: readonly number[], size: number): number {
  if (influences.every((influence) => Math.abs(influence) <= ROUNDING * size)) return 0;
  const sum = (power: number) => influences.reduce((total, influence) => total + influence ** power, 0);
  return sum(3) / (6 * sum(2) ** 1.5);
}
