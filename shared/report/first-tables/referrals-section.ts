import type { FirstTables } from '../../analysis/first-tables/results';
import { showCount, showDay } from '../../domain/wording';
import { count, left, right, words } from '../figures';
import type { Section } from '../report-model';

/** Table 1: referrals by decision, with the period that the data cover. */
export function referralsSection({ referrals, definition }: FirstTables): Section {
  const { firstReferral, lastReferral, rows, total } = referrals;
  const period =
    firstReferral === null || lastReferral === null
      ? 'No referral has a date.'
      : `Referrals are dated from ${showDay(firstReferral)} to ${showDay(lastReferral)}.`;
  return {
    id: 'referrals',
    title: 'Referrals',
    blocks: [
      {
        kind: 'sentence',
        text:
          total.value === null
            ? (total.why ?? '')
            : `${showCount(total.value, 'referral')} in all. ${period}`,
      },
      {
        kind: 'table',
        table: {
          caption: 'Referrals by decision',
          columns: [left('Decision'), right('Referrals')],
          rows: [
            ...rows.map(({ label, referrals: number }) => ({
              cells: [words(label), count(number, `Referrals: ${label}`)],
            })),
            { cells: [words('All referrals'), count(total, 'All referrals')], kind: 'total' },
          ],
        },
      },
    ],
    warnings: referrals.warnings,
    leftOut: [],
    working: [
      `Each row of the programme extract up to ${showDay(definition.asAt)} is one referral, by the decision as it was recorded. A child referred twice is two referrals.`,
      'The total is the sum of the rows above it.',
    ],
  };
}
