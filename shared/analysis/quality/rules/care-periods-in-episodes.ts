import type { Rule } from '../rule';

/** How episodes begin, follow on from each other and end: RNE and REC against the dates. */
export const careInEpisodesRules: readonly Rule[] = [
  {
    rule: 'episode-open-with-x1',
    severity: 'warning',
    table: 'episode',
    title: 'Open episode with REC X1',
    message:
      'An episode has no end (DEC) but carries the end reason X1, "another episode starts the same day". Either the end is missing, or the reason should be blank.',
    from: 'checked_episode',
    where: "dec IS NULL AND rec = 'X1'",
    detail: 'Starts {decom}, has no end, REC is X1.',
  },
  {
    rule: 'episode-open-with-end-reason',
    severity: 'error',
    table: 'episode',
    title: 'Open episode with a reason for leaving care',
    message:
      'An episode has no end (DEC), yet a reason why the child left care (REC). Add the end, or blank the reason.',
    from: 'checked_episode',
    where: "dec IS NULL AND rec <> 'X1'",
    detail: 'Starts {decom}, has no end, REC is {rec}.',
  },
  {
    rule: 'episode-end-without-reason',
    severity: 'warning',
    table: 'episode',
    title: 'Episode ended without a reason',
    message:
      'An episode has an end but no end reason (REC), so it cannot be told whether the child left care or moved. Add the reason: X1 where the child stayed in care.',
    from: 'checked_episode',
    where: 'dec IS NOT NULL AND rec IS NULL AND file IN (SELECT file FROM episode WHERE rec IS NOT NULL)',
    detail: 'Starts {decom}, ends {dec}, REC is blank.',
  },
  {
    rule: 'episode-x1-gap',
    severity: 'error',
    table: 'episode',
    title: 'Gap after an episode that ended with X1',
    message:
      'An episode ended with X1, "another episode starts the same day", but the next one starts later. Correct the dates, or give the reason why the child left care.',
    from: 'checked_episode',
    where: "rec = 'X1' AND next_decom > dec",
    detail: 'Ends {dec} with X1; the next episode starts only on {next_decom}.',
  },
  {
    rule: 'episode-x1-last',
    severity: 'error',
    table: 'episode',
    title: 'Ended with X1, but nothing follows',
    message:
      'An episode ended with X1, "another episode starts the same day", but the child has no later episode in this return. Add the missing episode, or give the reason why the child left care.',
    from: 'checked_episode',
    where: "rec = 'X1' AND dec IS NOT NULL AND next_decom IS NULL",
    detail: 'Ends {dec} with X1; no later episode.',
  },
  {
    rule: 'episode-left-care-but-continues',
    severity: 'warning',
    table: 'episode',
    title: 'Left care, yet an episode follows the same day',
    message:
      'An episode ended with a reason for leaving care, but the next one starts the same day. Where the child stayed in care the reason is X1.',
    from: 'checked_episode',
    where: "rec <> 'X1' AND next_decom = dec AND next_rne IS NOT 'S'",
    detail: 'Ends {dec} with {rec}; the next episode starts the same day with RNE {next_rne}.',
  },
  {
    rule: 'episode-starts-again-same-day',
    severity: 'warning',
    table: 'episode',
    title: 'Started to be looked after on the day an episode ended',
    message:
      'An episode is coded as the start of being looked after (RNE S) but follows another one on the same day. Give the reason of the change (L, P, T, B or U), unless a series of short breaks is meant.',
    from: 'checked_episode',
    where: "rne = 'S' AND previous_dec = decom AND ls IS NOT 'V3' AND ls IS NOT 'V4'",
    detail: 'RNE is S on {decom}, the day the episode before ended.',
  },
  {
    rule: 'episode-first-not-s',
    severity: 'information',
    table: 'episode',
    title: "A child's first episode is not a start",
    message:
      "The earliest episode loaded for a child is not coded as the start of being looked after (RNE S). The child was in care before: load earlier years' returns if time in care matters, or correct the code.",
    find: `SELECT first.file, first.line, first.child_id AS child, first.decom, first.rne FROM checked_episode_in_order AS first
      LEFT JOIN checked_episode_in_order AS before ON before.rowid = first.rowid - 1 AND before.child_id = first.child_id
      WHERE before.id IS NULL AND first.rne <> 'S'`,
    detail: 'The first episode starts {decom} with RNE {rne}.',
  },
  {
    rule: 'episode-resumes-without-s',
    severity: 'warning',
    table: 'episode',
    title: 'Back in care without a start',
    message:
      'A child left care and came back later, but the new episode is not coded as the start of being looked after (RNE S). Correct the code, or the dates if the child never left.',
    from: 'checked_episode',
    where: "previous_dec < decom AND previous_rec IS NOT 'X1' AND rne <> 'S'",
    detail:
      'Starts {decom} with RNE {rne}; the episode before ended on {previous_dec} with REC {previous_rec}.',
  },
  {
    rule: 'episode-need-changed',
    severity: 'warning',
    table: 'episode',
    title: 'Category of need changed within a period of care',
    message:
      'The category of need (CIN) is the one at the start of the period of care and stays the same throughout it. Correct whichever code is wrong.',
    from: 'checked_episode',
    where: "cin <> previous_cin AND previous_dec = decom AND rne IS NOT 'S'",
    detail: 'CIN is {cin} from {decom}; it was {previous_cin} before.',
  },
];
