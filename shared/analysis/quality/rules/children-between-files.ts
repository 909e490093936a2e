import type { CanonicalName } from '../../../database/schema';
import type { Rule } from '../rule';

const elsewhere = [
  { in: 'episodes', table: 'episode', kinds: ['ssda903.episodes'] },
  { in: 'placements', table: 'placement', kinds: ['placements'] },
  { in: 'care-periods', table: 'care_period', kinds: ['care_periods'] },
  { in: 'missing', table: 'missing_episode', kinds: ['ssda903.missing', 'missing_episodes'] },
  { in: 'sdq', table: 'sdq_return', kinds: ['ssda903.oc2'] },
  { in: 'measures', table: 'measure', kinds: ['measures'] },
  { in: 'events', table: 'event', kinds: ['events'] },
  { in: 'programme', table: 'programme', kinds: ['programme'] },
  {
    in: 'other-returns',
    table: 'child_mention',
    kinds: [
      'ssda903.reviews',
      'ssda903.uasc',
      'ssda903.oc3',
      'ssda903.ad1',
      'ssda903.placed_for_adoption',
      'ssda903.previous_permanence',
      'ssda903.sw_episodes',
      'ssda903.dolo',
    ],
  },
] as const satisfies readonly { in: string; table: CanonicalName; kinds: readonly string[] }[];

const called: Readonly<Record<(typeof elsewhere)[number]['in'], string>> = {
  episodes: 'the episodes',
  placements: 'the placements',
  'care-periods': 'the care periods',
  missing: 'the missing episodes',
  sdq: 'the SDQ part of the return (OC2)',
  measures: 'the measures',
  events: 'the events',
  programme: 'the programme',
  'other-returns': 'another part of the return',
};

const unlisted: readonly Rule[] = elsewhere.map((place) => ({
  rule: `unlisted-child-in-${place.in}`,
  severity: 'error',
  table: place.table,
  title: `Child in ${called[place.in]}, but in no list of children`,
  message: `A child appears in ${called[place.in]}, but in no list of children (header.csv or children.csv), so date of birth, sex and ethnicity may be unknown. Add the child to the list, or correct the number. Counted in children.`,
  counts: 'children',
  find: `SELECT file, min(line) AS line, child_id AS child, count(*) AS mentions FROM unlisted_mention
    WHERE kind IN (${place.kinds.map((kind) => `'${kind}'`).join(', ')})
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
    find: `SELECT file, line, child_id AS child, start_date FROM programme
      WHERE child_id IS NOT NULL AND (SELECT count(*) FROM placed_child) > 0
        AND child_id NOT IN (SELECT child_id FROM placed_child)`,
    detail: 'Started the programme {start_date}; never placed.',
  },
];
