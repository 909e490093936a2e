/** Questions that a person might begin with. */
export interface Example {
  readonly title: string;
  /** The table it is about. */
  readonly table: string;
  readonly sql: string;
}

export const examples: readonly Example[] = [
  {
    title: 'Placements by type, with their median length in days',
    table: 'placement',
    sql: `SELECT place_group,
       count(*) AS placements,
       count(DISTINCT child_id) AS children,
       median(julianday(end_date) - julianday(start_date)) AS median_days
FROM placement
GROUP BY place_group
ORDER BY placements DESC`,
  },
  {
    title: 'Children with the most placement endings nobody planned',
    table: 'placement',
    sql: `SELECT child_id,
       count(*) AS placements,
       sum(planned = 'no') AS unplanned
FROM placement
GROUP BY child_id
ORDER BY unplanned DESC, child_id
LIMIT 20`,
  },
  {
    title: 'Missing episodes by month',
    table: 'missing_episode',
    sql: `SELECT substr(start_date, 1, 7) AS month,
       count(*) AS episodes,
       count(DISTINCT child_id) AS children
FROM missing_episode
WHERE kind = 'missing'
GROUP BY month
ORDER BY month`,
  },
  {
    title: 'First and last SDQ score of every child in the programme',
    table: 'measure',
    sql: `WITH scored AS (
  SELECT child_id, date, score,
         row_number() OVER (PARTITION BY child_id ORDER BY date) AS first,
         row_number() OVER (PARTITION BY child_id ORDER BY date DESC) AS last
  FROM measure
  WHERE instrument = 'SDQ' AND scale = 'total'
)
SELECT programme.child_id,
       max(CASE WHEN first = 1 THEN score END) AS first_score,
       max(CASE WHEN last = 1 THEN score END) AS last_score
FROM programme
JOIN scored USING (child_id)
GROUP BY programme.child_id`,
  },
];
