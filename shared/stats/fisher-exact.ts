import { brentRoot } from './brent-root';
import { type CellDistribution, cellDistribution } from './noncentral-hypergeometric';

export interface ConditionalOddsRatio {
  /** The conditional maximum-likelihood odds ratio: 0 to Infinity, null where a row or column is empty. */
  readonly estimate: number | null;
  /** The exact 95% interval; 0 to Infinity where a row or column is empty. */
  readonly low: number;
  readonly high: number;
  /** Two-sided: all tables no more probable than this one. */
  readonly p: number;
  /** One-sided: odds lower in the first row; higher in the first row. */
  readonly pLess: number;
  readonly pGreater: number;
  /** ad / bc, which is not the conditional estimate; null where a row or column is empty. */
  readonly sampleOddsRatio: number | null;
}

/** R counts a table as no more probable than the observed one up to this factor. */
const SAME_PROBABILITY = 1 + 1e-7;
const ONE_TAIL = 0.025;
/** R's default for uniroot: limits are meant to be the ones that R prints, of which it leaves the last digits rough. */
const R_TOLERANCE = Number.EPSILON ** 0.25;

/**
 * Fisher's exact test of a 2x2 table with rows (a, b) and (c, d): do the odds differ between two groups?
 * Assumes independent units and holds all margins. The p need not agree with the interval about 1.
 * A zero in one cell gives an estimate of 0 or Infinity with one finite limit; an empty row or column says
 * nothing: p 1, no estimate. Source: Fisher 1935, with the estimate, limits and p of R's fisher.test; far from 1
 * the estimate and limits are as rough as R's, whose search stops at 0.0001 on the odds ratio or its inverse.
 */
export function conditionalOddsRatio(a: number, b: number, c: number, d: number): ConditionalOddsRatio {
  const cells = cellDistribution(a, b, c, d);
  const seen = a - cells.smallest;
  const noEffect = cells.probabilities(1);
  const noMoreProbable = (noEffect[seen] ?? 0) * SAME_PROBABILITY;
  const least = a === cells.smallest;
  const most = a === cells.largest;
  const empty = least && most;
  return {
    estimate: empty
      ? null
      : least
        ? 0
        : most
          ? Infinity
          : oddsWhere(cells, (chances) => mean(chances) - seen),
    low: least ? 0 : oddsWhere(cells, (chances) => atLeast(chances, seen) - ONE_TAIL),
    high: most ? Infinity : oddsWhere(cells, (chances) => ONE_TAIL - atMost(chances, seen)),
    p: Math.min(1, sum(noEffect.filter((chance) => chance <= noMoreProbable))),
    pLess: Math.min(1, atMost(noEffect, seen)),
    pGreater: Math.min(1, atLeast(noEffect, seen)),
    sampleOddsRatio: empty ? null : (a * d) / (b * c),
  };
}

/** Looked for between 0 and 1, as itself or as its inverse. */
function oddsWhere(cells: CellDistribution, rising: (chances: Float64Array) => number): number {
  const at = (oddsRatio: number) => rising(cells.probabilities(oddsRatio));
  const atOne = at(1);
  if (atOne === 0) return 1;
  if (atOne > 0) return brentRoot(at, 0, 1, R_TOLERANCE);
  return 1 / brentRoot((inverse) => at(1 / inverse), Number.EPSILON, 1, R_TOLERANCE);
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const mean = (chances: Float64Array) => sum(chances.map((chance, i) => chance * i));
const atMost = (chances: Float64Array, i: number) => sum(chances.subarray(0, i + 1));
const atLeast = (chances: Float64Array, i: number) => sum(chances.subarray(i));
