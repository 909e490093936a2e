import { garwoodInterval } from '../../stats/poisson-rate';
import { childrenCount, openNumber } from '../open-numbers';
import type { OneWindow } from './counting';
import type { Outcome } from './outcomes';
import type { Estimate, WindowTotals } from './results';
import { daysInAMonth } from './span';

/** Adds up one window over its children. */
export function totalsOf(windows: readonly OneWindow[], outcome: Outcome): WindowTotals {
  const inIt = windows.filter(({ days }) => days > 0);
  const events = inIt.reduce((sum, window) => sum + window.events, 0);
  const days = inIt.reduce((sum, window) => sum + window.days, 0);
  const reached = (atLeast: number) => {
    const those = inIt.filter((window) => window.events >= atLeast);
    return childrenCount(
      those.map(({ child }) => child),
      outcome.table,
      those.flatMap(({ behind }) => behind.rowids),
    );
  };
  return {
    children: childrenCount(
      inIt.map(({ child }) => child),
      inIt[0]?.naming.table ?? 'programme',
      inIt.flatMap(({ naming }) => naming.rowids),
    ),
    events: openNumber(
      events,
      outcome.table,
      inIt.flatMap(({ behind }) => behind.rowids),
    ),
    days,
    rate: rateOf(events, days, outcome),
    any: reached(1),
    twoOrMore: reached(2),
  };
}

/**
 * Events per 10 child-months with Garwood's exact 95 % interval. Nights come in runs, so that an interval for
 * separate events would be too narrow for them; they have none.
 */
export function rateOf(events: number, days: number, { counts }: Pick<Outcome, 'counts'>): Estimate {
  if (days === 0) return { estimate: null, low: null, high: null, why: 'No child is observed in this time.' };
  const exposure = days / daysInAMonth / 10;
  if (counts === 'nights')
    return {
      estimate: events / exposure,
      low: null,
      high: null,
      why: 'Nights come in runs; an interval for separate events does not hold for them.',
    };
  const { low, high } = garwoodInterval(events, exposure);
  return { estimate: events / exposure, low, high };
}
