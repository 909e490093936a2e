import { birthdayInSql } from '../dates-in-sql';
import type { Rule } from '../rule';

const columns = 'file, line, child_id AS child, sdq_score, sdq_reason';
const yearStart = "printf('%04d-04-01', return_year - 1)";
const yearEnd = "printf('%04d-03-31', return_year)";
const isNumber = "sdq_score GLOB '[-0-9]*' AND sdq_score NOT GLOB '*[^-0-9.]*'";
/** Aged 4 by the year's first day and under 17 on its last: the ages at which the return asks for a score. */
const expected = `return_year IS NOT NULL AND ${birthdayInSql('birth_date', 4)} <= ${yearStart} AND ${birthdayInSql('birth_date', 17)} > ${yearEnd}`;
/** Under 4 all year, or 17 before it began: no score is asked for. */
const notExpected = `return_year IS NOT NULL AND (${birthdayInSql('birth_date', 4)} > ${yearEnd} OR ${birthdayInSql('birth_date', 17)} <= ${yearStart})`;

/** The strengths and difficulties score in the yearly return (OC2). */
export const sdqReturnRules: readonly Rule[] = [
  {
    rule: 'sdq-child-twice',
    severity: 'error',
    table: 'sdq_return',
    title: 'Child twice in the SDQ part of one return',
    message:
      'One return (OC2) has a child more than once. It takes one score a year: keep the row of the latest form.',
    find: `SELECT ${columns}, first_line FROM (SELECT *, min(line) OVER (PARTITION BY file, child_id) AS first_line
        FROM sdq_return WHERE child_id IS NOT NULL)
      WHERE line > first_line`,
    detail: 'The score is {sdq_score}, the reason {sdq_reason}; the child is already on line {first_line}.',
  },
  {
    rule: 'sdq-not-whole',
    severity: 'error',
    table: 'sdq_return',
    title: 'SDQ score is not a whole number',
    message: 'An SDQ total is a whole number from 0 to 40. Correct the score, or blank it and give a reason.',
    where: `NOT (${isNumber}) OR CAST(sdq_score AS REAL) <> CAST(CAST(sdq_score AS REAL) AS INTEGER)`,
    detail: 'The score is {sdq_score}.',
  },
  {
    rule: 'sdq-outside-range',
    severity: 'error',
    table: 'sdq_return',
    title: 'SDQ score outside 0 to 40',
    message: 'An SDQ total runs from 0 to 40. Correct the score, or blank it and give a reason.',
    where: `${isNumber} AND CAST(sdq_score AS REAL) NOT BETWEEN 0 AND 40`,
    detail: 'The score is {sdq_score}.',
  },
  {
    rule: 'sdq-zero',
    severity: 'warning',
    table: 'sdq_return',
    title: 'SDQ score of exactly 0',
    message:
      'An SDQ score of 0 may be an error: it often stands for "not done". Check the form; where none was done, blank the score and give a reason.',
    where: `${isNumber} AND CAST(sdq_score AS REAL) = 0`,
    detail: 'The score is 0.',
  },
  {
    rule: 'sdq-score-and-reason',
    severity: 'error',
    table: 'sdq_return',
    title: 'SDQ score and a reason for none',
    message: 'A child has an SDQ score and also a reason why there is none. Blank one of the two.',
    where: 'sdq_score IS NOT NULL AND sdq_reason IS NOT NULL',
    detail: 'The score is {sdq_score}, the reason {sdq_reason}.',
  },
  {
    rule: 'sdq-neither',
    severity: 'warning',
    table: 'sdq_return',
    title: 'Neither SDQ score nor reason',
    message:
      'A child of an age for an SDQ (4 to 16) has neither a score nor a reason why there is none. Add one of the two if the child was in care for the whole year.',
    where: `sdq_score IS NULL AND sdq_reason IS NULL AND ${expected}`,
    detail: 'Born {birth_date}; score and reason are blank.',
  },
  {
    rule: 'sdq-outside-age',
    severity: 'information',
    table: 'sdq_return',
    title: 'SDQ score outside the ages for one',
    message:
      'A child has an SDQ score but was under 4, or 17 or over, for the whole year of the return. Check the date of birth and the score.',
    where: `sdq_score IS NOT NULL AND ${notExpected}`,
    detail: 'Born {birth_date}; the score is {sdq_score}.',
  },
  {
    rule: 'sdq-reason-against-age',
    severity: 'warning',
    table: 'sdq_return',
    title: 'SDQ left out for age, but the age is right',
    message:
      'The reason for no SDQ is the age (SDQ1: under 4 or over 16), but the child was aged 4 to 16 all year. Check the date of birth and the reason.',
    where: `sdq_reason = 'SDQ1' AND ${expected}`,
    detail: 'Born {birth_date}; the reason is {sdq_reason}.',
  },
];
