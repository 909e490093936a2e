import { daysInSql } from '../dates-in-sql';
import type { Rule } from '../rule';

const columns = 'file, line, child_id AS child, decom, dec';
const temporary = "('T0', 'T1', 'T2', 'T3', 'T4')";
const followsOn = 'previous_dec = decom';
const samePlacement =
  'place IS previous_place AND place_provider IS previous_place_provider AND pl_post IS previous_pl_post AND urn IS previous_urn';

/** What the codes say about a change of placement, against what changed. */
export const moveRules: readonly Rule[] = [
  {
    rule: 'rne-legal-but-moved',
    severity: 'warning',
    table: 'episode',
    title: 'Only the legal status changed, yet the placement did too',
    message:
      'RNE L says that only the legal status changed, but the placement, its postcode, its URN or its provider is another one. Correct the RNE (U or B), or the placement. Placement moves are counted by RNE unless the settings say otherwise.',
    from: 'checked_episode',
    where: `rne = 'L' AND ${followsOn} AND NOT (${samePlacement})`,
    detail:
      'RNE is L on {decom}; placement {previous_place} before, {place} now, or another provider, postcode or URN.',
  },
  {
    rule: 'rne-move-but-same-placement',
    severity: 'warning',
    table: 'episode',
    title: 'A change of placement in which nothing about the placement changed',
    message:
      'The RNE says that the placement changed, but the placement code, provider, postcode and URN are those of the episode before. Correct the RNE, or the placement.',
    from: 'checked_episode',
    where: `rne IN ('P', 'T', 'B', 'U') AND ${followsOn} AND ${samePlacement} AND pl_post IS NOT NULL`,
    detail:
      'RNE is {rne} on {decom}, yet the placement is still {place} with the same provider and postcode.',
  },
  {
    rule: 'rne-legal-unchanged',
    severity: 'warning',
    table: 'episode',
    title: 'A change of legal status in which it did not change',
    message:
      'The RNE says that the legal status changed (L, B or U), but the legal status is that of the episode before. Correct the RNE, or the legal status.',
    from: 'checked_episode',
    where: `rne IN ('L', 'B', 'U') AND ${followsOn} AND ls = previous_ls`,
    detail: 'RNE is {rne} on {decom}, but the legal status is still {ls}.',
  },
  {
    rule: 'rne-legal-changed',
    severity: 'warning',
    table: 'episode',
    title: 'The legal status changed, but the RNE does not say so',
    message:
      'The RNE says that only the placement changed (P or T), but the legal status is another one than before. Correct the RNE (B or U), or the legal status.',
    from: 'checked_episode',
    where: `rne IN ('P', 'T') AND ${followsOn} AND ls <> previous_ls`,
    detail: 'RNE is {rne} on {decom}, but the legal status went from {previous_ls} to {ls}.',
  },
  {
    rule: 'reason-but-no-move',
    severity: 'warning',
    table: 'episode',
    title: 'Reason for a placement change, but no change',
    message:
      'An episode gives a reason for the change of placement, but the next one only changes the legal status (RNE L). Blank the reason, or correct the RNE.',
    from: 'checked_episode',
    where: "reason_place_change IS NOT NULL AND next_decom = dec AND next_rne = 'L'",
    detail: 'Reason {reason_place_change} at {dec}, but the next episode has RNE L.',
  },
  {
    rule: 'reason-on-open-episode',
    severity: 'warning',
    table: 'episode',
    title: 'Reason for a placement change on an open episode',
    message:
      'An open episode gives a reason for the change of placement. The reason belongs on the episode that ends with the change: add the end, or blank the reason.',
    from: 'checked_episode',
    where: 'reason_place_change IS NOT NULL AND dec IS NULL',
    detail: 'Reason {reason_place_change}, but the episode from {decom} is open.',
  },
  {
    rule: 'reason-at-end-of-care',
    severity: 'information',
    table: 'episode',
    title: 'Reason for a placement change where the child left care',
    message:
      'An episode that ended with the child leaving care gives a reason for a change of placement. None is needed: it is not counted as a move.',
    from: 'checked_episode',
    where: "reason_place_change IS NOT NULL AND dec IS NOT NULL AND rec <> 'X1' AND next_decom IS NOT dec",
    detail: 'Reason {reason_place_change} at {dec}, but care ended with {rec}.',
  },
  {
    rule: 'reason-missing',
    severity: 'warning',
    table: 'episode',
    title: 'Change of carer without a reason',
    message:
      'The carer changed (RNE P or B), but the episode before gives no reason for the change of placement. Without it the ending can be counted neither as planned nor as unplanned: add the reason.',
    from: 'checked_episode',
    where: `reason_place_change IS NULL AND next_decom = dec AND next_rne IN ('P', 'B')
        AND place NOT IN ${temporary} AND next_place NOT IN ${temporary}
        AND file IN (SELECT file FROM episode WHERE reason_place_change IS NOT NULL)`,
    detail: 'Ends {dec}; the next episode has RNE {next_rne}, but the reason is blank.',
  },
  {
    rule: 'reason-place-but-new-carer',
    severity: 'warning',
    table: 'episode',
    title: 'Reason says same carer, RNE says new carer',
    message:
      'The reason PLACE means that only the status of the placement changed and the carer stayed, but the next episode says that the carer changed (RNE P or B). Correct one of the two.',
    from: 'checked_episode',
    where: "reason_place_change = 'PLACE' AND next_decom = dec AND next_rne IN ('P', 'B')",
    detail: 'Reason PLACE at {dec}, but the next episode has RNE {next_rne}.',
  },
  {
    rule: 'reason-around-temporary',
    severity: 'warning',
    table: 'episode',
    title: 'Reason for a placement change around a temporary placement',
    message:
      'A reason for the change of placement is given although the episode, or the next one, is a temporary placement (T0 to T4). A temporary placement is not a move: blank the reason, or correct the placement.',
    from: 'checked_episode',
    where: `reason_place_change IS NOT NULL AND dec IS NOT NULL
        AND (place IN ${temporary} OR (next_decom = dec AND next_place IN ${temporary}))`,
    detail: 'Reason {reason_place_change} at {dec}; placement {place}, then {next_place}.',
  },
  {
    rule: 'provider-pr0-not-parents',
    severity: 'error',
    table: 'episode',
    title: 'Provider is the parent, placement is not',
    message:
      'The provider PR0 means the parent, and goes only with placement P1, "placed with own parents". Correct the provider or the placement.',
    where: "place_provider = 'PR0' AND place <> 'P1'",
    detail: 'Provider PR0 with placement {place}.',
  },
  {
    rule: 'provider-of-parents',
    severity: 'error',
    table: 'episode',
    title: 'Placed with parents, with another provider',
    message:
      'A placement with own parents (P1) has PR0 as its provider. Correct the provider or the placement.',
    where: "place = 'P1' AND place_provider <> 'PR0'",
    detail: 'Placement P1 with provider {place_provider}.',
  },
  {
    rule: 'provider-missing',
    severity: 'warning',
    table: 'episode',
    title: 'Placement without a provider',
    message:
      'A placement has no provider. Only temporary and other placements (T and Z codes) may leave it blank; without it a placement cannot be priced as in-house or independent.',
    where: `place_provider IS NULL AND place NOT GLOB 'T[0-9]' AND place NOT GLOB 'Z*'
        AND file IN (SELECT file FROM episode WHERE place_provider IS NOT NULL)`,
    detail: 'Placement {place} from {decom}; the provider is blank.',
  },
  {
    rule: 'temporary-too-long',
    severity: 'warning',
    table: 'episode',
    title: 'Temporary placement longer than allowed',
    message:
      'A hospital stay (T1) is temporary for at most six weeks, a stay while the carers are on holiday (T3) for at most three weeks, any other (T4) for at most seven days. After that it is a placement of its own: correct the code or the dates.',
    find: `SELECT ${columns}, place, ${daysInSql('decom', 'known_until')} AS days FROM checked_episode
      WHERE place IN ('T1', 'T3', 'T4')
        AND ${daysInSql('decom', 'known_until')} > CASE place WHEN 'T1' THEN 42 WHEN 'T3' THEN 21 ELSE 7 END`,
    detail: '{place} from {decom} to {dec}, as far as known {days} days.',
  },
  {
    rule: 'care-starts-temporary',
    severity: 'warning',
    table: 'episode',
    title: 'Care starts in a temporary placement',
    message:
      'A child started to be looked after in a temporary placement (T0 to T4). There is nothing to come back to: give the placement its own code.',
    from: 'checked_episode',
    where: `rne = 'S' AND place IN ${temporary}`,
    detail: 'Care starts {decom} in {place}.',
  },
  {
    rule: 'care-ends-temporary',
    severity: 'warning',
    table: 'episode',
    title: 'Care ends in a temporary placement',
    message:
      'A child left care from a temporary placement (T0 to T4). Give the placement its own code, or add the return to the placement before.',
    from: 'checked_episode',
    where: `dec IS NOT NULL AND rec <> 'X1' AND place IN ${temporary} AND next_decom IS NOT dec`,
    detail: 'Care ends {dec} with {rec} in {place}.',
  },
  {
    rule: 'temporary-without-return',
    severity: 'warning',
    table: 'episode',
    title: 'No return after a temporary placement',
    message:
      'After a temporary placement (T0 to T4) the child did not go back to the placement before: placement or postcode differ. Then the stay was no temporary one, and both changes count as moves.',
    from: 'checked_episode',
    where: `place IN ${temporary} AND ${followsOn} AND next_decom = dec
        AND previous_place NOT IN ${temporary} AND next_place NOT IN ${temporary}
        AND (next_place <> previous_place OR next_pl_post <> previous_pl_post)`,
    detail:
      '{previous_place} at {previous_pl_post}, then {place} until {dec}, then {next_place} at {next_pl_post}.',
  },
  {
    rule: 'home-is-placement',
    severity: 'warning',
    table: 'episode',
    title: 'Home postcode and placement postcode are one',
    message:
      'The postcode of the home and that of the placement are the same, though the child is not placed with parents (P1). Check both: the distance from home is worked out from them.',
    where:
      "upper(replace(home_post, ' ', '')) = upper(replace(pl_post, ' ', '')) AND place <> 'P1' AND place NOT GLOB 'T[0-9]'",
    detail: 'Both postcodes are {pl_post}; the placement is {place}.',
  },
];
