import { blank, type PivotLevel } from '../../../../shared/definitions/pivot-definition';
import { dayNumber } from '../../../../shared/domain/calendar';

/** How the keys of a level follow each other; only what runs on may be joined by a line. */
export interface KeyOrder {
  readonly runs: 'in time' | 'by size' | 'no';
  /** Where a key lies; a step of 1 is the next period. Null for the missing value, which lies beside. */
  placeOf(key: string): number | null;
  /** Whether a step of more than 1 is a gap in time. */
  readonly hasGaps: boolean;
}

const inTime: readonly { readonly of: RegExp; place(parts: readonly number[]): number; hasGaps?: boolean }[] =
  [
    { of: /^(\d{4})-(\d{2})$/, place: ([year = 0, month = 0]) => year * 12 + month },
    { of: /^(\d{4})\/\d{2} Q([1-4])$/, place: ([year = 0, part = 0]) => year * 4 + part },
    { of: /^(\d{4})\/\d{2} H([12])$/, place: ([year = 0, part = 0]) => year * 2 + part },
    { of: /^(\d{4})\/\d{2}$/, place: ([year = 0]) => year },
    {
      of: /^(\d{4})-(\d{2})-\d{2} to \d{4}-\d{2}-\d{2}$/,
      place: ([year = 0, month = 0]) => (year * 12 + month) / 6,
    },
  ];
const year = /^(?:19|20)\d{2}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const wholeNumber = /^-?\d+$/;

/** Fields whose keys have an order by what they are; other numbers may be names, as a child's id is. */
const months = ['months_from_start'];
const sizes = ['age', 'days_in_placement', 'days_in_care', 'days_missing', 'days_in_programme'];
const bands = ['age_band', 'age_band_return', 'sdq_band', 'programme_time'];

/** Reads off a level and its keys, in the order they stand in, whether they run in time or by size. */
export function keyOrder(field: string, chosen: PivotLevel | undefined, keys: readonly string[]): KeyOrder {
  const known = keys.filter((key) => key !== blank);
  const level = typeof chosen === 'object' ? chosen : undefined;
  const name = field.slice(field.lastIndexOf('.') + 1);
  const every = (pattern: RegExp) => known.length > 0 && known.every((key) => pattern.test(key));
  const order = (runs: KeyOrder['runs'], place: (key: string) => number, hasGaps: boolean): KeyOrder => ({
    runs,
    hasGaps,
    placeOf: (key) => (key === blank ? null : place(key)),
  });
  for (const { of, place } of inTime)
    if (every(of)) return order('in time', (key) => place((of.exec(key) ?? []).slice(1).map(Number)), true);
  if (every(year) && (level?.by === 'calendar-year' || /year/i.test(name)))
    return order('in time', Number, true);
  if (every(day)) return order('in time', dayNumber, false);
  if (every(wholeNumber) && months.includes(name)) return order('in time', Number, true);
  if (every(wholeNumber) && sizes.includes(name)) return order('by size', Number, true);
  const isReordered =
    typeof level?.sort === 'object' || level?.top !== undefined || level?.groups !== undefined;
  const places = new Map(known.map((key, place) => [key, place]));
  const isBanded = level?.bands !== undefined || bands.includes(name);
  return order(isBanded && !isReordered ? 'by size' : 'no', (key) => places.get(key) ?? 0, false);
}
