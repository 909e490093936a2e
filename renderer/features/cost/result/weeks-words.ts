import { nothing } from '../../../../shared/report/figures';

const weeksInAMonth = 52 / 12;

/** A length of time: weeks up to 12, then months. */
export function weeksWords(weeks: number | null): string {
  if (weeks === null) return nothing;
  if (weeks <= 12) return `${shown(weeks)} ${shown(weeks) === '1' ? 'week' : 'weeks'}`;
  return `${shown(weeks / weeksInAMonth)} months`;
}

const shown = (value: number): string => String(Number(value.toFixed(1)));
