import { addDays, type Day } from '../../../shared/domain/calendar';
import type { Incident } from './child';
import { daysApart, type Random } from './random';

/** Missing incidents, most of a night or two and a few longer; away ones are added to them, never alone. */
export function incidentsBetween(random: Random, count: number, from: Day, to: Day): Incident[] {
  const away = count >= 3 ? 1 : 0;
  return daysApart(random, count + away, from, to, 13).map((start, place) => ({
    kind: place === count ? 'A' : 'M',
    start,
    end: addDays(start, random.weighted(nightsAway)),
  }));
}

const nightsAway = [
  [0, 8],
  [1, 12],
  [2, 4],
  [4, 2],
  [9, 1],
] as const;
