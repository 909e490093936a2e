import { ageInSql, asAt, yearEnd } from '../dates-in-sql';
import { startedBeforeAnEnd } from '../neighbours';
import type { Rule } from '../rule';

const columns = 'file, line, child_id AS child, decom, dec';

/** Episodes of the return against the calendar and against each other, within one yearly return. */
export const episodeDateRules: readonly Rule[] = [
  {
    rule: 'episode-no-start',
    severity: 'error',
    table: 'episode',
    title: 'Episode without a start',
    message:
      'An episode has no start date (DECOM), so no day can be counted to it. Add the date and load the file again.',
    where: 'decom IS NULL',
    detail: 'DECOM is blank; the placement is {place}.',
  },
  {
    rule: 'episode-end-before-start',
    severity: 'error',
    table: 'episode',
    title: 'Episode ends before it starts',
    message: 'The end of an episode (DEC) lies before its start (DECOM). Correct whichever date is wrong.',
    from: 'checked_episode',
    where: 'dec < decom',
    detail: 'Starts {decom}, ends {dec}.',
  },
  {
    rule: 'episode-no-days',
    severity: 'warning',
    table: 'episode',
    title: 'Episode starts and ends on one day',
    message:
      'An episode starts and ends on the same day. A stay of less than a day is not an episode: take it out, or correct the date.',
    from: 'checked_episode',
    where: 'dec = decom',
    detail: 'Starts and ends on {decom}.',
  },
  {
    rule: 'episode-overlap',
    severity: 'error',
    table: 'episode',
    title: 'Overlapping episodes',
    message:
      "An episode starts before the one before it has ended (a child's episodes in order of their start), so the child would be in two places. Correct the end of the earlier episode or the start of this one. Earlier episodes that are still open, and copies of one and the same row, are listed apart.",
    from: 'checked_episode',
    where:
      'previous_dec > decom AND NOT (previous_decom = decom AND previous_dec IS dec AND previous_place IS place)',
    detail: 'Starts {decom}, but the episode from {previous_decom} only ends {previous_dec}.',
  },
  {
    rule: 'episode-inside-another',
    severity: 'error',
    table: 'episode',
    title: 'Episode within the time of a longer one',
    message:
      'An episode starts after the one before it has ended, or is open, but before a still earlier, longer one has ended. The end of the longer one is most likely wrong. Correct it.',
    find: `SELECT ${columns}, ended_before FROM (${startedBeforeAnEnd('checked_episode', 'decom', 'dec', 'child_id, return_year')})
      WHERE previous_dec IS NULL OR previous_dec <= decom`,
    detail: 'Starts {decom}; an earlier, longer episode only ends {ended_before}.',
  },
  {
    rule: 'episode-same-day',
    severity: 'error',
    table: 'episode',
    title: 'Two episodes start on one day',
    message:
      'Two different episodes of one child start on the same day. Only one can be right: take out or redate the other.',
    from: 'checked_episode',
    where: `decom = previous_decom AND (dec IS NOT previous_dec OR place IS NOT previous_place OR ls IS NOT previous_ls
        OR place_provider IS NOT previous_place_provider OR pl_post IS NOT previous_pl_post)`,
    detail: 'Placement {place} and placement {previous_place} both start on {decom}.',
  },
  {
    rule: 'episode-two-open',
    severity: 'error',
    table: 'episode',
    title: 'Child with more than one open episode',
    message:
      'A child has more than one episode without an end. Only the latest can still be open: add the end of the others. Counted in children.',
    counts: 'children',
    find: `SELECT ${columns}, place, open_episodes
      FROM (SELECT *, count(*) OVER (PARTITION BY child_id, return_year) AS open_episodes FROM checked_episode
        WHERE dec IS NULL AND child_id IN (SELECT child_id FROM checked_episode WHERE dec IS NULL AND next_decom IS NOT NULL))
      WHERE open_episodes > 1`,
    detail: 'Open since {decom}, placement {place}; one of {open_episodes} open episodes.',
  },
  {
    rule: 'episode-open-then-later',
    severity: 'error',
    table: 'episode',
    title: 'Open episode followed by a later one',
    message:
      'An episode has no end although a later one of the same child has started. Add the end, most likely the day the next one starts.',
    from: 'checked_episode',
    where: 'dec IS NULL AND next_decom IS NOT NULL',
    detail: 'Starts {decom} and is open; the next episode starts {next_decom}.',
  },
  {
    rule: 'episode-in-future',
    severity: 'error',
    table: 'episode',
    title: 'Episode dated in the future',
    message: 'An episode starts or ends after the day the data was drawn. Correct the date.',
    needsAsAt: true,
    from: 'checked_episode',
    where: `decom > ${asAt} OR dec > ${asAt}`,
    detail: 'Starts {decom}, ends {dec}, after the day the data was drawn.',
  },
  {
    rule: 'episode-after-return',
    severity: 'warning',
    table: 'episode',
    title: 'Episode dated after the year of its return',
    message:
      'An episode starts or ends after 31 March of the year of the return that tells of it. What happens later belongs in the next return: blank the date, or check that the file is taken for the right year.',
    from: 'checked_episode',
    where: `decom > ${yearEnd} OR dec > ${yearEnd}`,
    detail: 'Starts {decom}, ends {dec}; year of the return: {return_year}.',
  },
  {
    rule: 'episode-before-birth',
    severity: 'error',
    table: 'episode',
    title: 'Episode before the child was born',
    message: 'An episode starts before the date of birth. Correct the start or the date of birth.',
    find: `SELECT ${columns}, birth_date FROM checked_episode JOIN birth USING (child_id) WHERE decom < birth_date`,
    detail: 'Starts {decom}; the child was born on {birth_date}.',
  },
  {
    rule: 'episode-at-eighteen',
    severity: 'warning',
    table: 'episode',
    title: 'In care aged 18 or over',
    message:
      'An episode goes on after the 18th birthday. Looked-after status ends at 18: check the end of the episode and the date of birth.',
    find: `SELECT ${columns}, birth_date, ${ageInSql('birth_date', 'max(decom, coalesce(known_until, decom))')} AS age
      FROM checked_episode JOIN birth USING (child_id)
      WHERE max(decom, coalesce(known_until, decom)) > eighteen`,
    detail: 'Starts {decom}, ends {dec}; born {birth_date}, so aged {age}.',
  },
  {
    rule: 'episode-supported-under-16',
    severity: 'warning',
    table: 'episode',
    title: 'Under 16 in supported accommodation',
    message:
      'A child under 16 is shown in supported accommodation or independent living (K3, H5, P2), which is for 16 and 17 year olds. Check the placement code and the date of birth.',
    find: `SELECT ${columns}, place, birth_date, ${ageInSql('birth_date', 'decom')} AS age
      FROM checked_episode JOIN birth USING (child_id)
      WHERE place IN ('K3', 'H5', 'P2') AND decom < sixteen`,
    detail: 'Placement {place} from {decom}, at the age of {age}.',
  },
];
