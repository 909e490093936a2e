import { asAt } from '../dates-in-sql';
import { startedBeforeAnEnd } from '../neighbours';
import type { Rule } from '../rule';

const columns = 'file, line, child_id AS child, start_date, end_date';

/** Missing episodes, and times away without authorisation. */
export const missingRules: readonly Rule[] = [
  {
    rule: 'missing-no-start',
    severity: 'error',
    table: 'missing_episode',
    title: 'Missing episode without a start',
    message: 'A missing episode has no start date, so it is in no period. Add the date.',
    where: 'start_date IS NULL',
    detail: 'The start is blank; the end is {end_date}.',
  },
  {
    rule: 'missing-end-before-start',
    severity: 'error',
    table: 'missing_episode',
    title: 'Missing episode ends before it starts',
    message: 'The end of a missing episode lies before its start. Correct whichever date is wrong.',
    where: 'end_date < start_date',
    detail: 'Missing from {start_date} to {end_date}.',
  },
  {
    rule: 'missing-overlap',
    severity: 'warning',
    table: 'missing_episode',
    title: 'Overlapping missing episodes',
    message:
      'A missing episode starts before an earlier one of the same child has ended. One incident may have been written down twice: correct the dates or take one out. Copies of one and the same row are listed apart.',
    find: `SELECT ${columns}, ended_before FROM (${startedBeforeAnEnd('checked_missing', 'start_date', 'end_date', 'child_id')})
      WHERE NOT (previous_start_date = start_date AND previous_end_date IS end_date AND previous_kind IS kind)`,
    detail: 'Missing from {start_date}, but an earlier missing episode only ends {ended_before}.',
  },
  {
    rule: 'missing-open-then-later',
    severity: 'error',
    table: 'missing_episode',
    title: 'Open missing episode followed by a later one',
    message:
      'A missing episode has no end although a later one of the same child has started, so the child must have come back. Add the end.',
    from: 'checked_missing',
    where: 'end_date IS NULL AND next_start_date IS NOT NULL',
    detail: 'Missing from {start_date}, open; the next missing episode starts {next_start_date}.',
  },
  {
    rule: 'missing-outside-care',
    severity: 'warning',
    table: 'missing_episode',
    title: 'Missing episode outside care',
    message:
      'A missing episode starts when the child was not in care. Correct its start, or the dates of the care period. It is not counted to any time in care.',
    find: `SELECT ${columns} FROM checked_missing AS m
      WHERE child_id IN (SELECT child_id FROM care_span) AND NOT EXISTS (SELECT 1 FROM care_span
        WHERE care_span.child_id = m.child_id AND care_span.start_date <= m.start_date
          AND (care_span.end_date IS NULL OR care_span.end_date >= m.start_date))`,
    detail: 'Missing from {start_date}, outside every care period of the child.',
  },
  {
    rule: 'missing-after-care',
    severity: 'warning',
    table: 'missing_episode',
    title: 'Missing episode goes on after care has ended',
    message:
      'A missing episode that started in care ends after the care period did. End it on the day care ended, or correct the care period.',
    find: `SELECT m.file, m.line, m.child_id AS child, m.start_date, m.end_date, max(care_span.end_date) AS care_ended
      FROM checked_missing AS m JOIN care_span ON care_span.child_id = m.child_id
        AND care_span.start_date <= m.start_date AND care_span.end_date >= m.start_date
      WHERE NOT EXISTS (SELECT 1 FROM care_span AS other WHERE other.child_id = m.child_id
        AND other.start_date <= m.end_date AND (other.end_date IS NULL OR other.end_date >= m.end_date))
      GROUP BY m.id HAVING m.end_date > care_ended`,
    detail: 'Missing from {start_date} to {end_date}; care ended {care_ended}.',
  },
  {
    rule: 'missing-before-birth',
    severity: 'error',
    table: 'missing_episode',
    title: 'Missing episode before the child was born',
    message: 'A missing episode starts before the date of birth. Correct the start or the date of birth.',
    find: `SELECT ${columns}, birth_date FROM checked_missing JOIN birth USING (child_id) WHERE start_date < birth_date`,
    detail: 'Missing from {start_date}; the child was born on {birth_date}.',
  },
  {
    rule: 'missing-in-future',
    severity: 'error',
    table: 'missing_episode',
    title: 'Missing episode dated in the future',
    message: 'A missing episode starts or ends after the day the data was drawn. Correct the date.',
    needsAsAt: true,
    where: `start_date > ${asAt} OR end_date > ${asAt}`,
    detail: 'Missing from {start_date} to {end_date}, after the day the data was drawn.',
  },
  {
    rule: 'missing-kind-unknown',
    severity: 'warning',
    table: 'missing_episode',
    title: 'Missing or away?',
    message:
      'The row does not say whether the child was missing (M) or away without authorisation (A). The two are counted apart: add the kind.',
    where: "kind IS NULL OR kind NOT IN ('missing', 'away')",
    detail: 'From {start_date} to {end_date}; the kind is {kind}.',
  },
];
