import type { AgeAndSexRow, FirstTables } from '../../analysis/first-tables/results';
import { showDay } from '../../domain/wording';
import { count, left, right, words } from '../figures';
import type { Section, TableRow } from '../report-model';

/** Table 2: participants by age at the start and sex. */
export function ageAndSexSection({ ageAndSex, definition }: FirstTables): Section {
  const { columns, rows, total, leftOut, warnings } = ageAndSex;
  const rowOf = (row: AgeAndSexRow): TableRow => ({
    cells: [
      words(row.label),
      count(row.total, `Participants: ${row.label}`),
      ...row.bySex.map((number, column) =>
        count(number, `Participants: ${row.label}, ${columns[column] ?? ''}`),
      ),
    ],
  });
  return {
    id: 'age-and-sex',
    title: 'Who took part',
    blocks: [
      ...(total.total.value === null ? [{ kind: 'sentence' as const, text: total.total.why ?? '' }] : []),
      {
        kind: 'table',
        table: {
          caption: 'Participants by age and sex',
          columns: [left('Age at the start'), right('All'), ...columns.map(right)],
          rows: [...rows.map(rowOf), { ...rowOf(total), kind: 'total' }],
        },
      },
    ],
    warnings,
    leftOut,
    working: [
      `Participants are children with the decision ${definition.participants.join(' or ')} who had started by ${showDay(definition.asAt)}, or whose start was not recorded. Each child is counted once.`,
      'Age is in completed years on the day of the start. Totals are counted from the children, not added up from the rows.',
    ],
  };
}
