import type { AttendanceRow, FirstTables } from '../../analysis/first-tables/results';
import { showCount, showDay } from '../../domain/wording';
import { count, left, mean, named, right, share, words } from '../figures';
import type { Section, TableRow } from '../report-model';

/** Who came to workshops and meetings, of those who could have. */
export function attendanceSection({ attendance, definition }: FirstTables): Section {
  const { rows, warnings } = attendance;
  return {
    id: 'attendance',
    title: 'Who came',
    blocks:
      rows.length === 0
        ? [{ kind: 'sentence', text: 'No sessions are loaded.' }]
        : [
            {
              kind: 'table',
              table: {
                caption: 'Attendance by kind of session',
                columns: [
                  left('Session'),
                  right('Sessions'),
                  right('Fewest'),
                  right('Most'),
                  right('Mean'),
                  right('Eligible'),
                  right('Share who came'),
                ],
                rows: rows.map(rowOf),
              },
            },
          ],
    warnings,
    leftOut: [],
    working: [
      `Sessions up to ${showDay(definition.asAt)}, and those without a date. The share is the mean that came over the mean eligible, of the sessions that tell both.`,
    ],
  };
}

function rowOf(row: AttendanceRow): TableRow {
  const { kind, eligible, eligibleRange } = row;
  const about = (what: string) => `${kind}: ${what}`;
  const offered = mean(eligible, about('eligible'), 1);
  const range =
    eligibleRange === null || eligibleRange.min === eligibleRange.max
      ? offered
      : { ...offered, text: `${showCount(eligibleRange.min)} to ${showCount(eligibleRange.max)}` };
  return {
    cells: [
      words(named(kind)),
      count(row.sessions, about('sessions')),
      count(row.fewest, about('fewest')),
      count(row.most, about('most')),
      mean(row.mean, about('mean that came'), 1),
      range,
      share(
        row.share,
        about('share who came'),
        row.shareOf === null ? '' : `${showMean(row.shareOf.attended)} of ${showMean(row.shareOf.eligible)}`,
      ),
    ],
  };
}

const showMean = (value: number): string => (Number.isInteger(value) ? showCount(value) : value.toFixed(1));
