import type { Case } from '../loaded';

const full = {
  referral_date: '2017-01-10',
  decision: 'full',
  allocated_date: '2017-02-01',
  network_meeting_date: '2017-02-15',
  start_date: '2017-03-01',
  phase_two_date: '2017-06-01',
  phase_three_date: '2017-12-01',
  end_date: '2018-03-01',
  end_reason: 'completed',
};
const care = { care_period: [{ start_date: '2016-01-01', end_date: '2017-03-01' }] };
const exclusion = { date: '2017-05-01', kind: 'exclusion', days: 2 };

/** The programme's tracker, and events. */
export const programmeCases: readonly Case[] = [
  {
    rule: 'programme-dates-out-of-order',
    fires: { programme: [{ ...full, phase_two_date: null, phase_three_date: '2017-02-28' }] },
    detail: 'The phase three on 28 Feb 2017 lies before the start on 1 Mar 2017.',
    quiet: { programme: [full, { ...full, allocated_date: '2017-01-10', network_meeting_date: null }] },
  },
  {
    rule: 'programme-dates-out-of-order',
    fires: { programme: [full, { ...full, referral_date: '2017-02-02', end_date: '2017-01-01' }] },
    lines: [3],
    detail: 'The allocation on 1 Feb 2017 lies before the referral on 2 Feb 2017.',
    quiet: { programme: [{ referral_date: '2017-02-02' }] },
  },
  {
    rule: 'programme-start-outside-care',
    fires: { ...care, programme: [full] },
    quiet: {
      ...care,
      programme: [
        { ...full, start_date: '2017-02-28' },
        { ...full, start_date: null },
      ],
    },
  },
  {
    rule: 'programme-child-twice',
    fires: { programme: [full, { ...full, referral_date: '2018-01-01' }] },
    lines: [3],
    quiet: { programme: [full, { ...full, child_id: 'C2' }] },
  },
  {
    rule: 'programme-full-without-start',
    fires: { programme: [{ ...full, start_date: null }] },
    quiet: { programme: [full, { decision: 'prevent' }] },
  },
  {
    rule: 'programme-not-picked-up-but-started',
    fires: { programme: [{ ...full, decision: 'not picked up' }] },
    quiet: { programme: [full, { decision: 'not picked up' }] },
  },
  {
    rule: 'programme-pending-but-started',
    fires: { programme: [{ ...full, decision: 'pending' }] },
    quiet: { programme: [full, { decision: 'pending' }] },
  },
  {
    rule: 'programme-no-decision',
    fires: { programme: [{}, { decision: 'maybe' }] },
    lines: [2, 3],
    quiet: { programme: [full, { decision: 'pending' }] },
  },
  {
    rule: 'programme-no-referral-date',
    fires: { programme: [{ ...full, referral_date: null }] },
    quiet: { programme: [full] },
  },
  {
    rule: 'programme-age-outside-screening',
    fires: {
      child: [{ birth_date: '2011-01-11' }, { child_id: 'C2', birth_date: '2001-01-10' }],
      programme: [full, { ...full, child_id: 'C2' }],
    },
    lines: [2, 3],
    detail: 'Aged 5 at referral on 10 Jan 2017 (born 11 Jan 2011); the programme is for 6 to 15.',
    quiet: {
      child: [{ birth_date: '2011-01-10' }, { child_id: 'C2', birth_date: '2001-01-11' }],
      programme: [full, { ...full, child_id: 'C2' }],
    },
  },
  {
    rule: 'programme-end-without-start',
    fires: { programme: [{ ...full, start_date: null }] },
    quiet: { programme: [full, { referral_date: '2017-01-01' }] },
  },
  {
    rule: 'programme-end-without-reason',
    fires: { programme: [{ ...full, end_reason: null }] },
    quiet: { programme: [full, { ...full, end_date: null, end_reason: null }] },
  },
  {
    rule: 'programme-in-future',
    fires: { programme: [{ ...full, start_date: '2018-04-01' }] },
    quiet: { programme: [{ ...full, end_date: '2018-04-01' }] },
  },
  {
    rule: 'duplicate-programme',
    fires: { programme: [full, full] },
    lines: [3],
    quiet: { programme: [full, { ...full, worker: 'B' }] },
  },
  {
    rule: 'event-no-date',
    fires: { event: [{ ...exclusion, date: null }] },
    quiet: { event: [exclusion] },
  },
  {
    rule: 'event-no-kind',
    fires: { event: [{ ...exclusion, kind: null }] },
    quiet: { event: [exclusion] },
  },
  {
    rule: 'event-in-future',
    fires: { event: [{ ...exclusion, date: '2018-04-01' }] },
    quiet: { event: [{ ...exclusion, date: '2018-03-31' }] },
  },
  {
    rule: 'event-before-birth',
    fires: { child: [{ birth_date: '2017-05-02' }], event: [exclusion] },
    quiet: { child: [{ birth_date: '2017-05-01' }], event: [exclusion] },
  },
  {
    rule: 'event-outside-care',
    fires: { ...care, event: [exclusion] },
    quiet: {
      ...care,
      event: [
        { ...exclusion, date: '2017-03-01' },
        { ...exclusion, child_id: 'C2' },
      ],
    },
  },
  {
    rule: 'event-days-below-nought',
    fires: { event: [{ ...exclusion, days: -1 }] },
    quiet: { event: [{ ...exclusion, days: 0.5 }] },
  },
  {
    rule: 'duplicate-event',
    fires: { event: [exclusion, exclusion] },
    lines: [3],
    quiet: { event: [exclusion, { ...exclusion, detail: 'fixed term' }] },
  },
];
