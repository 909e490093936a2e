import { clopperPearson } from './binomial-interval';
import { binomialProbabilities } from './binomial-probabilities';

/** Events, and the time in which they could happen. */
export interface Exposed {
  readonly events: number;
  readonly exposure: number;
}

export interface ExactRateRatio {
  /** Rate after over rate before: 0 to Infinity; null where there are no events, or no exposure on one side. */
  readonly estimate: number | null;
  /** The exact 95% interval; 0 to Infinity of no events, null without exposure on both sides. */
  readonly low: number | null;
  readonly high: number | null;
  /** Two-sided as R's poisson.test has it: all outcomes no more probable than this one. */
  readonly p: number | null;
  /** Two-sided by doubling the smaller tail, which always agrees with the interval; and its mid-p. */
  readonly pCentral: number | null;
  readonly pMidCentral: number | null;
  /** One-sided: fewer after; null of no events. */
  readonly pFewerAfter: number | null;
}

/** R counts an outcome as no more probable than the observed one up to this factor. */
const SAME_PROBABILITY = 1 + 1e-7;

const unknown: ExactRateRatio = {
  estimate: null,
  low: null,
  high: null,
  p: null,
  pCentral: null,
  pMidCentral: null,
  pFewerAfter: null,
};

/**
 * How do two rates compare? Of all events, those after are binomial with the share of exposure that lies after, if nothing
 * changed. Holds when every child's rate changes by the same factor and events are independent; runs of events make it too
 * sure. Source: Przyborowski and Wilenski 1940; p as in R's poisson.test.
 */
export function exactRateRatio(before: Exposed, after: Exposed): ExactRateRatio {
  if (before.exposure <= 0 || after.exposure <= 0) return unknown;
  const total = before.events + after.events;
  const perExposure = before.exposure / after.exposure;
  const odds = (share: number) => (share / (1 - share)) * perExposure;
  const [low, high] = clopperPearson(after.events, total);
  const bounds = { low: odds(low), high: odds(high) };
  if (total === 0)
    return { estimate: null, low: 0, high: Infinity, p: 1, pCentral: 1, pMidCentral: 1, pFewerAfter: null };
  const chances = binomialProbabilities(total, after.exposure / (before.exposure + after.exposure));
  const observed = chances[after.events] ?? 0;
  const sum = (those: Float64Array) => those.reduce((all, chance) => all + chance, 0);
  const below = Math.min(1, sum(chances.subarray(0, after.events + 1)));
  const above = Math.min(1, sum(chances.subarray(after.events)));
  const smaller = Math.min(below, above);
  return {
    estimate: before.events === 0 ? Infinity : (after.events / before.events) * perExposure,
    ...bounds,
    p: Math.min(1, sum(chances.filter((chance) => chance <= observed * SAME_PROBABILITY))),
    pCentral: Math.min(1, 2 * smaller),
    pMidCentral: Math.min(1, 2 * (smaller - observed / 2)),
    pFewerAfter: below,
  };
}
