import type { CostResult } from '../../../../shared/analysis/cost/results';

/** Net of the programme's cost for one child, by weeks of the dearest placement that are avoided. */
export interface BreakEvenLayout {
  /** Pounds that a week avoided is worth, after deadweight and optimism. */
  readonly worth: number;
  /** The programme's cost for a child who started. */
  readonly each: number;
  /** Mean weeks observed of a child. */
  readonly observed: number;
  readonly weeks: number;
  /** The last week drawn. */
  readonly end: number;
  readonly children: number;
}

type Told = Pick<CostResult, 'breakEven' | 'children' | 'programmeCost' | 'definition'>;

/** Null where there is nothing to break even with; `breakEven.why` then says why. */
export function breakEvenLayout({
  breakEven,
  children,
  programmeCost,
  definition,
}: Told): BreakEvenLayout | null {
  const { weeks, dearestWeeklyCost: dearest, meanActualWeeklyCost: mean } = breakEven;
  if (weeks === null || dearest === null || mean === null) return null;
  const priced = children.filter(({ missingPrices }) => missingPrices.length === 0);
  const observed = priced.reduce((sum, child) => sum + child.weeks, 0) / priced.length;
  return {
    worth: (dearest - mean) * (1 - definition.optimismBias) * (1 - definition.deadweight),
    each: programmeCost / children.length,
    observed,
    weeks,
    end: Math.max(observed, weeks * 1.25) * 1.04,
    children: children.length,
  };
}

/** Net for one child after so many weeks avoided. */
export const netAfter = ({ worth, each }: Pick<BreakEvenLayout, 'worth' | 'each'>, weeks: number): number =>
  worth * weeks - each;

/** A line of the table. */
export interface BreakEvenRow {
  readonly weeks: number;
  readonly share: number;
  readonly net: number;
  readonly all: number;
  readonly note: string;
}

/** Weeks at round distances, with the break-even and the weeks observed among them. */
export function breakEvenRows(layout: BreakEvenLayout): readonly BreakEvenRow[] {
  const { observed, weeks, end, children } = layout;
  const every = end > 60 ? 13 : end > 24 ? 4 : 2;
  const named = [
    { at: weeks, note: 'breaks even' },
    { at: observed, note: 'observed on average' },
  ];
  const round = Array.from({ length: Math.floor(end / every) + 1 }, (_, i) => ({ at: i * every, note: '' }));
  return [...round.filter(({ at }) => named.every((other) => other.at !== at)), ...named]
    .sort((a, b) => a.at - b.at)
    .map(({ at, note }) => {
      const net = note === 'breaks even' ? 0 : netAfter(layout, at);
      return { weeks: at, share: at / observed, net, all: net * children, note };
    });
}
