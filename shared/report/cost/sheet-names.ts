/** The sheets of the workbook. None of the names needs quotes within a formula. */
export const sheets = {
  answer: 'Answer',
  assumptions: 'Assumptions',
  paths: 'Paths',
  children: 'Children',
  ranges: 'Ranges',
  statements: 'Statements',
} as const;
