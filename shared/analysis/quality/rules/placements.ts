import { asAt, daysInSql } from '../dates-in-sql';
import { startedBeforeAnEnd } from '../neighbours';
import type { Rule } from '../rule';

const columns = 'file, line, child_id AS child, start_date, end_date';

/** Placements that come as an extract of their own. Those worked out from episodes are looked at as episodes. */
export const placementRules: readonly Rule[] = [
  {
    rule: 'placement-no-start',
    severity: 'error',
    table: 'placement',
    title: 'Placement without a start',
    message: 'A placement has no start date, so no day can be counted to it. Add the date.',
    where: 'start_date IS NULL',
    detail: 'The start is blank; the placement is {place_code}, its end {end_date}.',
  },
  {
    rule: 'placement-end-before-start',
    severity: 'error',
    table: 'placement',
    title: 'Placement ends before it starts',
    message: 'The end of a placement lies before its start. Correct whichever date is wrong.',
    from: 'checked_placement',
    where: 'end_date < start_date',
    detail: 'Starts {start_date}, ends {end_date}.',
  },
  {
    rule: 'placement-no-days',
    severity: 'information',
    table: 'placement',
    title: 'Placement starts and ends on one day',
    message:
      'A placement starts and ends on the same day, so it has no nights in it. Check the dates; a stay of less than a day is not counted as a placement in the national measures.',
    from: 'checked_placement',
    where: 'end_date = start_date',
    detail: 'Starts and ends on {start_date}.',
  },
  {
    rule: 'placement-overlap',
    severity: 'error',
    table: 'placement',
    title: 'Overlapping placements',
    message:
      "A placement starts before the one before it has ended (a child's placements in order of their start), so the child would be in two places. Correct the end of the earlier one or the start of this one. Earlier placements that are still open, and copies of one and the same row, are listed apart.",
    from: 'checked_placement',
    where: `previous_end_date > start_date
        AND NOT (previous_start_date = start_date AND previous_end_date IS end_date AND previous_place_code IS place_code)`,
    detail:
      'Starts {start_date}, but the placement from {previous_start_date} only ends {previous_end_date}.',
  },
  {
    rule: 'placement-inside-another',
    severity: 'error',
    table: 'placement',
    title: 'Placement within the time of a longer one',
    message:
      'A placement starts after the one before it has ended, or is open, but before a still earlier, longer one has ended. The end of the longer one is most likely wrong. Correct it.',
    find: `SELECT ${columns}, ended_before FROM (${startedBeforeAnEnd('checked_placement', 'start_date', 'end_date', 'child_id')})
      WHERE previous_end_date IS NULL OR previous_end_date <= start_date`,
    detail: 'Starts {start_date}; an earlier, longer placement only ends {ended_before}.',
  },
  {
    rule: 'placement-same-day',
    severity: 'error',
    table: 'placement',
    title: 'Two placements start on one day',
    message:
      'Two different placements of one child start on the same day. Only one can be right: take out or redate the other.',
    from: 'checked_placement',
    where: `previous_start_date = start_date AND (previous_end_date IS NOT end_date OR previous_place_code IS NOT place_code
        OR previous_provider_code IS NOT provider_code)`,
    detail: 'Placement {place_code} and placement {previous_place_code} both start on {start_date}.',
  },
  {
    rule: 'placement-two-open',
    severity: 'error',
    table: 'placement',
    title: 'Child with more than one open placement',
    message:
      'A child has more than one placement without an end. Only the latest can still be open: add the end of the others. Counted in children.',
    counts: 'children',
    find: `SELECT ${columns}, place_code, open_placements
      FROM (SELECT *, count(*) OVER (PARTITION BY child_id) AS open_placements FROM checked_placement WHERE end_date IS NULL)
      WHERE open_placements > 1`,
    detail: 'Open since {start_date}, placement {place_code}; one of {open_placements} open placements.',
  },
  {
    rule: 'placement-open-then-later',
    severity: 'error',
    table: 'placement',
    title: 'Open placement followed by a later one',
    message:
      'A placement has no end although a later one of the same child has started. Add the end, most likely the day the next one starts.',
    from: 'checked_placement',
    where: 'end_date IS NULL AND next_start_date IS NOT NULL',
    detail: 'Starts {start_date} and is open; the next placement starts {next_start_date}.',
  },
  {
    rule: 'placement-in-future',
    severity: 'error',
    table: 'placement',
    title: 'Placement dated in the future',
    message: 'A placement starts or ends after the day the data was drawn. Correct the date.',
    needsAsAt: true,
    from: 'checked_placement',
    where: `start_date > ${asAt} OR end_date > ${asAt}`,
    detail: 'Starts {start_date}, ends {end_date}, after the day the data was drawn.',
  },
  {
    rule: 'placement-before-birth',
    severity: 'error',
    table: 'placement',
    title: 'Placement before the child was born',
    message: 'A placement starts before the date of birth. Correct the start or the date of birth.',
    find: `SELECT ${columns}, birth_date FROM checked_placement JOIN birth USING (child_id) WHERE start_date < birth_date`,
    detail: 'Starts {start_date}; the child was born on {birth_date}.',
  },
  {
    rule: 'placement-at-eighteen',
    severity: 'warning',
    table: 'placement',
    title: 'In a placement aged 18 or over',
    message:
      'A placement goes on after the 18th birthday, when looked-after status ends. Check the end of the placement and the date of birth.',
    find: `SELECT ${columns}, birth_date FROM checked_placement JOIN birth USING (child_id), asked
      WHERE max(start_date, coalesce(end_date, as_at, start_date)) > eighteen`,
    detail: 'Starts {start_date}, ends {end_date}; born {birth_date}.',
  },
  {
    rule: 'placement-temporary-too-long',
    severity: 'warning',
    table: 'placement',
    title: 'Temporary placement longer than allowed',
    message:
      'A placement marked as temporary lasts longer than six weeks (T3: three weeks, T4: seven days), the longest that a temporary stay may last. Check the dates, or mark it as a placement of its own so that it counts as a move.',
    find: `SELECT ${columns}, place_code, ${daysInSql('start_date', 'coalesce(end_date, as_at)')} AS days
      FROM checked_placement, asked
      WHERE (temporary = 'yes' OR place_code IN ('T1', 'T3', 'T4'))
        AND ${daysInSql('start_date', 'coalesce(end_date, as_at)')} > CASE place_code WHEN 'T3' THEN 21 WHEN 'T4' THEN 7 ELSE 42 END`,
    detail: 'From {start_date} to {end_date}: {days} days.',
  },
  {
    rule: 'placement-outside-care',
    severity: 'warning',
    table: 'placement',
    title: 'Placement outside care',
    message:
      "A placement starts when the child was not in care according to the care periods. Correct the placement's start or the care period.",
    find: `SELECT ${columns} FROM checked_placement AS p
      WHERE child_id IN (SELECT child_id FROM care_span) AND NOT EXISTS (SELECT 1 FROM care_span
        WHERE care_span.child_id = p.child_id AND care_span.start_date <= p.start_date
          AND (care_span.end_date IS NULL OR care_span.end_date >= p.start_date))`,
    detail: 'Starts {start_date}, outside every care period of the child.',
  },
  {
    rule: 'placement-gap-in-care',
    severity: 'warning',
    table: 'placement',
    title: 'Days in care without a placement',
    message:
      'Between two placements there are days on which the child was in care according to the care periods, but in no placement. Add the missing placement or correct the dates.',
    find: `SELECT p.file, p.line, p.child_id AS child, p.start_date, previous_end_date,
        ${daysInSql('previous_end_date', 'p.start_date')} AS days
      FROM checked_placement AS p JOIN care_span ON care_span.child_id = p.child_id
        AND care_span.start_date <= previous_end_date
        AND (care_span.end_date IS NULL OR care_span.end_date >= p.start_date)
      WHERE previous_end_date < p.start_date
        AND p.child_id NOT IN (SELECT child_id FROM checked_placement WHERE previous_end_date > start_date)`,
    detail: 'Starts {start_date}; the placement before ended {previous_end_date}, {days} days earlier.',
  },
  {
    rule: 'placement-no-type',
    severity: 'warning',
    table: 'placement',
    title: 'Placement without a type',
    message: 'A placement does not say what kind of placement it is. Add the placement code or type.',
    where: 'place_code IS NULL AND place_group IS NULL',
    detail: 'The placement from {start_date} to {end_date} has no type.',
  },
  {
    rule: 'placement-no-group',
    severity: 'warning',
    table: 'placement',
    title: 'Placement type that belongs to no group',
    message:
      'A placement type is not known, so it is in none of the placement groups and left out where placements are grouped. Say what it means on the Extracts page.',
    where: 'place_code IS NOT NULL AND place_group IS NULL',
    detail: 'The placement type {place_code} is in no group.',
  },
  {
    rule: 'placement-cost-not-positive',
    severity: 'warning',
    table: 'placement',
    title: 'Weekly cost is nought or less',
    message:
      'A placement has a weekly cost of nought or less. A cost that is not known is left blank: it is then taken from the unit costs.',
    where: 'weekly_cost <= 0',
    detail: 'The placement from {start_date} costs {weekly_cost} a week.',
  },
  {
    rule: 'placement-far-away',
    severity: 'warning',
    table: 'placement',
    title: 'More than 350 miles from home',
    message:
      'A placement is more than 350 miles from home, or at a distance of less than nought. Check the postcodes and the distance.',
    where: '(distance_miles > 350 AND distance_miles <> 999.9) OR distance_miles < 0',
    detail: 'The placement from {start_date} is {distance_miles} miles from home.',
  },
  {
    rule: 'placement-distance-unknown',
    severity: 'information',
    table: 'placement',
    title: 'Distance given as 999.9',
    message:
      'A distance of 999.9 miles stands for "not known" in the return. Leave it blank, or it will count as a distance.',
    where: 'distance_miles = 999.9',
    detail: 'The placement from {start_date} has a distance of {distance_miles}.',
  },
];
