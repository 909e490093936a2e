import type { CanonicalName } from '../../../database/schema';
import type { Rule } from '../rule';

const otherReturns = [
  'reviews',
  'uasc',
  'oc3',
  'ad1',
  'placed_for_adoption',
  'previous_permanence',
  'sw_episodes',
  'dolo',
];

interface Elsewhere {
  readonly in: string;
  readonly called: string;
  readonly table: CanonicalName;
  /** Where the rows are looked for, and which of them; the table itself where it is not said. */
  readonly from?: string;
  readonly where?: string;
}

const elsewhere: readonly Elsewhere[] = [
  { in: 'episodes', called: 'the episodes', table: 'episode' },
  { in: 'placements', called: 'the placements', table: 'placement', from: 'checked_placement_in_order' },
  { in: 'care-periods', called: 'the care periods', table: 'care_period', from: 'checked_care_in_order' },
  { in: 'missing', called: 'the missing episodes', table: 'missing_episode' },
  { in: 'sdq', called: 'the SDQ part of the return (OC2)', table: 'sdq_return' },
  {
    in: 'measures',
    called: 'the measures',
    table: 'measure',
    where: 'file NOT IN (SELECT file FROM sdq_return WHERE file IS NOT NULL)',
  },
  { in: 'events', called: 'the events', table: 'event' },
  { in: 'programme', called: 'the programme', table: 'programme' },
  {
    in: 'other-returns',
    called: 'another part of the return',
    table: 'child_mention',
    where: `kind IN (${otherReturns.map((kind) => `'ssda903.${kind}'`).join(', ')})`,
  },
];

const unlisted: readonly Rule[] = elsewhere.map(({ in: place, called, table, from, where }) => ({
  rule: `unlisted-child-in-${place}`,
  severity: 'error',
  table,
  title: `Child in ${called}, but in no list of children`,
  message: `A child appears in ${called}, but in no list of children (header.csv or children.csv), so date of birth, sex and ethnicity may be unknown. Add the child to the list, or correct the number. Counted in children.`,
  counts: 'children',
  find: `SELECT file, min(line) AS line, child_id AS child, count(*) AS mentions FROM ${from ?? table}
    WHERE (SELECT count(*) FROM listed_child) > 0 AND child_id NOT IN (SELECT child_id FROM listed_child)
      AND ${where ?? 'true'}
    GROUP BY child_id, file`,
  detail: 'The first of {mentions} mentions in this file; the child is in no list.',
}));

/** Children that one file has and another has not. */
export const childrenBetweenFilesRules: readonly Rule[] = [
  ...unlisted,
  {
    rule: 'listed-child-never-placed',
    severity: 'warning',
    table: 'child_mention',
    title: 'Listed child without a placement',
    message:
      'A child is in the list of children but has no episode and no placement. Add them, or take the child out of the list. Counted in children.',
    counts: 'children',
    find: `SELECT file, min(line) AS line, child_id AS child FROM child_mention
      WHERE kind IN ('ssda903.header', 'children') AND child_id IS NOT NULL
        AND (SELECT count(*) FROM placed_child) > 0
        AND child_id NOT IN (SELECT child_id FROM placed_child)
      GROUP BY child_id, file`,
    detail: 'Listed, but never placed.',
  },
  {
    rule: 'programme-child-never-placed',
    severity: 'warning',
    table: 'programme',
    title: 'Child in the programme without a placement',
    message:
      'A child is in the programme, but has no episode and no placement, so what happened before and after cannot be compared. Load the placements, or correct the number.',
    where: `child_id IS NOT NULL AND (SELECT count(*) FROM placed_child) > 0
        AND child_id NOT IN (SELECT child_id FROM placed_child)`,
    detail: 'Started the programme {start_date}; never placed.',
  },
];
