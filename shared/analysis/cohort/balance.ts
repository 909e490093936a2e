import { dayFromNumber } from '../../domain/calendar';
import { stayOn } from '../care-histories';
import type { Compared } from './compared';
import { aroundIndex, type FollowedChild, windowOf } from './counting';
import type { Outcome } from './outcomes';
import { per10 } from './per-10';
import type { BalanceRow } from './results';
import type { Standing } from './subgroups';

/** One group, with who its children were at the index date. */
export interface Group {
  readonly children: readonly FollowedChild[];
  readonly standings: ReadonlyMap<string, Standing>;
}

const yearBefore = 365;
const fostering: ReadonlySet<string> = new Set(['Fostering', 'Kinship']);

/** How alike two groups were at the index date: means and shares, and how many standard deviations they lie apart. */
export function balanceOf(programme: Group, comparison: Group, outcome: Outcome): BalanceRow[] {
  const rows: readonly {
    label: string;
    unit: BalanceRow['unit'];
    of: (child: FollowedChild, standing: Standing | undefined) => number | null;
  }[] = [
    { label: 'Mean age', unit: 'years', of: (_, standing) => standing?.age ?? null },
    { label: 'Girls', unit: 'per cent', of: (_, standing) => shareOf(standing?.sex, 'Female') },
    {
      label: 'In foster or kinship care',
      unit: 'per cent',
      of: (child) => placed(child, (group) => fostering.has(group)),
    },
    {
      label: 'In residential care',
      unit: 'per cent',
      of: (child) => placed(child, (group) => /residential|secure/i.test(group)),
    },
    { label: 'Mean time in care', unit: 'years', of: ({ at, care }) => (at - care.from) / 365.25 },
    {
      label: `${outcome.label} in the year before`,
      unit: 'per 10 child-months',
      of: (child) => per10(windowOf(child, outcome, aroundIndex(child, -yearBefore, 0))),
    },
  ];
  return rows.map(({ label, unit, of }) => {
    const values = ({ children, standings }: Group) =>
      children.flatMap((child) => of(child, standings.get(child.child)) ?? []);
    const [one, other] = [values(programme), values(comparison)];
    const scale = unit === 'per cent' ? 100 : 1;
    const shown = (mean: number | null) => (mean === null ? null : mean * scale);
    return {
      label,
      unit,
      programme: shown(meanOf(one)),
      comparison: shown(meanOf(other)),
      standardisedDifference: standardised(one, other, unit === 'per cent'),
    };
  });
}

const shareOf = (value: string | null | undefined, wanted: string): number | null =>
  value == null ? null : value === wanted ? 1 : 0;

function placed({ history, at }: Compared, is: (group: string) => boolean): number | null {
  const group = stayOn(history, dayFromNumber(at))?.place_group ?? null;
  return group === null ? null : is(group) ? 1 : 0;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Difference of means over the root mean square of the two standard deviations (Austin 2009). */
function standardised(one: readonly number[], other: readonly number[], isShare: boolean): number | null {
  const [mean, otherMean] = [meanOf(one), meanOf(other)];
  if (mean === null || otherMean === null) return null;
  const spread = Math.sqrt((varianceOf(one, mean, isShare) + varianceOf(other, otherMean, isShare)) / 2);
  if (spread === 0 || Number.isNaN(spread)) return mean === otherMean ? 0 : null;
  return (mean - otherMean) / spread;
}

function varianceOf(values: readonly number[], mean: number, isShare: boolean): number {
  if (isShare) return mean * (1 - mean);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
