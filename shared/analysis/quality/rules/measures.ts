import { asAt } from '../dates-in-sql';
import type { Rule } from '../rule';

const columns = 'file, line, child_id AS child, instrument, scale, informant, date, score';
const ownMeasures = 'file NOT IN (SELECT file FROM sdq_return WHERE file IS NOT NULL)';
/** How people write the last of the measurement points, and the first. */
const endPoints = "('end', 'ending', 'close', 'closing', 'closure', 'after', 'post', 'final')";
const startPoints = "('start', 'baseline', 'before', 'pre', 'beginning')";

/** Scores of the measures, dated and by informant. */
export const measureRules: readonly Rule[] = [
  {
    rule: 'measure-sdq-outside-range',
    severity: 'error',
    table: 'measure',
    title: 'SDQ score outside its scale',
    message:
      'An SDQ total runs from 0 to 40, and each of its parts from 0 to 10. Correct the score, or say which scale it is.',
    where: `upper(instrument) = 'SDQ' AND ${ownMeasures}
      AND (score < 0 OR score > CASE WHEN scale IS NULL OR lower(scale) LIKE 'total%' THEN 40 ELSE 10 END)`,
    detail: 'SDQ {scale} is {score}, dated {date}.',
  },
  {
    rule: 'measure-sdq-not-whole',
    severity: 'error',
    table: 'measure',
    title: 'SDQ score that is not a whole number',
    message:
      'An SDQ score is a whole number. A part of it may have been averaged: enter the sum of its answers.',
    where: `upper(instrument) = 'SDQ' AND ${ownMeasures} AND score <> CAST(score AS INTEGER)`,
    detail: 'SDQ {scale} is {score}, dated {date}.',
  },
  {
    rule: 'measure-sdq-zero',
    severity: 'warning',
    table: 'measure',
    title: 'SDQ total of exactly 0',
    message:
      'An SDQ total of 0 may be an error: it often stands for "not done". Check the form, and take the row out where none was done.',
    where: `upper(instrument) = 'SDQ' AND ${ownMeasures}
      AND (scale IS NULL OR lower(scale) LIKE 'total%') AND score = 0`,
    detail: 'SDQ total is 0, dated {date}.',
  },
  {
    rule: 'measure-no-score',
    severity: 'warning',
    table: 'measure',
    title: 'Measure without a score',
    message: 'A row of the measures has no score, so it says nothing. Add the score or take the row out.',
    where: `score IS NULL AND ${ownMeasures}`,
    detail: '{instrument} {scale} dated {date} has no score.',
  },
  {
    rule: 'measure-no-date',
    severity: 'warning',
    table: 'measure',
    title: 'Measure without a date',
    message:
      'A score has no date, so it cannot be told whether it is from before or after the start of the programme. Add the date.',
    where: `date IS NULL AND ${ownMeasures}`,
    detail: '{instrument} {scale} is {score} at point {point}; the date is blank.',
  },
  {
    rule: 'measure-before-birth',
    severity: 'error',
    table: 'measure',
    title: 'Score dated before the child was born',
    message: 'A score is dated before the date of birth. Correct the date of the score or the date of birth.',
    find: `SELECT ${columns}, birth_date FROM measure JOIN birth USING (child_id) WHERE date < birth_date`,
    detail: '{instrument} dated {date}; the child was born on {birth_date}.',
  },
  {
    rule: 'measure-in-future',
    severity: 'error',
    table: 'measure',
    title: 'Score dated in the future',
    message: 'A score is dated after the day the data was drawn. Correct the date.',
    needsAsAt: true,
    where: `date > ${asAt} AND ${ownMeasures}`,
    detail: '{instrument} dated {date}, after the day the data was drawn.',
  },
  {
    rule: 'measure-end-before-start',
    severity: 'error',
    table: 'measure',
    title: 'Score called "end", dated before the start',
    message:
      'A score is called the one at the end, but it is dated before the child started the programme. Correct the point or the date.',
    find: `SELECT ${columns}, point, started FROM measure
      JOIN (SELECT child_id, min(start_date) AS started FROM programme GROUP BY child_id) USING (child_id)
      WHERE lower(point) IN ${endPoints} AND date < started`,
    detail: '{instrument} at point {point} is dated {date}; the programme started {started}.',
  },
  {
    rule: 'measure-start-after-end',
    severity: 'error',
    table: 'measure',
    title: 'Score called "start", dated after the end',
    message:
      'A score is called the one at the start, but it is dated after the child left the programme. Correct the point or the date.',
    find: `SELECT ${columns}, point, ended FROM measure
      JOIN (SELECT child_id, max(end_date) AS ended FROM programme GROUP BY child_id) USING (child_id)
      WHERE lower(point) IN ${startPoints} AND date > ended`,
    detail: '{instrument} at point {point} is dated {date}; the programme ended {ended}.',
  },
  {
    rule: 'measure-rater-changed',
    severity: 'warning',
    table: 'measure',
    title: 'Before and after by different people',
    message:
      "A child's scores on one scale by one kind of informant come from different people. A change may then be a change of eyes: compare with care, or use only scores by the same person.",
    find: `SELECT ${columns}, rater, previous_rater, previous_date
      FROM (SELECT *, lag(rater) OVER in_order AS previous_rater, lag(date) OVER in_order AS previous_date
        FROM measure WHERE date IS NOT NULL AND rater IS NOT NULL
        WINDOW in_order AS (PARTITION BY child_id, instrument, scale, informant ORDER BY date, rowid))
      WHERE rater <> previous_rater AND date > previous_date`,
    detail: '{instrument} {scale} by {rater} on {date}; by {previous_rater} on {previous_date}.',
  },
  {
    rule: 'measure-informant-changed',
    severity: 'warning',
    table: 'measure',
    title: 'Before and after by different kinds of informant',
    message:
      'A child has scores on one scale from more than one day, but no kind of informant (carer, school, self) gave more than one. Forms of different informants cannot be compared as before and after.',
    find: `SELECT file, line, child_id AS child, instrument, scale, informant, date, informants
      FROM (SELECT *, max(given) OVER per_scale AS most_given, min(date) OVER per_scale AS first_date,
          max(date) OVER per_scale AS last_date, max(nth) OVER per_scale AS informants
        FROM (SELECT *, count(*) OVER (PARTITION BY child_id, instrument, scale, informant) AS given,
            dense_rank() OVER (PARTITION BY child_id, instrument, scale ORDER BY informant) AS nth
          FROM measure WHERE date IS NOT NULL AND informant IS NOT NULL AND ${ownMeasures})
        WINDOW per_scale AS (PARTITION BY child_id, instrument, scale))
      WHERE most_given = 1 AND informants > 1 AND first_date < last_date`,
    detail:
      '{instrument} {scale} by {informant} on {date}; one score each from {informants} kinds of informant.',
  },
  {
    rule: 'measure-two-scores-one-day',
    severity: 'warning',
    table: 'measure',
    title: 'Two different scores on one day',
    message:
      'A child has two different scores on the same scale by the same informant on the same day. Only one can be right.',
    find: `SELECT ${columns}, previous_score
      FROM (SELECT *, lag(score) OVER (PARTITION BY child_id, instrument, scale, informant, rater, date ORDER BY rowid) AS previous_score
        FROM measure WHERE date IS NOT NULL AND score IS NOT NULL AND ${ownMeasures})
      WHERE score <> previous_score`,
    detail: '{instrument} {scale} by {informant} on {date} is {score}, and also {previous_score}.',
  },
];
