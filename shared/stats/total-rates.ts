import type { Exposed } from './exact-rate-ratio';

/** One child's events and exposure before and after. */
export interface ExposedPair {
  readonly before: Exposed;
  readonly after: Exposed;
}

/** The events and the exposure of all children on each side. */
export function totalsOf(children: readonly ExposedPair[]): ExposedPair {
  const sum = (side: 'before' | 'after'): Exposed => ({
    events: children.reduce((total, child) => total + child[side].events, 0),
    exposure: children.reduce((total, child) => total + child[side].exposure, 0),
  });
  return { before: sum('before'), after: sum('after') };
}

/** Events for each unit of exposure; null without exposure. */
export const rateOf = ({ events, exposure }: Exposed): number | null =>
  exposure > 0 ? events / exposure : null;

/** Rate after over rate before: 0 to Infinity; null of no events, or without exposure on a side. */
export function rateRatioOf({ before, after }: ExposedPair): number | null {
  const [rateBefore, rateAfter] = [rateOf(before), rateOf(after)];
  if (rateBefore === null || rateAfter === null || before.events + after.events === 0) return null;
  return before.events === 0 ? Infinity : rateAfter / rateBefore;
}

/** The ratio of all rates with each child left out in turn. */
export function ratiosWithoutOne(children: readonly ExposedPair[]): (number | null)[] {
  const all = totalsOf(children);
  return children.map(({ before, after }) =>
    rateRatioOf({ before: less(all.before, before), after: less(all.after, after) }),
  );
}

/** What is left; exposures are sums of fractions, of which less than this is nothing. */
function less(total: Exposed, part: Exposed): Exposed {
  const exposure = total.exposure - part.exposure;
  return {
    events: total.events - part.events,
    exposure: exposure < 1e-9 * total.exposure ? 0 : exposure,
  };
}
