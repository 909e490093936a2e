import { dayFromNumber, dayNumber } from '../../domain/calendar';
import { isTemporary } from '../moves';
import { rowsOf } from '../open-numbers';
import type { Stay } from '../stays';
import { type Priceable, priceOfStay } from './prices';
import type { PathStep, Price } from './results';

/** Days that a child spent at one price, counted from the index date. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly stay: Stay | null;
  /** The stay's own weekly cost, which wins over the table. */
  readonly own: number | null;
  /** The unit cost, where the stay has no cost of its own and the table has one. */
  readonly price: Price | null;
}

export interface Path {
  readonly steps: readonly Step[];
  /** Days on which the child had two stays that were more than temporary; they are counted once. */
  readonly doubled: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A child's way through placements, day by day, priced: the stay of a day is one that is not temporary before one that is, then the
 * one that began last. Days in care without a stay have no price.
 * @param at the index date, and `span` the days that are costed, as day numbers.
 */
export function pathOf(stays: readonly Stay[], at: number, span: Span, prices: readonly Price[]): Path {
  const within = stays
    .map((stay) => ({
      stay,
      from: Math.max(span.from, dayNumber(stay.start_date)),
      to: Math.min(span.to, stay.end_date === null ? span.to : dayNumber(stay.end_date)),
    }))
    .filter(({ from, to }) => from < to);
  const edges = [...new Set([span.from, span.to, ...within.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const steps: Step[] = [];
  let doubled = 0;
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const to = edges[i + 1] as number;
    const open = within.filter((one) => one.from <= from && one.to >= to).map(({ stay }) => stay);
    const settled = open.filter((stay) => !isTemporary(stay));
    if (settled.length > 1) doubled += to - from;
    const stay = settled.at(-1) ?? open.at(-1) ?? null;
    const last = steps.at(-1);
    if (last !== undefined && last.stay === stay) steps[steps.length - 1] = { ...last, to: to - at };
    else steps.push({ from: from - at, to: to - at, ...priced(stay, prices) });
  }
  return { steps, doubled };
}

function priced(stay: Stay | null, prices: readonly Price[]): Pick<Step, 'stay' | 'own' | 'price'> {
  const own = stay?.weekly_cost ?? null;
  const usable = own !== null && own >= 0 ? own : null;
  return {
    stay,
    own: usable,
    price: stay === null || usable !== null ? null : priceOfStay(prices, kindOf(stay)),
  };
}

const kindOf = ({ place_code, place_group, provider_group }: Stay): Priceable => ({
  code: place_code,
  group: place_group,
  provider: provider_group,
});

/** What a step is called: the kind of placement and who provides it. */
export function labelOf(stay: Stay | null): string {
  if (stay === null) return 'No placement recorded';
  const kind = stay.place_group ?? stay.place_code ?? 'Placement of a kind not known';
  return stay.provider_group === null ? kind : `${kind}, ${stay.provider_group}`;
}

/** What has no price in a path, each once. */
export const missingIn = ({ steps }: Path): string[] => [
  ...new Set(
    steps.filter(({ own, price }) => own === null && price === null).map(({ stay }) => labelOf(stay)),
  ),
];

/** A path as the page and the exports show it. */
export function shownPath({ steps }: Path, at: number): PathStep[] {
  return steps.map(({ from, to, stay, own, price }) => ({
    from: dayFromNumber(at + from),
    to: dayFromNumber(at + to),
    days: to - from,
    label: labelOf(stay),
    group: stay?.place_group ?? null,
    provider: stay?.provider_group ?? null,
    weeklyCost: own ?? price?.weeklyCost ?? null,
    priced: own !== null ? 'stay' : price !== null ? 'unit' : null,
    price: price?.id ?? null,
    behind: rowsOf('placement', stay === null ? [] : [stay.rowid]),
  }));
}
