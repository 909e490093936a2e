import { rowsOf } from '../open-numbers';
import { aroundIndex, type FollowedChild, windowOf } from './counting';
import type { Outcome } from './outcomes';
import { rateRatio } from './rate-ratio';
import type { HalfYear, RateRatio } from './results';
import { totalsOf } from './window-totals';

/** The four half-years around the index date, 182 days each; the earlier one lies before the time of referral. */
const halfYears = [
  { id: 'earlier', label: 'Months -12 to -7', from: -364, to: -182 },
  { id: 'before', label: 'Months -6 to -1', from: -182, to: 0 },
  { id: 'after', label: 'Months 1 to 6', from: 0, to: 182 },
  { id: 'later', label: 'Months 7 to 12', from: 182, to: 364 },
] as const;

/** Each half-year over all children, of the days that they were at risk. */
export function fourHalfYears(children: readonly FollowedChild[], outcome: Outcome): HalfYear[] {
  return halfYears.map(({ id, label, from, to }) => ({
    id,
    label,
    ...totalsOf(
      children.map((child) => ({
        child: child.child,
        naming: rowsOf(child.named.table, [child.named.rowid]),
        ...windowOf(child, outcome, aroundIndex(child, from, to)),
      })),
      outcome,
    ),
  }));
}

/**
 * Months 1 to 6 against months -12 to -7, for the children observed in both: a baseline from before the time at which
 * children are referred because things are bad.
 */
export function againstEarlier(children: readonly FollowedChild[], outcome: Outcome): RateRatio {
  const [earlier, , after] = halfYears;
  const pairs = children.map((child) => ({
    before: windowOf(child, outcome, aroundIndex(child, earlier.from, earlier.to)),
    after: windowOf(child, outcome, aroundIndex(child, after.from, after.to)),
  }));
  return rateRatio(
    pairs.filter(({ before, after }) => before.days > 0 && after.days > 0),
    outcome,
  );
}
