import { mcnemar } from '../../stats/mcnemar';
import { signedRank } from '../../stats/signed-rank';
import { per10 } from './per-10';
import type { Pair } from './rate-ratio';
import type { ChangedCategory, PairedChange } from './results';

/** With fewer changed pairs than this no p value can be small, and none is given. */
export const fewestChanged = 6;

/** Whether each child's windows are as long as each other: only then are counts alike. */
export const areEqual = (pairs: readonly Pair[]): boolean =>
  pairs.every(({ before, after }) => before.days === after.days);

/** Rates and differences are alike when they agree to ten places. */
const places = 1e10;

/** A child's change from before to after, in counts or in events per 10 child-months; null where one side has no days. */
export function changeOf({ before, after }: Pair, by: 'counts' | 'rates'): number | null {
  if (by === 'counts') return after.events - before.events;
  const [earlier, later] = [per10(before), per10(after)];
  return earlier === null || later === null ? null : Math.round((later - earlier) * places) / places;
}

/** Wilcoxon's signed-rank test over children; no p value below six changed pairs. */
export function pairedChange(pairs: readonly Pair[], by: 'counts' | 'rates'): PairedChange {
  const values = pairs.flatMap(({ before, after }) => {
    const both = by === 'counts' ? [before.events, after.events] : [per10(before), per10(after)];
    return both[0] == null || both[1] == null ? [] : [{ before: both[0], after: both[1] }];
  });
  if (values.length === 0)
    return {
      changed: 0,
      wPlus: null,
      wMinus: null,
      p: null,
      typicalChange: null,
      rankBiserial: null,
      why: 'No child is observed on both sides.',
    };
  const { changed, wPlus, wMinus, p, hodgesLehmann, rankBiserial } = signedRank(
    values.map(({ before }) => before),
    values.map(({ after }) => after),
  );
  const enough = changed >= fewestChanged;
  return {
    changed,
    wPlus,
    wMinus,
    p: enough ? p : null,
    typicalChange: hodgesLehmann,
    rankBiserial,
    ...(enough ? {} : { why: tooFew(changed) }),
  };
}

/** McNemar's test of reaching a count: mid-p, and the exact p that is more cautious. */
export function changedCategory(pairs: readonly Pair[], atLeast: number): ChangedCategory {
  const reached = pairs.map(({ before, after }) => [before.events >= atLeast, after.events >= atLeast]);
  const count = (was: boolean, is: boolean) => reached.filter(([b, a]) => b === was && a === is).length;
  const table = {
    both: count(true, true),
    beforeOnly: count(true, false),
    afterOnly: count(false, true),
    neither: count(false, false),
  };
  const { beforeOnly, afterOnly } = table;
  const changed = beforeOnly + afterOnly;
  if (changed < fewestChanged) return { beforeOnly, afterOnly, p: null, pExact: null, why: tooFew(changed) };
  const { pMid, pExact } = mcnemar(table);
  return { beforeOnly, afterOnly, p: pMid, pExact };
}

const tooFew = (changed: number): string =>
  changed === 0
    ? 'No child changed.'
    : `Only ${changed} ${changed === 1 ? 'child' : 'children'} changed; below six no p value is given.`;
