import { asAt } from '../dates-in-sql';
import type { Rule } from '../rule';

/** Feedback forms, and who came to workshops, groups and meetings. */
export const feedbackAndSessionRules: readonly Rule[] = [
  {
    rule: 'feedback-outside-scale',
    severity: 'error',
    table: 'feedback',
    title: 'Answer outside its scale',
    message:
      'The score of an answer is below the lowest or above the highest of its scale. Correct the score or the scale.',
    where: 'score < scale_min OR score > scale_max',
    detail: '{form}, {question}: {score} on a scale from {scale_min} to {scale_max}.',
  },
  {
    rule: 'feedback-scale-upside-down',
    severity: 'error',
    table: 'feedback',
    title: 'Scale that ends where it begins, or before',
    message: 'The highest score of a scale is not above its lowest. Correct the two.',
    where: 'scale_max <= scale_min',
    detail: '{form}, {question}: the scale runs from {scale_min} to {scale_max}.',
  },
  {
    rule: 'feedback-no-scale',
    severity: 'warning',
    table: 'feedback',
    title: 'Score without its scale',
    message:
      'A score does not say from where to where its scale runs, so it cannot be read. Add scale_min and scale_max.',
    where: 'score IS NOT NULL AND (scale_min IS NULL OR scale_max IS NULL)',
    detail: '{form}, {question}: {score}, but the scale is blank.',
  },
  {
    rule: 'feedback-blank',
    severity: 'information',
    table: 'feedback',
    title: 'Answer without score or words',
    message: 'An answer has neither a score nor words. It is counted as not answered.',
    where: 'score IS NULL AND text IS NULL',
    detail: '{form}, {question}: nothing was answered.',
  },
  {
    rule: 'feedback-in-future',
    severity: 'error',
    table: 'feedback',
    title: 'Feedback dated in the future',
    message: 'An answer is dated after the day the data was drawn. Correct the date.',
    needsAsAt: true,
    where: `date > ${asAt}`,
    detail: '{form} dated {date}, after the day the data was drawn.',
  },
  {
    rule: 'session-more-than-eligible',
    severity: 'error',
    table: 'session',
    title: 'More people came than could',
    message: 'More people attended a session than were eligible. Correct one of the two numbers.',
    where: 'attended > eligible',
    detail: '{kind} on {date}: {attended} of {eligible} attended.',
  },
  {
    rule: 'session-below-nought',
    severity: 'error',
    table: 'session',
    title: 'Fewer than nought people',
    message: 'The number of people who attended, or were eligible, is below nought. Correct it.',
    where: 'attended < 0 OR eligible < 0',
    detail: '{kind} on {date}: {attended} of {eligible} attended.',
  },
  {
    rule: 'session-no-date',
    severity: 'warning',
    table: 'session',
    title: 'Session without a date',
    message: 'A session has no date, so it is in no reporting period. Add the date.',
    where: 'date IS NULL',
    detail: '{kind}: the date is blank; {attended} of {eligible} attended.',
  },
  {
    rule: 'session-in-future',
    severity: 'warning',
    table: 'session',
    title: 'Session dated in the future',
    message:
      'A session is dated after the day the data was drawn. Correct the date, or enter it once it has been held.',
    needsAsAt: true,
    where: `date > ${asAt}`,
    detail: '{kind} on {date}, after the day the data was drawn.',
  },
];
