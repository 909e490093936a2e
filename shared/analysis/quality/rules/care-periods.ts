import { asAt } from '../dates-in-sql';
import type { Rule } from '../rule';

const columns = 'file, line, child_id AS child, start_date, end_date';

/** Care periods that come as an extract of their own. */
export const carePeriodRules: readonly Rule[] = [
  {
    rule: 'care-no-start',
    severity: 'error',
    table: 'care_period',
    title: 'Care period without a start',
    message: 'A care period has no start date, so no day in care can be counted to it. Add the date.',
    where: 'start_date IS NULL',
    detail: 'The start is blank; the end is {end_date}.',
  },
  {
    rule: 'care-end-before-start',
    severity: 'error',
    table: 'care_period',
    title: 'Care period ends before it starts',
    message: 'The end of a care period lies before its start. Correct whichever date is wrong.',
    from: 'checked_care',
    where: 'end_date < start_date',
    detail: 'Starts {start_date}, ends {end_date}.',
  },
  {
    rule: 'care-overlap',
    severity: 'error',
    table: 'care_period',
    title: 'Overlapping care periods',
    message:
      'A care period starts before an earlier one of the same child has ended, or while one is open. Time in care would count twice: correct the dates.',
    from: 'checked_care',
    where: `previous_start_date IS NOT NULL AND (previous_end_date > start_date OR previous_end_date IS NULL)
        AND NOT (previous_start_date = start_date AND previous_end_date IS end_date)`,
    detail:
      'Starts {start_date}; the care period before runs from {previous_start_date} to {previous_end_date}.',
  },
  {
    rule: 'care-in-future',
    severity: 'error',
    table: 'care_period',
    title: 'Care period dated in the future',
    message: 'A care period starts or ends after the day the data was drawn. Correct the date.',
    needsAsAt: true,
    from: 'checked_care',
    where: `start_date > ${asAt} OR end_date > ${asAt}`,
    detail: 'Starts {start_date}, ends {end_date}, after the day the data was drawn.',
  },
  {
    rule: 'care-before-birth',
    severity: 'error',
    table: 'care_period',
    title: 'Care period before the child was born',
    message: 'A care period starts before the date of birth. Correct the start or the date of birth.',
    find: `SELECT ${columns}, birth_date FROM checked_care JOIN birth USING (child_id) WHERE start_date < birth_date`,
    detail: 'Starts {start_date}; the child was born on {birth_date}.',
  },
  {
    rule: 'care-without-placement',
    severity: 'warning',
    table: 'care_period',
    title: 'Care period without a placement',
    message:
      'A child was in care, but no placement is loaded for that time. Load the placements, or correct the care period.',
    from: 'checked_care',
    where: '(SELECT count(*) FROM placed_child) > 0 AND child_id NOT IN (SELECT child_id FROM placed_child)',
    detail: 'In care from {start_date} to {end_date}; the child has no placement at all.',
  },
];
