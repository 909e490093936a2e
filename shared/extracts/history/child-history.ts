import type { MoveRules } from '../../definitions/programme-settings';
import { type CarePeriod, carePeriodsOf } from './care-periods';
import type { Episode } from './episode';
import { type JoinedReturns, joinReturns } from './join-returns';
import { type Placements, placementsOf } from './placements';

/** Everything that one child's episodes come to; positions count in `episodes`. */
export interface ChildHistory<E extends Episode> extends JoinedReturns<E>, Placements {
  readonly carePeriods: readonly CarePeriod[];
}

/**
 * One child's history from the episodes of all returns loaded.
 * @param latestReturn the latest return year of the whole load, not of this child; null where no year is known.
 */
export function childHistory<E extends Episode>(
  sent: readonly E[],
  rules: MoveRules,
  latestReturn: number | null,
): ChildHistory<E> {
  const { episodes, repairs, setAside } = joinReturns(sent, latestReturn);
  const { stays, leftOut, queries } = placementsOf(episodes, rules);
  return {
    episodes,
    repairs,
    setAside,
    stays,
    leftOut,
    queries,
    carePeriods: carePeriodsOf(episodes, rules),
  };
}
