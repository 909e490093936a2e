import { type CanonicalName, canonicalTables } from '../../../database/schema';
import type { Rule } from '../rule';

/** What a table's rows are called, for those in which no two rows may be the same. */
const once = {
  care_period: 'care period',
  placement: 'placement',
  missing_episode: 'missing episode',
  event: 'event',
  measure: 'score',
  programme: 'programme row',
  session: 'session',
} as const satisfies Partial<Record<CanonicalName, string>>;

/**
 * The rows to compare, where not all have to be: those of children with two that start on one day, and
 * those that come from a file of their own and not out of another table.
 */
const candidates: Partial<Record<keyof typeof once, string>> = {
  care_period: startingTogether('checked_care'),
  placement: startingTogether('checked_placement'),
  missing_episode: startingTogether('checked_missing'),
  // A score of the yearly return has no date; the next year's may be the same.
  measure: 'file NOT IN (SELECT file FROM sdq_return WHERE file IS NOT NULL)',
};

function startingTogether(name: string): string {
  return `rowid IN (SELECT id FROM ${name} WHERE child_id IN
    (SELECT child_id FROM ${name} WHERE previous_start_date = start_date))`;
}

function contentOf(table: CanonicalName): string[] {
  const notContent = ['file', 'line', 'placement_id'];
  return Object.keys(canonicalTables[table].columns).filter((column) => !notContent.includes(column));
}

function copies(table: CanonicalName, child: string, where: string): string {
  return `SELECT file, line, ${child} AS child, first_file, first_line
    FROM (SELECT *, row_number() OVER same AS time, first_value(file) OVER same AS first_file,
        first_value(line) OVER same AS first_line
      FROM ${table} WHERE ${where} WINDOW same AS (PARTITION BY ${contentOf(table).join(', ')} ORDER BY rowid))
    WHERE time > 1`;
}

const episodeTwice: Rule = {
  rule: 'duplicate-episode',
  severity: 'error',
  table: 'episode',
  title: 'The same episode twice',
  message:
    "Two rows of one year's return are the same in every column. Take one out, or load the file only once.",
  find: copies(
    'episode',
    'child_id',
    'rowid IN (SELECT id FROM checked_episode WHERE child_id IN (SELECT child_id FROM checked_episode WHERE previous_decom = decom))',
  ),
  detail: 'The same as line {first_line} of {first_file}.',
};

/** Rows that are the same in every column: a file loaded twice, or a row copied. */
export const duplicateRules: readonly Rule[] = [
  episodeTwice,
  ...(Object.keys(once) as (keyof typeof once)[]).map((table): Rule => {
    const exceptions = table === 'event' || table === 'session';
    return {
      rule: `duplicate-${table.replaceAll('_', '-')}`,
      severity: exceptions ? 'information' : 'error',
      table,
      title: `The same ${once[table]} twice`,
      message: exceptions
        ? 'Two rows are the same in every column. Two of a kind on one day can be right; where it is a copy, take it out, or it counts twice.'
        : 'Two rows are the same in every column. Take one out, or load the file only once.',
      find: copies(table, table === 'session' ? 'NULL' : 'child_id', candidates[table] ?? 'true'),
      detail: 'The same as line {first_line} of {first_file}.',
    };
  }),
];
