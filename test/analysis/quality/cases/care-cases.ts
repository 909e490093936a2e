import type { Case } from '../loaded';

const may = { start_date: '2016-05-01', end_date: '2016-06-01' };
const june = { start_date: '2016-06-01', end_date: '2016-07-01' };
const july = { start_date: '2016-07-01', end_date: '2016-08-01' };
const born = { birth_date: '2005-06-10' };
const care = { care_period: [{ start_date: '2016-01-01', end_date: '2016-12-31' }] };
/** What was worked out from episodes names the episodes' file. */
const fromEpisodes = { file: 'episodes.csv' };
const episodes = { episode: [{ ...fromEpisodes, decom: '2016-05-01' }] };

/** Care periods, placements and missing episodes that come as extracts of their own. */
export const careCases: readonly Case[] = [
  {
    rule: 'care-no-start',
    fires: { care_period: [{ end_date: '2016-06-01' }] },
    quiet: { care_period: [{ start_date: '2016-06-01' }] },
  },
  {
    rule: 'care-end-before-start',
    fires: { care_period: [{ start_date: '2016-06-01', end_date: '2016-05-31' }] },
    quiet: { care_period: [may] },
  },
  {
    rule: 'care-overlap',
    fires: { care_period: [{ ...may, end_date: '2016-06-02' }, june] },
    lines: [3],
    quiet: { care_period: [may, june] },
  },
  {
    rule: 'care-overlap',
    fires: { care_period: [{ ...may, end_date: null }, june] },
    lines: [3],
    quiet: {
      care_period: [
        { ...may, ...fromEpisodes, end_date: null },
        { ...june, ...fromEpisodes },
      ],
      ...episodes,
    },
  },
  {
    rule: 'care-in-future',
    fires: { care_period: [{ start_date: '2018-04-01' }] },
    quiet: { care_period: [{ start_date: '2018-03-31' }] },
  },
  {
    rule: 'care-before-birth',
    fires: { child: [born], care_period: [{ start_date: '2005-06-09' }] },
    quiet: { child: [born], care_period: [{ start_date: '2005-06-10' }] },
  },
  {
    rule: 'care-without-placement',
    fires: { care_period: [may], placement: [{ ...may, child_id: 'C2' }] },
    quiet: { care_period: [may], placement: [may] },
  },
  {
    rule: 'placement-no-start',
    fires: { placement: [{ end_date: '2016-06-01' }] },
    quiet: { placement: [may] },
  },
  {
    rule: 'placement-end-before-start',
    fires: { placement: [{ start_date: '2016-06-01', end_date: '2016-05-31' }] },
    quiet: { placement: [may] },
  },
  {
    rule: 'placement-no-days',
    fires: { placement: [{ start_date: '2016-06-01', end_date: '2016-06-01' }] },
    quiet: { placement: [may] },
  },
  {
    rule: 'placement-overlap',
    fires: { placement: [{ ...may, end_date: '2016-06-02' }, june] },
    lines: [3],
    quiet: { placement: [may, june, { ...may, child_id: 'C2', end_date: null }] },
  },
  {
    rule: 'placement-overlap',
    fires: { placement: [{ ...may, end_date: '2016-06-02' }, june], ...episodes },
    lines: [3],
    quiet: {
      placement: [
        { ...may, ...fromEpisodes, end_date: '2016-06-02' },
        { ...june, ...fromEpisodes },
      ],
      ...episodes,
    },
  },
  {
    rule: 'placement-inside-another',
    fires: { placement: [{ ...may, end_date: '2016-12-01' }, june, july] },
    lines: [4],
    quiet: { placement: [may, june, july] },
  },
  {
    rule: 'placement-same-day',
    fires: {
      placement: [
        { ...may, place_code: 'U4' },
        { ...may, place_code: 'K2' },
      ],
    },
    lines: [3],
    quiet: { placement: [may, may, june] },
  },
  {
    rule: 'placement-two-open',
    fires: {
      placement: [
        { start_date: '2016-05-01' },
        { start_date: '2016-06-01' },
        { child_id: 'C2', start_date: '2016-06-01' },
      ],
    },
    lines: [2, 3],
    count: 1,
    quiet: { placement: [may, { start_date: '2016-06-01' }, { child_id: 'C2', start_date: '2016-06-01' }] },
  },
  {
    rule: 'placement-open-then-later',
    fires: { placement: [{ start_date: '2016-05-01' }, june] },
    quiet: { placement: [may, { start_date: '2016-06-01' }] },
  },
  {
    rule: 'placement-in-future',
    fires: { placement: [{ start_date: '2018-03-01', end_date: '2018-04-01' }] },
    quiet: { placement: [{ start_date: '2018-03-01', end_date: '2018-03-31' }] },
  },
  {
    rule: 'placement-before-birth',
    fires: { child: [born], placement: [{ start_date: '2005-06-09' }] },
    quiet: { child: [born], placement: [{ start_date: '2005-06-10' }] },
  },
  {
    rule: 'placement-at-eighteen',
    fires: { child: [{ birth_date: '2000-03-30' }], placement: [{ start_date: '2016-06-01' }] },
    quiet: { child: [{ birth_date: '2000-03-31' }], placement: [{ start_date: '2016-06-01' }] },
  },
  {
    rule: 'placement-temporary-too-long',
    fires: {
      placement: [
        { start_date: '2016-05-01', end_date: '2016-06-13', temporary: 'yes' },
        { start_date: '2016-07-01', end_date: '2016-07-09', temporary: 'yes', place_code: 'T4' },
      ],
    },
    lines: [2, 3],
    quiet: {
      placement: [
        { start_date: '2016-05-01', end_date: '2016-06-12', temporary: 'yes' },
        { start_date: '2016-07-01', end_date: '2016-07-08', temporary: 'yes', place_code: 'T4' },
        { start_date: '2016-08-01', end_date: '2017-07-08', temporary: 'no' },
      ],
    },
  },
  {
    rule: 'placement-outside-care',
    fires: { ...care, placement: [{ start_date: '2015-12-31' }] },
    quiet: {
      ...care,
      placement: [{ start_date: '2016-01-01' }, { child_id: 'C2', start_date: '2015-12-31' }],
    },
  },
  {
    rule: 'placement-gap-in-care',
    fires: { ...care, placement: [may, july] },
    lines: [3],
    detail: 'Starts 1 Jul 2016; the placement before ended 1 Jun 2016, 30 days earlier.',
    quiet: {
      care_period: [may, july],
      placement: [may, july, { ...may, child_id: 'C2' }, { ...june, child_id: 'C2' }],
    },
  },
  {
    rule: 'placement-no-type',
    fires: { placement: [may] },
    quiet: { placement: [{ ...may, place_group: 'Fostering' }] },
  },
  {
    rule: 'placement-no-group',
    fires: { placement: [{ ...may, place_code: 'X9' }] },
    quiet: { placement: [{ ...may, place_code: 'U4', place_group: 'Fostering' }, june] },
  },
  {
    rule: 'placement-cost-not-positive',
    fires: {
      placement: [
        { ...may, weekly_cost: 0 },
        { ...june, weekly_cost: -1 },
      ],
    },
    lines: [2, 3],
    quiet: { placement: [{ ...may, weekly_cost: 0.01 }, june] },
  },
  {
    rule: 'placement-far-away',
    fires: {
      placement: [
        { ...may, distance_miles: 350.1 },
        { ...june, distance_miles: -1 },
      ],
    },
    lines: [2, 3],
    quiet: {
      placement: [
        { ...may, distance_miles: 350 },
        { ...june, distance_miles: 999.9 },
      ],
    },
  },
  {
    rule: 'placement-distance-unknown',
    fires: { placement: [{ ...may, distance_miles: 999.9 }] },
    quiet: { placement: [{ ...may, distance_miles: 999 }] },
  },
  {
    rule: 'missing-no-start',
    fires: { missing_episode: [{ end_date: '2016-05-01' }] },
    quiet: { missing_episode: [may] },
  },
  {
    rule: 'missing-end-before-start',
    fires: { missing_episode: [{ start_date: '2016-05-02', end_date: '2016-05-01' }] },
    quiet: { missing_episode: [{ start_date: '2016-05-01', end_date: '2016-05-01' }] },
  },
  {
    rule: 'missing-overlap',
    fires: { missing_episode: [{ ...may, end_date: '2016-08-01' }, june, july] },
    lines: [3, 4],
    quiet: { missing_episode: [may, june, july, july] },
  },
  {
    rule: 'missing-open-then-later',
    fires: { missing_episode: [{ start_date: '2016-05-01' }, june] },
    quiet: { missing_episode: [may, { start_date: '2016-06-01' }] },
  },
  {
    rule: 'missing-outside-care',
    fires: { ...care, missing_episode: [{ start_date: '2015-12-31' }, { start_date: '2017-01-01' }] },
    lines: [2, 3],
    quiet: {
      ...care,
      missing_episode: [
        { start_date: '2016-01-01' },
        { start_date: '2016-12-31' },
        { child_id: 'C2', start_date: '2015-12-31' },
      ],
    },
  },
  {
    rule: 'missing-after-care',
    fires: { ...care, missing_episode: [{ start_date: '2016-12-01', end_date: '2017-01-01' }] },
    quiet: { ...care, missing_episode: [{ start_date: '2016-12-01', end_date: '2016-12-31' }] },
  },
  {
    rule: 'missing-before-birth',
    fires: { child: [born], missing_episode: [{ start_date: '2005-06-09' }] },
    quiet: { child: [born], missing_episode: [{ start_date: '2005-06-10' }] },
  },
  {
    rule: 'missing-in-future',
    fires: { missing_episode: [{ start_date: '2018-03-31', end_date: '2018-04-01' }] },
    quiet: { missing_episode: [{ start_date: '2018-03-31' }] },
  },
  {
    rule: 'missing-kind-unknown',
    fires: { missing_episode: [may] },
    quiet: {
      missing_episode: [
        { ...may, kind: 'missing' },
        { ...june, kind: 'away' },
      ],
    },
  },
  {
    rule: 'duplicate-care-period',
    fires: { care_period: [may, may] },
    lines: [3],
    quiet: { care_period: [may, { ...may, end_reason: 'home' }] },
  },
  {
    rule: 'duplicate-placement',
    fires: { placement: [may, { ...may, file: 'placements again.csv' }] },
    lines: [3],
    quiet: { placement: [may, { ...may, weekly_cost: 500 }] },
  },
  {
    rule: 'duplicate-missing-episode',
    fires: { missing_episode: [may, may] },
    lines: [3],
    quiet: { missing_episode: [may, { ...may, child_id: 'C2' }] },
  },
];
