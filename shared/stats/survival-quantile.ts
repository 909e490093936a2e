/** R's allowance for a survival that is a quantile but for rounding. */
const SAME = Number.EPSILON ** 0.5;

/** A level of a curve that falls in steps from 1 at time 0: from which time, and to what; null where it has no value. */
interface Level {
  readonly time: number;
  readonly value: number | null;
}

/**
 * When a survival curve, or a limit of one, has fallen by `share`: 0.5 is the median. A curve that lies exactly
 * there gives the middle of that stretch, which ends at the next fall or with the last follow-up. Null where
 * it does not fall so far: not reached. Source: the rule of quantile() for survival curves in R.
 */
export function timeFallenBy(share: number, levels: readonly Level[]): number | null {
  const falls = [{ time: 0, value: 1 as number | null }, ...levels].flatMap(({ time, value }) =>
    value === null ? [] : [{ time, fallen: 1 - value }],
  );
  const reached = falls.find(({ fallen }) => fallen + SAME >= share);
  if (reached === undefined) return null;
  const passed = falls.find(({ fallen }) => fallen - SAME >= share);
  if (passed !== undefined) return (reached.time + passed.time) / 2;
  const last = levels.at(-1);
  return last === undefined || last.value === null ? null : (reached.time + last.time) / 2;
}
