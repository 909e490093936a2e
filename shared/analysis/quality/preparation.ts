import type { Database } from '../../database/database';
import { asAt, birthdayInSql, yearEnd } from './dates-in-sql';
import { invalidCodes } from './invalid-codes';
import { neighbours, sorted } from './neighbours';

/** What the checks need to know besides the rows. */
export interface Asked {
  /** The day the data was drawn, or null where that is not known. */
  readonly asAt: string | null;
  /** Ages in completed years at which the programme takes children, both included. */
  readonly ageFrom: number;
  readonly ageTo: number;
}

/**
 * Tables and views made once for all rules, in this order. The `checked_` ones have rows in order of their start with
 * their neighbours (neighbours.ts); episodes are neighbours within one yearly return only, for the next year's return
 * tells the same episode again. `known_until` is an episode's end, or else the last day that its return can tell of.
 * Placements worked out from episodes, and care periods worked out from either, are left out: the rules on episodes
 * look at them where they came from.
 */
const prepared: readonly string[] = [
  'CREATE TEMP TABLE episode_file AS SELECT DISTINCT file FROM episode WHERE file IS NOT NULL',
  'CREATE TEMP TABLE placement_file AS SELECT DISTINCT file FROM placement WHERE file IS NOT NULL',
  sorted('checked_episode', {
    from: 'episode',
    columns: `decom, dec, rne, ls, cin, place, place_provider, rec, reason_place_change,
      upper(replace(pl_post, ' ', '')) AS pl_post, urn, return_year,
      coalesce(dec, min(coalesce(${asAt}, ${yearEnd}), coalesce(${yearEnd}, ${asAt}))) AS known_until`,
    where: 'decom IS NOT NULL',
    order: 'child_id, return_year, decom, dec IS NULL, dec, rowid',
  }),
  neighbours('checked_episode', {
    within: ['child_id', 'return_year'],
    previous: [
      'decom',
      'dec',
      'rec',
      'ls',
      'cin',
      'place',
      'place_provider',
      'pl_post',
      'urn',
      'reason_place_change',
    ],
    next: ['decom', 'rne', 'place', 'pl_post'],
  }),
  stays(
    'checked_placement',
    'placement',
    'place_code, provider_code, temporary',
    'file NOT IN (SELECT file FROM episode_file)',
  ),
  neighbours('checked_placement', {
    within: ['child_id'],
    previous: ['start_date', 'end_date', 'place_code', 'provider_code'],
    next: ['start_date'],
  }),
  stays(
    'checked_care',
    'care_period',
    'end_reason',
    'file NOT IN (SELECT file FROM episode_file UNION SELECT file FROM placement_file)',
  ),
  neighbours('checked_care', {
    within: ['child_id'],
    previous: ['start_date', 'end_date'],
    next: ['start_date'],
  }),
  stays('checked_missing', 'missing_episode', 'kind', 'true'),
  neighbours('checked_missing', {
    within: ['child_id'],
    previous: ['start_date', 'end_date', 'kind'],
    next: ['start_date'],
  }),
  /* One and the same episode as each of several yearly returns tells it; empty for one return. */
  `CREATE TEMP TABLE return_episode AS SELECT file, line, child_id, decom, dec, return_year,
      lag(dec) OVER by_year AS earlier_dec, lag(return_year) OVER by_year AS earlier_year,
      lead(return_year) OVER by_year AS later_year
    FROM checked_episode_in_order
    WHERE return_year IS NOT NULL AND (SELECT count(DISTINCT return_year) FROM checked_episode_in_order) > 1
    WINDOW by_year AS (PARTITION BY child_id, decom ORDER BY return_year, id)`,
  `CREATE TEMP TABLE care_span AS SELECT child_id, start_date, end_date FROM care_period
    WHERE child_id IS NOT NULL AND start_date IS NOT NULL`,
  'CREATE INDEX temp.care_span_by_child ON care_span (child_id)',
  /* Children in header.csv or children.csv, and how often. */
  `CREATE TEMP TABLE listed_child AS SELECT child_id, count(*) AS times FROM child_mention
    WHERE kind IN ('ssda903.header', 'children') AND child_id IS NOT NULL GROUP BY child_id`,
  'CREATE INDEX temp.listed_child_by_child ON listed_child (child_id)',
  'CREATE TEMP TABLE placed_child (child_id TEXT PRIMARY KEY) WITHOUT ROWID',
  'INSERT OR IGNORE INTO placed_child SELECT child_id FROM checked_episode_in_order',
  'INSERT OR IGNORE INTO placed_child SELECT child_id FROM checked_placement_in_order',
  `CREATE TEMP TABLE birth (child_id TEXT PRIMARY KEY, birth_date TEXT,
    sixteen TEXT AS (${birthdayInSql('birth_date', 16)}) STORED, eighteen TEXT AS (${birthdayInSql('birth_date', 18)}) STORED) WITHOUT ROWID`,
  `INSERT OR IGNORE INTO birth (child_id, birth_date) SELECT child_id, birth_date FROM child
    WHERE birth_date IS NOT NULL AND child_id IS NOT NULL`,
  `INSERT OR IGNORE INTO birth (child_id, birth_date) SELECT child_id, birth_date FROM child_mention
    WHERE birth_date IS NOT NULL AND child_id IS NOT NULL`,
  /* Children of whom two mentions say something different. A sex that is not known differs from none. */
  `CREATE TEMP TABLE told_differently AS SELECT child_id, min(birth_date) AS earliest, max(birth_date) AS latest,
      min(birth_date) <> max(birth_date) AS birth_date,
      max(sex = 'M') AND max(sex = 'F') AS sex,
      min(ethnicity) <> max(ethnicity) AS ethnicity
    FROM child_mention WHERE coalesce(birth_date, sex, ethnicity) IS NOT NULL
    GROUP BY child_id HAVING min(birth_date) <> max(birth_date) OR min(ethnicity) <> max(ethnicity) OR (max(sex = 'M') AND max(sex = 'F'))`,
];

function stays(name: string, from: string, columns: string, where: string): string {
  return sorted(name, {
    from,
    columns: `start_date, end_date, ${columns}`,
    where: `start_date IS NOT NULL AND ${where}`,
    order: 'child_id, start_date, end_date IS NULL, end_date, rowid',
  });
}

/** Makes the prepared tables, one a step, runs the steps of the work, and takes the tables away again, also when it is broken off. */
export function* withPrepared<T>(
  database: Database,
  asked: Asked,
  work: () => Generator<void, T>,
): Generator<void, T> {
  try {
    database.run('CREATE TEMP TABLE asked (as_at TEXT, age_from INTEGER, age_to INTEGER)');
    database.run('INSERT INTO asked VALUES (?, ?, ?)', [asked.asAt, asked.ageFrom, asked.ageTo]);
    for (const statement of prepared) {
      database.run(statement);
      yield;
    }
    /* The codes that a return of their year may not carry; year 0 where it is not known. */
    database.run('CREATE TEMP TABLE invalid_code (code_set TEXT, code TEXT, return_year INTEGER)');
    for (const code of invalidCodes(database))
      database.run('INSERT INTO invalid_code VALUES (?, ?, ?)', [code.set, code.code, code.returnYear]);
    return yield* work();
  } finally {
    takeAway(database);
  }
}

export const preparedSteps = prepared.length;

function takeAway(database: Database): void {
  const made = database.rows<{ type: string; name: string }>(
    "SELECT type, name FROM temp.sqlite_schema WHERE type IN ('view', 'table') ORDER BY type DESC",
  );
  for (const { type, name } of made) database.run(`DROP ${type} temp.${name}`);
}
