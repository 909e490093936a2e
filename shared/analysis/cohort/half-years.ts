import { aroundIndex, type FollowedChild, windowOf } from './counting';
import type { Outcome } from './outcomes';
import { rateRatio } from './rate-ratio';
import type { OutcomeResult } from './results';
import { totalsOf } from './window-totals';

/** The four half-years around the index date, 182 days each; the earlier one lies before the time of referral. */
const four = [
  { id: 'earlier', label: 'Months -12 to -7', from: -364, to: -182 },
  { id: 'before', label: 'Months -6 to -1', from: -182, to: 0 },
  { id: 'after', label: 'Months 1 to 6', from: 0, to: 182 },
  { id: 'later', label: 'Months 7 to 12', from: 182, to: 364 },
] as const;

/**
 * Each half-year over all children, of the days that they were at risk; and months 1 to 6 against months -12 to -7, for the
 * children observed in both: a baseline from before the time at which children are referred because things are bad.
 */
export function halfYears(
  children: readonly FollowedChild[],
  outcome: Outcome,
): Pick<OutcomeResult, 'halfYears' | 'earlierRateRatio'> {
  const windows = four.map(({ from, to }) =>
    children.map((child) => windowOf(child, outcome, aroundIndex(child, from, to))),
  );
  const [earlier = [], , after = []] = windows;
  const pairs = earlier.flatMap((window, i) => {
    const other = after[i];
    return other === undefined || window.days === 0 || other.days === 0
      ? []
      : [{ before: window, after: other }];
  });
  return {
    halfYears: four.map(({ id, label }, i) => ({ id, label, ...totalsOf(windows[i] ?? [], outcome) })),
    earlierRateRatio: rateRatio(pairs, outcome),
  };
}
