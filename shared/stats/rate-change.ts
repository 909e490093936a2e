import type { Exposed } from './exact-rate-ratio';
import { rateOf, rateRatioOf } from './total-rates';

/** Two rates and how far apart they are; null where there is no exposure. */
export interface RateChange {
  readonly rateBefore: number | null;
  readonly rateAfter: number | null;
  readonly difference: number | null;
  /** Of the rate before: -100 to Infinity; null also of no events. */
  readonly percent: number | null;
}

export function rateChange(before: Exposed, after: Exposed): RateChange {
  const [rateBefore, rateAfter] = [rateOf(before), rateOf(after)];
  const ratio = rateRatioOf({ before, after });
  return {
    rateBefore,
    rateAfter,
    difference: rateBefore === null || rateAfter === null ? null : rateAfter - rateBefore,
    percent: ratio === null ? null : 100 * (ratio - 1),
  };
}
