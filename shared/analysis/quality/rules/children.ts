import { asAt } from '../dates-in-sql';
import type { Rule } from '../rule';

const lists = "('ssda903.header', 'children')";

/** What the files say about who a child is. */
export const childrenRules: readonly Rule[] = [
  {
    rule: 'child-birth-date-differs',
    severity: 'error',
    table: 'child_mention',
    title: 'Different dates of birth for one child',
    message:
      'The files give one child different dates of birth. Ages depend on it: find out which is right. Counted in children.',
    counts: 'children',
    find: `SELECT file, min(line) AS line, child_id AS child, m.birth_date,
        CASE m.birth_date WHEN earliest THEN latest ELSE earliest END AS other
      FROM child_mention AS m JOIN told_differently USING (child_id)
      WHERE told_differently.birth_date AND m.birth_date IS NOT NULL GROUP BY child_id, file, m.birth_date`,
    detail: 'Born {birth_date} according to this row, {other} according to another.',
  },
  {
    rule: 'child-sex-differs',
    severity: 'warning',
    table: 'child_mention',
    title: 'Different sex for one child',
    message:
      'The files give one child different sexes. Find out which is right, or use U where it is not known. Counted in children.',
    counts: 'children',
    find: `SELECT file, min(line) AS line, child_id AS child, sex FROM child_mention
      WHERE child_id IN (SELECT child_id FROM told_differently WHERE sex) AND sex <> 'U'
      GROUP BY child_id, file, sex`,
    detail: 'Sex {sex} according to this row; another row says otherwise.',
  },
  {
    rule: 'child-ethnicity-differs',
    severity: 'information',
    table: 'child_mention',
    title: 'Different ethnicity for one child',
    message: 'The files give one child different ethnicities. Find out which is right. Counted in children.',
    counts: 'children',
    find: `SELECT file, min(line) AS line, child_id AS child, ethnicity FROM child_mention
      WHERE child_id IN (SELECT child_id FROM told_differently WHERE ethnicity) AND ethnicity IS NOT NULL
      GROUP BY child_id, file, ethnicity`,
    detail: 'Ethnicity {ethnicity} according to this row; another row says otherwise.',
  },
  {
    rule: 'child-twice-in-list',
    severity: 'error',
    table: 'child_mention',
    title: 'Child listed twice',
    message:
      'One list of children (header.csv or children.csv) has a child more than once. Take out the extra row.',
    find: `SELECT file, line, child_id AS child, first_line FROM (
        SELECT file, line, child_id, min(line) OVER (PARTITION BY file, child_id) AS first_line
        FROM child_mention
        WHERE kind IN ${lists} AND child_id IN (SELECT child_id FROM listed_child WHERE times > 1))
      WHERE line > first_line`,
    detail: 'Already listed on line {first_line}.',
  },
  {
    rule: 'child-id-missing',
    severity: 'error',
    table: 'child_mention',
    title: 'Row without a child',
    message: 'A row names no child, so nothing in it can be used. Add the child’s number.',
    where: 'child_id IS NULL',
    detail: 'The child is blank.',
  },
  {
    rule: 'upn-shared',
    severity: 'error',
    table: 'child_mention',
    title: 'One pupil number for two children',
    message:
      'Two different children have the same unique pupil number (UPN). Either one number is wrong, or one child is listed under two numbers of the case system.',
    find: `SELECT m.file, m.line, m.child_id AS child, m.upn, shared.children
      FROM child_mention AS m JOIN (SELECT upn, count(DISTINCT child_id) AS children FROM child_mention
        WHERE upn IS NOT NULL AND upn NOT LIKE 'UN_' GROUP BY upn HAVING children > 1) AS shared ON shared.upn = m.upn`,
    detail: 'UPN {upn} belongs to {children} children.',
  },
  {
    rule: 'upn-format',
    severity: 'warning',
    table: 'child_mention',
    title: 'Pupil number that cannot be one',
    message:
      'A unique pupil number (UPN) has 13 characters: a letter, eleven digits, and a digit or letter. Where it is not known the code is UN1 to UN5.',
    where: `upn IS NOT NULL AND upn NOT GLOB 'UN[1-5]'
        AND upn NOT GLOB '[A-Z][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-Z]'`,
    detail: 'UPN is {upn}.',
  },
  {
    rule: 'child-no-birth-date',
    severity: 'error',
    table: 'child',
    title: 'Child without a date of birth',
    message:
      'No file gives this child a date of birth. The child is left out wherever an age is needed: add the date.',
    where: 'birth_date IS NULL AND child_id NOT IN (SELECT child_id FROM birth)',
    detail: 'The date of birth is blank.',
  },
  {
    rule: 'child-born-in-future',
    severity: 'error',
    table: 'child',
    title: 'Date of birth in the future',
    message: 'A date of birth lies after the day the data was drawn. Correct it.',
    needsAsAt: true,
    where: `birth_date > ${asAt}`,
    detail: 'Born {birth_date}, after the day the data was drawn.',
  },
  {
    rule: 'child-no-sex',
    severity: 'information',
    table: 'child',
    title: 'Child without a sex',
    message:
      'The sex of a child is blank. The child is counted as "not known" where tables are split by sex.',
    where: 'sex IS NULL',
    detail: 'The sex is blank.',
  },
  {
    rule: 'child-no-ethnicity',
    severity: 'information',
    table: 'child',
    title: 'Child without an ethnicity',
    message:
      'The ethnicity of a child is blank. The child is counted as "not known" where tables are split by ethnicity; NOBT and REFU are the codes for "not yet obtained" and "refused".',
    where: 'ethnicity IS NULL',
    detail: 'The ethnicity is blank.',
  },
];
