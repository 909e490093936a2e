import { type CanonicalName, canonicalTables } from './schema';

const tables: Readonly<Record<CanonicalName, string>> = {
  child: 'Children',
  child_mention: 'Children named',
  care_period: 'Care periods',
  placement: 'Placements',
  episode: 'Episodes',
  missing_episode: 'Missing episodes',
  event: 'Events',
  measure: 'Scores',
  sdq_return: 'SDQ returned',
  programme: 'Programme',
  feedback: 'Feedback',
  session: 'Sessions',
  unit_cost: 'Unit costs',
};

/** Tables whose rows are called otherwise than the table. */
const rows: Readonly<Record<string, string>> = { programme: 'Referrals', feedback: 'Answers' };

/** What the rows of a table are, for a count of them: `Placements`; `Rows` of a file's own table. */
export const rowWords = (table: string): string => rows[table] ?? tables[table as CanonicalName] ?? 'Rows';

/** A canonical table by the words people use for its rows; a file's own table by its name. */
export const tableWords = (table: string): string => tables[table as CanonicalName] ?? table;

/** A column of a canonical table in words: `child_id` is `Child`, `start_date` is `Start date`. A file's own stays. */
export function columnWords(table: string, column: string): string {
  if (!(table in canonicalTables)) return column;
  const words = column.replace(/_id$/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
