import { asAt } from '../dates-in-sql';
import type { Rule } from '../rule';

const columns = 'file, line, child_id AS child, date, kind, days';

/** Things recorded on a day: exclusions, self-harm, other events. */
export const eventRules: readonly Rule[] = [
  {
    rule: 'event-no-date',
    severity: 'error',
    table: 'event',
    title: 'Event without a date',
    message: 'An event has no date, so it is in no period. Add the date.',
    where: 'date IS NULL',
    detail: '{kind}: the date is blank.',
  },
  {
    rule: 'event-no-kind',
    severity: 'warning',
    table: 'event',
    title: 'Event without a kind',
    message: 'An event does not say what happened, so it is counted nowhere. Add its kind.',
    where: 'kind IS NULL',
    detail: 'The kind of the event on {date} is blank.',
  },
  {
    rule: 'event-in-future',
    severity: 'error',
    table: 'event',
    title: 'Event dated in the future',
    message: 'An event is dated after the day the data was drawn. Correct the date.',
    needsAsAt: true,
    where: `date > ${asAt}`,
    detail: '{kind} on {date}, after the day the data was drawn.',
  },
  {
    rule: 'event-before-birth',
    severity: 'error',
    table: 'event',
    title: 'Event before the child was born',
    message:
      'An event is dated before the date of birth. Correct the date of the event or the date of birth.',
    find: `SELECT ${columns}, birth_date FROM event JOIN birth USING (child_id) WHERE date < birth_date`,
    detail: '{kind} on {date}; the child was born on {birth_date}.',
  },
  {
    rule: 'event-outside-care',
    severity: 'warning',
    table: 'event',
    title: 'Event outside care',
    message:
      'An event is dated when the child was not in care. It is not counted to any time in care: correct the date or the care period if it should be.',
    find: `SELECT ${columns} FROM event AS e
      WHERE date IS NOT NULL AND child_id IN (SELECT child_id FROM care_span) AND NOT EXISTS (SELECT 1 FROM care_span
        WHERE care_span.child_id = e.child_id AND care_span.start_date <= e.date
          AND (care_span.end_date IS NULL OR care_span.end_date >= e.date))`,
    detail: '{kind} on {date}, outside every care period of the child.',
  },
  {
    rule: 'event-days-below-nought',
    severity: 'error',
    table: 'event',
    title: 'Event that lasts less than nought days',
    message: 'An event lasts less than nought days. Correct the number of days.',
    where: 'days < 0',
    detail: '{kind} on {date} lasts {days} days.',
  },
];
