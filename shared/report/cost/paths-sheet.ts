import type { WriteSheet } from 'hucre/xlsx';
import type { ChildCost, CostResult, PathStep } from '../../analysis/cost/results';
import { dayNumber } from '../../domain/calendar';
import type { Assumptions } from './assumptions-sheet';
import { beside, type Rows } from './cell-address';
import { formula, input, type LiveCell, plain, words } from './live-cell';
import { liveSheet } from './live-sheet';
import { lookedUp, noPrice } from './looked-up';
import { priceNumber } from './price-list';
import { sheets } from './sheet-names';

/** Days for which one discount factor holds. */
const blockDays = 364;

export const pathColumns = {
  from: 3,
  to: 4,
  year: 5,
  factor: 6,
  weeks: 7,
  discounted: 8,
  own: 9,
  number: 10,
  week: 11,
  plainCost: 12,
  cost: 13,
} as const;
const heads = [
  'Child',
  'Placement',
  'From day',
  'To day',
  'Year of discounting',
  'Discount factor',
  'Weeks',
  'Discounted weeks',
  "Stay's own price",
  'Price no.',
  'Price in use',
  'Cost',
  'Discounted cost',
];
const widths = [14, 40, 9, 9, 13, 11, 10, 12, 13, 9, 13, 14, 14];

export interface Paths {
  readonly sheet: WriteSheet;
  /** The rows of each child, in the order of the result; null for a child without a day. */
  readonly rows: readonly (Rows | null)[];
  /** Discounted weeks of each child. */
  readonly discounted: readonly number[];
}

/** Each child's way through placements, a row for a price and a year of discounting. */
export function pathsSheet({ children, prices, definition }: CostResult, assumptions: Assumptions): Paths {
  const sheet = liveSheet(sheets.paths, widths);
  sheet.say('title', 'Paths');
  sheet.say(
    'text',
    `Days are counted from the index date, which is day 0; "to" is the day after the last. A year of discounting has ${blockDays} days. A stay's own price wins over the price list.`,
  );
  sheet.space();
  const head = sheet.heads(heads, new Set([...heads.keys()].slice(2)));
  const rate = assumptions.discountRate;
  const discounted: number[] = [];
  const rows = children.map((child): Rows | null => {
    const first = sheet.next();
    let worth = 0;
    for (const { step, from, to } of blocksOf(child)) {
      const row = sheet.next();
      const at = (column: keyof typeof pathColumns) => beside(pathColumns[column], row);
      const year = Math.floor(from / blockDays);
      const factor = 1 / (1 + definition.discountRate) ** year;
      const weeks = (to - from) / 7;
      worth += weeks * factor;
      const price = prices.find(({ id }) => id === step.price) ?? null;
      const costs = (of: number): number | string =>
        step.weeklyCost === null ? noPrice : step.weeklyCost * of;
      const cost = (of: 'weeks' | 'discounted') =>
        `IF(ISNUMBER(${at('week')}),${at('week')}*${at(of)},"${noPrice}")`;
      sheet.row([
        words(child.child),
        words(step.label),
        plain('count', from),
        plain('count', to),
        formula('count', `INT(${at('from')}/${blockDays})`, year),
        formula('share', `1/(1+${rate})^${at('year')}`, factor),
        formula('rate', `(${at('to')}-${at('from')})/7`, weeks),
        formula('rate', `${at('weeks')}*${at('factor')}`, weeks * factor),
        ownPrice(step),
        input('count', price === null ? null : priceNumber(price)),
        lookedUp(at('own'), at('number'), assumptions.prices, step.weeklyCost),
        formula('money', cost('weeks'), costs(weeks)),
        formula('money', cost('discounted'), costs(weeks * factor)),
      ]);
    }
    discounted.push(worth);
    const last = sheet.next() - 1;
    return last < first ? null : { first, last };
  });
  return { sheet: sheet.written({ rows: head, columns: 2 }), rows, discounted };
}

const ownPrice = ({ priced, weeklyCost }: PathStep): LiveCell =>
  input('money', priced === 'stay' ? weeklyCost : null);

/** Steps cut where the discount factor changes. */
function blocksOf({ path, index }: ChildCost): { step: PathStep; from: number; to: number }[] {
  const at = dayNumber(index);
  return path.flatMap((step) => {
    const [start, end] = [dayNumber(step.from) - at, dayNumber(step.to) - at];
    const blocks = [];
    for (let from = start; from < end; ) {
      const to = Math.min(end, (Math.floor(from / blockDays) + 1) * blockDays);
      blocks.push({ step, from, to });
      from = to;
    }
    return blocks;
  });
}
