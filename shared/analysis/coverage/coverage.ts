import type { Database } from '../../database/database';
import type { Day } from '../../domain/calendar';

/** What is loaded, in one line: how many children, and from which day to which. */
export interface Coverage {
  readonly children: number;
  /** First start and last start or end of a placement or care period; null where neither is loaded. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

const daysOfCare = `
  SELECT start_date AS day FROM placement UNION ALL SELECT end_date FROM placement
  UNION ALL SELECT start_date FROM care_period UNION ALL SELECT end_date FROM care_period`;

const childrenNamed = [
  'child',
  'placement',
  'care_period',
  'missing_episode',
  'event',
  'measure',
  'programme',
]
  .map((table) => `SELECT child_id FROM ${table} WHERE child_id IS NOT NULL`)
  .join(' UNION ');

/** How many children any loaded extract names, and the days that placements and care periods cover. */
export function coverage(database: Database): Coverage {
  const children = database.value(`SELECT COUNT(*) FROM (${childrenNamed})`);
  const [days] = database.rows<{ first: Day | null; last: Day | null }>(
    `SELECT MIN(day) AS first, MAX(day) AS last FROM (${daysOfCare})`,
  );
  return { children: Number(children), firstDay: days?.first ?? null, lastDay: days?.last ?? null };
}
