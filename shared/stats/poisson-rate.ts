import { chiSquareQuantile } from './distributions';

const ONE_TAIL = 0.025;

/**
 * The exact 95% interval for a rate of `events` in `exposure`, if events come singly and independently. The lower limit of
 * none is 0. Exposure must be above 0. Source: Garwood 1936.
 */
export function garwoodInterval(events: number, exposure: number): { low: number; high: number } {
  return {
    low: events === 0 ? 0 : chiSquareQuantile(ONE_TAIL, 2 * events) / 2 / exposure,
    high: chiSquareQuantile(1 - ONE_TAIL, 2 * events + 2) / 2 / exposure,
  };
}
