import type { Database } from '../../database/database';
import { invalidCodes } from './invalid-codes';

/** What the checks need to know besides the rows. */
export interface Asked {
  /** The day the data was drawn, or null where that is not known. */
  readonly asAt: string | null;
  /** Ages in completed years at which the programme takes children, both included. */
  readonly ageFrom: number;
  readonly ageTo: number;
}

/** Case and spaces in a postcode do not matter. */
const postcode = "upper(replace(pl_post, ' ', ''))";

/**
 * Tables made once for all rules, each sorted once. Rows of one child stand in order of their start, a closed one
 * before an open one of the same start; `ended_before` is the latest end of all that stand before a row, and
 * `previous_...` and `next_...` are its neighbours.
 * Episodes are compared within one yearly return: next year's return tells the same episode again, with its end.
 * `return_episode` has one and the same episode as each of several yearly returns tells it; empty for one return.
 * `invalid_code` has the codes that a return of their year may not carry; return_year 0 where it is not known.
 * `checked_placement` leaves out placements worked out from episodes, which the episode rules look at.
 * `checked_care` leaves out care periods worked out from placements or episodes.
 */
const prepared = {
  checked_episode: `SELECT rowid AS id, file, line, child_id, decom, dec, rne, ls, cin, place, place_provider, rec,
      reason_place_change, ${postcode} AS pl_post, urn, return_year,
      row_number() OVER in_order AS position,
      max(dec) OVER in_order AS ended_before,
      lag(decom) OVER in_order AS previous_decom, lag(dec) OVER in_order AS previous_dec,
      lag(rec) OVER in_order AS previous_rec, lag(ls) OVER in_order AS previous_ls,
      lag(cin) OVER in_order AS previous_cin, lag(place) OVER in_order AS previous_place,
      lag(place_provider) OVER in_order AS previous_provider, lag(${postcode}) OVER in_order AS previous_pl_post,
      lag(urn) OVER in_order AS previous_urn, lag(reason_place_change) OVER in_order AS previous_reason,
      lead(decom) OVER in_order AS next_decom, lead(rne) OVER in_order AS next_rne,
      lead(place) OVER in_order AS next_place, lead(${postcode}) OVER in_order AS next_pl_post
    FROM episode WHERE child_id IS NOT NULL AND decom IS NOT NULL
    WINDOW in_order AS (PARTITION BY child_id, return_year ORDER BY decom, dec IS NULL, dec, rowid
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`,
  return_episode: `SELECT file, line, child_id, decom, dec, return_year,
      lag(dec) OVER by_year AS earlier_dec, lag(return_year) OVER by_year AS earlier_year,
      lead(return_year) OVER by_year AS later_year
    FROM checked_episode
    WHERE return_year IS NOT NULL AND (SELECT count(DISTINCT return_year) FROM checked_episode) > 1
    WINDOW by_year AS (PARTITION BY child_id, decom ORDER BY return_year, id)`,
  checked_placement: inOrder(
    'placement',
    ['place_code', 'temporary', 'provider_code'],
    'file NOT IN (SELECT file FROM episode WHERE file IS NOT NULL)',
  ),
  checked_care: inOrder(
    'care_period',
    [],
    `file NOT IN (SELECT file FROM episode WHERE file IS NOT NULL UNION SELECT file FROM placement WHERE file IS NOT NULL)`,
  ),
  checked_missing: inOrder('missing_episode', ['kind'], 'true'),
  care_span:
    'SELECT child_id, start_date, end_date FROM care_period WHERE child_id IS NOT NULL AND start_date IS NOT NULL',
  listed_child: `SELECT DISTINCT child_id FROM child_mention WHERE kind IN ('ssda903.header', 'children')`,
  placed_child: 'SELECT child_id FROM placement UNION SELECT child_id FROM episode',
  birth: `SELECT child_id, coalesce(max(CASE WHEN listed THEN birth_date END), min(birth_date)) AS birth_date
    FROM (SELECT child_id, birth_date, 1 AS listed FROM child
      UNION ALL SELECT child_id, birth_date, 0 FROM child_mention)
    WHERE child_id IS NOT NULL AND birth_date IS NOT NULL GROUP BY child_id`,
} as const;

/** Prepared tables that are looked into by child. */
const byChild = ['care_span', 'listed_child', 'placed_child', 'birth'] as const;

function inOrder(table: string, columns: readonly string[], condition: string): string {
  const own = columns.map((column) => `, ${column}, lag(${column}) OVER in_order AS previous_${column}`);
  return `SELECT rowid AS id, file, line, child_id, start_date, end_date${own.join('')},
      row_number() OVER in_order AS position,
      max(end_date) OVER in_order AS ended_before,
      lag(start_date) OVER in_order AS previous_start, lag(end_date) OVER in_order AS previous_end,
      lead(start_date) OVER in_order AS next_start
    FROM ${table} WHERE child_id IS NOT NULL AND start_date IS NOT NULL AND ${condition}
    WINDOW in_order AS (PARTITION BY child_id ORDER BY start_date, end_date IS NULL, end_date, rowid
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
}

/** Runs the work with the prepared tables in place, and takes them away again. */
export function withPrepared<T>(database: Database, asked: Asked, work: () => T): T {
  try {
    database.run('CREATE TEMP TABLE asked (as_at TEXT, age_from INTEGER, age_to INTEGER)');
    database.run('INSERT INTO asked VALUES (?, ?, ?)', [asked.asAt, asked.ageFrom, asked.ageTo]);
    database.run('CREATE TEMP TABLE invalid_code (code_set TEXT, code TEXT, return_year INTEGER)');
    for (const [name, query] of Object.entries(prepared))
      database.run(`CREATE TEMP TABLE ${name} AS ${query}`);
    for (const code of invalidCodes(database))
      database.run('INSERT INTO invalid_code VALUES (?, ?, ?)', [code.set, code.code, code.returnYear]);
    for (const name of byChild) database.run(`CREATE INDEX temp.${name}_by_child ON ${name} (child_id)`);
    return work();
  } finally {
    for (const name of ['asked', 'invalid_code', ...Object.keys(prepared)])
      database.run(`DROP TABLE IF EXISTS temp.${name}`);
  }
}
