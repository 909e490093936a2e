import { ageInSql, asAt } from '../dates-in-sql';
import type { Rule } from '../rule';

/** The dates of a child's way through the programme, in the order they should have. */
const steps = [
  ['referral_date', 'referral'],
  ['allocated_date', 'allocation'],
  ['network_meeting_date', 'network meeting'],
  ['start_date', 'start'],
  ['phase_two_date', 'phase two'],
  ['phase_three_date', 'phase three'],
  ['end_date', 'end'],
] as const;
const eachStep = steps
  .map(
    ([column, name], position) =>
      `SELECT rowid AS id, ${position} AS position, '${name}' AS step, ${column} AS day FROM programme WHERE ${column} IS NOT NULL`,
  )
  .join(' UNION ALL ');
const columns = 'file, line, child_id AS child, referral_date, decision, start_date, end_date';

/** The tracker: referral, decision, start, phases, end. */
export const programmeRules: readonly Rule[] = [
  {
    rule: 'programme-dates-out-of-order',
    severity: 'error',
    table: 'programme',
    title: 'Programme dates out of order',
    message:
      'The dates of a child on the programme are not in order: referral, allocation, network meeting, start, phase two, phase three, end. Correct whichever is wrong; waiting times depend on them.',
    find: `SELECT programme.file, programme.line, programme.child_id AS child, step, day, step_before, day_before
      FROM (SELECT id, min(position), step, day, step_before, day_before
        FROM (SELECT *, lag(step) OVER in_order AS step_before, lag(day) OVER in_order AS day_before
          FROM (${eachStep}) WINDOW in_order AS (PARTITION BY id ORDER BY position))
        WHERE day < day_before GROUP BY id) AS wrong JOIN programme ON programme.rowid = wrong.id`,
    detail: 'The {step} on {day} lies before the {step_before} on {day_before}.',
  },
  {
    rule: 'programme-start-outside-care',
    severity: 'warning',
    table: 'programme',
    title: 'Programme started outside care',
    message:
      'A child started the programme on a day on which the child was not in care. Correct the start or the care period: without it there is no time before and after to compare.',
    find: `SELECT ${columns} FROM programme AS p
      WHERE start_date IS NOT NULL AND child_id IN (SELECT child_id FROM care_span) AND NOT EXISTS (SELECT 1 FROM care_span
        WHERE care_span.child_id = p.child_id AND care_span.start_date <= p.start_date
          AND (care_span.end_date IS NULL OR care_span.end_date > p.start_date))`,
    detail: 'Started {start_date}, outside every care period of the child.',
  },
  {
    rule: 'programme-child-twice',
    severity: 'warning',
    table: 'programme',
    title: 'Child in the programme twice',
    message:
      'A child has more than one row in the programme. Where the child was referred again that may be right; where it is a copy, take it out, or the child counts twice.',
    find: `SELECT ${columns}, first_line FROM (SELECT *, row_number() OVER per_child AS time, first_value(line) OVER per_child AS first_line
        FROM programme WHERE child_id IS NOT NULL WINDOW per_child AS (PARTITION BY child_id ORDER BY rowid))
      WHERE time > 1`,
    detail: 'Referred {referral_date}; the child is already on line {first_line}.',
  },
  {
    rule: 'programme-full-without-start',
    severity: 'warning',
    table: 'programme',
    title: 'Full programme decided, but no start',
    message:
      'The decision is the full programme, but there is no start date. Add it; if the child has not started yet, the child is left out of before and after.',
    where: "decision = 'full' AND start_date IS NULL",
    detail: 'Referred {referral_date}, decision full, the start is blank.',
  },
  {
    rule: 'programme-not-picked-up-but-started',
    severity: 'error',
    table: 'programme',
    title: 'Not picked up, yet started',
    message:
      'The decision is "not picked up", but there is a start date. Correct the decision, or blank the start.',
    where: "decision = 'not picked up' AND start_date IS NOT NULL",
    detail: 'Decision not picked up, started {start_date}.',
  },
  {
    rule: 'programme-pending-but-started',
    severity: 'warning',
    table: 'programme',
    title: 'Decision pending, yet started',
    message:
      'The decision is still pending, but there is a start date. Enter the decision: the child is not counted with the full programme until then.',
    where: "decision = 'pending' AND start_date IS NOT NULL",
    detail: 'Decision pending, started {start_date}.',
  },
  {
    rule: 'programme-no-decision',
    severity: 'warning',
    table: 'programme',
    title: 'No decision on a referral',
    message:
      'A referral has no decision, or one that is not full, prevent, not picked up or pending. Enter one of these.',
    where: "decision IS NULL OR decision NOT IN ('full', 'prevent', 'not picked up', 'pending')",
    detail: 'Referred {referral_date}; the decision is {decision}.',
  },
  {
    rule: 'programme-no-referral-date',
    severity: 'warning',
    table: 'programme',
    title: 'Referral without a date',
    message: 'A row of the programme has no referral date, so the wait cannot be worked out. Add the date.',
    where: 'referral_date IS NULL',
    detail: 'The referral date is blank; started {start_date}.',
  },
  {
    rule: 'programme-age-outside-screening',
    severity: 'warning',
    table: 'programme',
    title: 'Age at referral outside the ages for the programme',
    message:
      'A child was younger or older at referral than the programme takes children. Check the date of birth and the referral date; the ages can be changed in the settings.',
    find: `SELECT file, line, programme.child_id AS child, referral_date, birth_date, age_from, age_to,
        ${ageInSql('birth_date', 'referral_date')} AS age
      FROM programme JOIN birth USING (child_id), asked
      WHERE ${ageInSql('birth_date', 'referral_date')} NOT BETWEEN age_from AND age_to`,
    detail:
      'Aged {age} at referral on {referral_date} (born {birth_date}); the programme is for {age_from} to {age_to}.',
  },
  {
    rule: 'programme-end-without-start',
    severity: 'error',
    table: 'programme',
    title: 'Programme ended, but never started',
    message: 'There is an end date but no start date. Add the start, or blank the end.',
    where: 'end_date IS NOT NULL AND start_date IS NULL',
    detail: 'Ended {end_date}; the start is blank.',
  },
  {
    rule: 'programme-end-without-reason',
    severity: 'information',
    table: 'programme',
    title: 'Programme ended without a reason',
    message:
      'A child left the programme, but the reason is blank, so it cannot be told who finished it. Add the reason.',
    where: 'end_date IS NOT NULL AND end_reason IS NULL',
    detail: 'Ended {end_date}; the reason is blank.',
  },
  {
    rule: 'programme-in-future',
    severity: 'warning',
    table: 'programme',
    title: 'Referral or start in the future',
    message:
      'A referral or a start lies after the day the data was drawn. A start that is only planned does not belong here: blank it, or correct the date.',
    needsAsAt: true,
    where: `referral_date > ${asAt} OR start_date > ${asAt}`,
    detail: 'Referred {referral_date}, started {start_date}, after the day the data was drawn.',
  },
];
