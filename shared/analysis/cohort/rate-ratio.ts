import { exactRateRatio } from '../../stats/exact-rate-ratio';
import { jackknifeRateRatio } from '../../stats/jackknife-rate-ratio';
import type { Outcome } from './outcomes';
import type { Estimate, RateRatio } from './results';
import { daysInAMonth } from './span';

/** Events and days of one child on both sides. */
export interface Pair {
  readonly before: { readonly events: number; readonly days: number };
  readonly after: { readonly events: number; readonly days: number };
}

export interface ExactRatio extends Estimate {
  readonly p: number | null;
}

const nightsHaveNone = 'Nights come in runs; an interval for separate events does not hold for them.';
const fewest = 5;

/** The ratio of rates from totals, with the exact interval that holds for separate events. */
export function exactRatio(pairs: readonly Pair[], { counts }: Pick<Outcome, 'counts'>): ExactRatio {
  const { estimate, low, high, p } = exactRateRatio(total(pairs, 'before'), total(pairs, 'after'));
  const why = estimate === null ? undefinedRatio(pairs) : undefined;
  if (counts === 'nights') return { estimate, low: null, high: null, p: null, why: why ?? nightsHaveNone };
  return { estimate, low, high, p, ...(why === undefined ? {} : { why }) };
}

/**
 * The ratio of rates, after over before, with the interval from leaving out one child at a time. Where that is undefined, because a
 * total is nought or rests on a single child, the exact interval stands in, and says so.
 */
export function rateRatio(pairs: readonly Pair[], outcome: Pick<Outcome, 'counts'>): RateRatio {
  const jackknife = jackknifeRateRatio(
    pairs.map(({ before, after }) => ({ before: exposed(before), after: exposed(after) })),
  );
  const exact = exactRatio(pairs, outcome);
  const beside = {
    leaveOneOutLow: jackknife.leaveOneOutLow,
    leaveOneOutHigh: jackknife.leaveOneOutHigh,
    restsOnOneChild: jackknife.undefinedBecause === 'single-child',
  };
  if (exact.estimate === null)
    return { ...exact, low: null, high: null, p: null, method: 'exact', ...beside };
  if (pairs.length < fewest) {
    const why = `Fewer than ${fewest} children: no interval.`;
    return { estimate: exact.estimate, low: null, high: null, p: null, method: 'jackknife', ...beside, why };
  }
  if (jackknife.undefinedBecause === null) {
    const { estimate, low, high, p } = jackknife;
    return { estimate, low, high, p, method: 'jackknife', ...beside };
  }
  const why = exact.why ?? whyExact[jackknife.undefinedBecause];
  return { ...exact, method: 'exact', ...beside, ...(why === undefined ? {} : { why }) };
}

const whyExact: Readonly<Record<string, string>> = {
  'no-events-after':
    'None in the window after: the exact interval is given, which takes events to be separate.',
  'no-events-before':
    'None in the window before: the exact interval is given, which takes events to be separate.',
  'single-child':
    'The result rests on a single child: the exact interval is given, which takes events to be separate.',
};

function undefinedRatio(pairs: readonly Pair[]): string {
  const events = total(pairs, 'before').events + total(pairs, 'after').events;
  return events === 0 ? 'None in either window.' : 'One of the windows has no days.';
}

const exposed = ({ events, days }: Pair['before']) => ({ events, exposure: days / daysInAMonth });

function total(pairs: readonly Pair[], side: 'before' | 'after') {
  return exposed({
    events: pairs.reduce((sum, pair) => sum + pair[side].events, 0),
    days: pairs.reduce((sum, pair) => sum + pair[side].days, 0),
  });
}
