import type { Rule } from '../rule';

/** The same episode told by two yearly returns. */
export const betweenReturnsRules: readonly Rule[] = [
  {
    rule: 'return-end-changed',
    severity: 'warning',
    table: 'episode',
    title: 'Episode ends differently in two returns',
    message:
      'Two yearly returns tell of the same episode. The earlier one gives it an end, the later one another end or none. Find out which return is right.',
    from: 'return_episode',
    where: 'earlier_year < return_year AND earlier_dec IS NOT NULL AND dec IS NOT earlier_dec',
    detail:
      'The episode from {decom} ends {dec} in the {return_year} return; in the {earlier_year} return it ended {earlier_dec}.',
  },
  {
    rule: 'return-episode-lost',
    severity: 'warning',
    table: 'episode',
    title: "Open episode missing from the next year's return",
    message:
      "An episode is open at the end of one year's return but the next year's return does not have it. It should be there, with its end or still open.",
    find: `SELECT file, line, child_id AS child, decom, return_year, return_year + 1 AS next_year FROM return_episode
      WHERE dec IS NULL AND coalesce(later_year, 9999) > return_year + 1
        AND return_year + 1 IN (SELECT return_year FROM return_episode)`,
    detail: 'Open since {decom} in the {return_year} return; not in the {next_year} return.',
  },
];
