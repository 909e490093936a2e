import type { TimeToFirst } from '../../analysis/cohort/results';
import { count, type FigureTable, interval } from '../blocks/figure-table';

/** How many children were still without one as time went by (Kaplan-Meier), and what had come first by then (Aalen-Johansen). */
export function timeToFirstTable({ without, first, atRisk }: TimeToFirst, one: string): FigureTable {
  const at = (steps: TimeToFirst['without'], day: number) => steps.findLast((step) => step.day <= day);
  const share = (head: string) => ({ head, as: 'share' }) as const;
  return {
    caption: `Time to the first ${one}`,
    columns: [
      count('Days since the index date'),
      count('Children still followed'),
      share('Without one so far'),
      interval,
      ...first.map(({ label }) => share(label)),
    ],
    rows: atRisk.map(({ day, children }) => {
      const step = at(without, day);
      return [
        day,
        children,
        step?.share ?? null,
        { low: step?.low ?? null, high: step?.high ?? null },
        ...first.map(({ steps }) => at(steps, day)?.share ?? null),
      ];
    }),
  };
}

/** What the curve says in two numbers. */
export function timeToFirstWords({ medianDays, restrictedMeanDays, horizonDays }: TimeToFirst, one: string) {
  return [
    medianDays === null
      ? `Fewer than half of the children had a first ${one} in the time observed.`
      : `Half of the children had a first ${one} within ${Math.round(medianDays)} days.`,
    ...(restrictedMeanDays === null
      ? []
      : [
          `Of the first ${horizonDays} days a child had ${Math.round(restrictedMeanDays)} without one on average.`,
        ]),
    'There is no such table for the time before: it ended because of the index date, not because something happened.',
  ];
}
