import { estimateWords } from '../../../../shared/report/cohort/estimate-words';
import type { RateRow } from './rate-layout';

/** The rates in sentences, for those who cannot see the picture. */
export function rateSummary(rows: readonly RateRow[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups
    .map((group) => {
      const own = rows.filter((row) => row.group === group);
      return `${group}: ${own.map(({ label, totals }) => `${label} ${estimateWords(totals.rate)}`).join('; ')}.`;
    })
    .join(' ');
}
