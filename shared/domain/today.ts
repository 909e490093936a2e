import { dayOf } from './calendar';

/** The machine's own day, by its own clock: dates after it are dates in the future. */
export function today(): string {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as string;
}
