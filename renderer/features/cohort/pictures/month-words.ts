import type { OutcomeResult } from '../../../../shared/analysis/cohort/results';
import { showRate } from '../../../../shared/report/cohort/estimate-words';
import { isDrawn } from './interval-marks';
import { type MonthLayout, monthName } from './month-layout';

/** What has to be known to read the picture, a sentence each. */
export function monthNotes(
  { months, before, comparison }: Pick<OutcomeResult, 'months' | 'before' | 'comparison'>,
  { thin, isCut }: Pick<MonthLayout, 'thin' | 'isCut'>,
): string {
  const hasIntervals = months.some(({ rate }) => rate.low !== null);
  const isAllThin = months.every((month) => month.thin);
  return [
    hasIntervals ? 'Bars are 95% intervals.' : (before.rate.why ?? ''),
    comparison !== null && 'The comparison group is outlined.',
    isAllThin && 'Every month has fewer than 12 children, or fewer than half of them.',
    thin.length > 0 &&
      !isAllThin &&
      'Shaded: fewer than 12 children, or fewer than half of them, are observed.',
    isCut && 'Long bars are cut at the top; the table has them whole.',
    'A peak in the months just before is the time of referral; some of it may pass by itself.',
  ]
    .filter((sentence) => sentence !== false && sentence !== '')
    .join(' ');
}

/** The picture in sentences, for those who cannot see it. */
export function monthSummary({ months }: Pick<OutcomeResult, 'months'>): string {
  const drawn = months.filter(({ rate }) => isDrawn(rate));
  const side = (name: string, own: typeof drawn) => {
    const [first] = [...own].sort((a, b) => (b.rate.estimate ?? 0) - (a.rate.estimate ?? 0));
    return first === undefined
      ? `No month ${name} is observed.`
      : `The highest month ${name} is ${monthName(first.month)}, at ${showRate(first.rate.estimate)} per 10 child-months.`;
  };
  return [
    side(
      'before',
      drawn.filter(({ month }) => month < 0),
    ),
    side(
      'after',
      drawn.filter(({ month }) => month >= 0),
    ),
    'Shown as a table, it has each month, and each opens its rows.',
  ].join(' ');
}
