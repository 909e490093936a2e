import { brentRoot } from './brent-root';
import { chiSquareQuantile } from './distributions';
import { poissonTails } from './poisson-probabilities';

const ONE_TAIL = 0.025;
/** The library's chi-square loses digits beyond, from about 1,900 degrees of freedom on. */
const MOST_BY_CHI_SQUARE = 500;
/** Limits of many events lie within so many standard deviations. */
const DEVIATIONS = 4;

/**
 * The exact 95% interval for a rate of `events` in `exposure`, if events come singly and independently. The lower limit of
 * none is 0. Exposure must be above 0. Source: Garwood 1936.
 */
export function garwoodInterval(events: number, exposure: number): { low: number; high: number } {
  const [low, high] = events > MOST_BY_CHI_SQUARE ? limitsByRoot(events) : limitsByChiSquare(events);
  return { low: low / exposure, high: high / exposure };
}

function limitsByChiSquare(events: number): readonly [low: number, high: number] {
  return [
    events === 0 ? 0 : chiSquareQuantile(ONE_TAIL, 2 * events) / 2,
    chiSquareQuantile(1 - ONE_TAIL, 2 * events + 2) / 2,
  ];
}

/** The means under which so many or more, and so few or fewer, would be as improbable as one tail. */
function limitsByRoot(events: number): readonly [low: number, high: number] {
  const reach = DEVIATIONS * Math.sqrt(events);
  const tolerance = Number.EPSILON * events;
  return [
    brentRoot((mean) => poissonTails(events, mean).atLeast - ONE_TAIL, events - reach, events, tolerance),
    brentRoot((mean) => ONE_TAIL - poissonTails(events, mean).atMost, events, events + reach + 2, tolerance),
  ];
}
