import { blank, type LevelChoice, type PivotFilter } from '../../../shared/definitions/pivot-definition';

/** How the values are put together that a filter chooses from. */
export function groupingOf(filter: PivotFilter): LevelChoice {
  const { in: _in, notIn, from, to, blank: _blank, ...grouping } = filter;
  return grouping;
}

/** The filter with other conditions; one that has none left leaves every row in. */
export function withConditions(
  filter: PivotFilter,
  changed: Partial<Pick<PivotFilter, 'in' | 'notIn' | 'from' | 'to' | 'blank'>>,
): PivotFilter {
  const { notIn, ...others } = { ...filter, ...changed };
  const kept = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  const isAsked = ['in', 'from', 'to', 'blank'].some((condition) => condition in kept);
  const leavesOut = (notIn?.length ?? 0) > 0 || !isAsked;
  return { ...(kept as PivotFilter), ...(leavesOut ? { notIn: notIn ?? [] } : {}) };
}

/** Whether a filter lets a value through, its range aside. Values are looked up, not searched for: there may be 40,000. */
export function tickedBy(filter: PivotFilter): (key: string) => boolean {
  const chosen = filter.in && new Set(filter.in);
  const leftOut = new Set(filter.notIn);
  return (key) =>
    (filter.blank === undefined || (filter.blank === 'only') === (key === blank)) &&
    (chosen?.has(key) ?? true) &&
    !leftOut.has(key);
}

/**
 * Ticks or unticks values. What was chosen stays said as it was, "only these" or "all but these", so that a value which
 * comes with the next extract is treated alike; ticking the last one makes it "all", unticking it "none".
 */
export function tick(
  filter: PivotFilter,
  keys: readonly string[],
  ticked: boolean,
  every: readonly string[],
): PivotFilter {
  const changed = new Set(keys);
  const before = tickedBy(filter);
  const after = (key: string) => (changed.has(key) ? ticked : before(key));
  const chosen = every.filter(after);
  if (chosen.length === every.length) return tickAll(filter);
  if (chosen.length === 0) return tickNone(filter);
  const unknown = (said: readonly string[] = []) => {
    const known = new Set(every);
    return said.filter((key) => !known.has(key) && !changed.has(key));
  };
  const saysAllBut = filter.in === undefined && filter.blank !== 'only';
  return saysAllBut
    ? choose(filter, { notIn: [...unknown(filter.notIn), ...every.filter((key) => !after(key))] })
    : choose(filter, { in: [...unknown(filter.in), ...chosen] });
}

export const tickAll = (filter: PivotFilter): PivotFilter => choose(filter, { notIn: [] });
export const tickNone = (filter: PivotFilter): PivotFilter => choose(filter, { in: [] });

/** Ticks what was not ticked, and the other way round. */
export function invert(filter: PivotFilter, every: readonly string[]): PivotFilter {
  if (filter.blank === undefined && filter.in === undefined)
    return choose(filter, { in: filter.notIn ?? [] });
  if (filter.blank === undefined && (filter.notIn?.length ?? 0) === 0)
    return choose(filter, { notIn: filter.in ?? [] });
  const before = tickedBy(filter);
  return choose(filter, { in: every.filter((key) => !before(key)) });
}

const choose = (filter: PivotFilter, said: Pick<PivotFilter, 'in' | 'notIn'>) =>
  withConditions(filter, { in: undefined, notIn: undefined, blank: undefined, ...said });
