/** What is offered while a statement is typed: the words of a query, not those of a change. */
export const keywords: readonly string[] =
  `SELECT,DISTINCT,FROM,WHERE,GROUP BY,HAVING,ORDER BY,LIMIT,OFFSET,JOIN,LEFT JOIN,CROSS JOIN,ON,USING,AS,AND,OR,NOT,IN,IS NULL,IS NOT NULL,NULL,BETWEEN,LIKE,GLOB,EXISTS,CASE,WHEN,THEN,ELSE,END,UNION,UNION ALL,EXCEPT,INTERSECT,WITH,RECURSIVE,VALUES,ASC,DESC,NULLS LAST,OVER,PARTITION BY,FILTER,COLLATE NOCASE,EXPLAIN QUERY PLAN`.split(
    ',',
  );

/** Functions of this SQLite by what they take. */
export const functions: Readonly<Record<string, string>> = {
  count: '*',
  sum: 'value',
  avg: 'value',
  min: 'value',
  max: 'value',
  median: 'value',
  stdev: 'value',
  total: 'value',
  group_concat: 'value, separator',
  round: 'value, places',
  abs: 'value',
  coalesce: 'value, other, …',
  ifnull: 'value, other',
  nullif: 'value, other',
  iif: 'condition, then, else',
  cast: 'value AS type',
  typeof: 'value',
  length: 'text',
  lower: 'text',
  upper: 'text',
  trim: 'text',
  substr: 'text, first, length',
  instr: 'text, part',
  replace: 'text, part, other',
  format: 'pattern, value, …',
  date: "day, '+6 months'",
  strftime: "'%Y', day",
  julianday: 'day',
  row_number: '',
  rank: '',
  lag: 'value',
  lead: 'value',
  first_value: 'value',
  last_value: 'value',
};
