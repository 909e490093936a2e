import { plotText } from '../../../components/chart/plot-text';

const daysInAMonth = 30.4375;

/** Months below an axis of days, as many as there is room for; the first day by a name of its own. */
export function monthsFrom(end: number, first: string, pixels: number) {
  const every = [1, 2, 3, 6, 12].find((months) => months * daysInAMonth * pixels > 76) ?? 12;
  const tickvals = [0];
  for (let month = every; month * daysInAMonth <= end; month += every) tickvals.push(month * daysInAMonth);
  return {
    tickmode: 'array' as const,
    tickvals,
    ticktext: tickvals.map((_, i) =>
      i === 0 ? plotText(first) : `${i * every} month${i * every === 1 ? '' : 's'}`,
    ),
    tickangle: 0,
    ticks: 'outside' as const,
    ticklen: 4,
  };
}
