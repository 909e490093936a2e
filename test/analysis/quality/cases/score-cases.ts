import type { Case } from '../loaded';

/** Aged 12 in the 2018 return. */
const twelve = { birth_date: '2005-06-10', return_year: 2018 };
const sdq = { instrument: 'SDQ', scale: 'total', informant: 'carer', date: '2017-05-01', score: 18 };
const later = { ...sdq, date: '2017-11-01' };
const programme = [{ start_date: '2017-05-01', end_date: '2018-02-01' }];
const answer = { form: 'ESQ', question: 'Q1', score: 2, scale_min: 0, scale_max: 3 };
const workshop = { date: '2017-05-01', kind: 'workshop', attended: 8, eligible: 10 };
const price = {
  placement_type: 'residential',
  provider: 'independent',
  price_year: '2016/17',
  weekly_cost: 3712,
};

/** Scores in the return and in the measures, feedback, sessions and prices. */
export const scoreCases: readonly Case[] = [
  {
    rule: 'sdq-child-twice',
    fires: { sdq_return: [{ sdq_score: '12' }, { sdq_score: '13' }] },
    lines: [3],
    quiet: {
      sdq_return: [{ sdq_score: '12' }, { file: 'oc2 2019.csv', sdq_score: '12' }, { child_id: 'C2' }],
    },
  },
  {
    rule: 'sdq-not-whole',
    fires: { sdq_return: [{ sdq_score: '12.5' }, { sdq_score: 'high' }, { sdq_score: '12a' }] },
    lines: [2, 3, 4],
    quiet: { sdq_return: [{ sdq_score: '12' }, { sdq_score: '12.0' }, {}] },
  },
  {
    rule: 'sdq-outside-range',
    fires: { sdq_return: [{ sdq_score: '41' }, { sdq_score: '-1' }] },
    lines: [2, 3],
    quiet: { sdq_return: [{ sdq_score: '40' }, { sdq_score: '0' }, {}] },
  },
  {
    rule: 'sdq-zero',
    fires: { sdq_return: [{ sdq_score: '0' }, { sdq_score: '0.0' }] },
    lines: [2, 3],
    quiet: { sdq_return: [{ sdq_score: '1' }, { sdq_score: 'none' }, {}] },
  },
  {
    rule: 'sdq-score-and-reason',
    fires: { sdq_return: [{ sdq_score: '12', sdq_reason: 'SDQ2' }] },
    quiet: { sdq_return: [{ sdq_score: '12' }, { sdq_reason: 'SDQ2' }] },
  },
  {
    rule: 'sdq-neither',
    fires: { sdq_return: [twelve, { birth_date: '2013-04-01', return_year: 2018 }] },
    lines: [2, 3],
    quiet: {
      sdq_return: [
        { ...twelve, sdq_score: '12' },
        { ...twelve, sdq_reason: 'SDQ2' },
        { birth_date: '2013-04-02', return_year: 2018 },
        { birth_date: '2001-03-31', return_year: 2018 },
        { birth_date: '2005-06-10' },
      ],
    },
  },
  {
    rule: 'sdq-outside-age',
    fires: {
      sdq_return: [
        { birth_date: '2014-04-01', return_year: 2018, sdq_score: '12' },
        { birth_date: '2000-04-01', return_year: 2018, sdq_score: '12' },
      ],
    },
    lines: [2, 3],
    quiet: {
      sdq_return: [
        { birth_date: '2014-03-31', return_year: 2018, sdq_score: '12' },
        { birth_date: '2000-04-02', return_year: 2018, sdq_score: '12' },
        { birth_date: '2014-04-01', return_year: 2018 },
        { birth_date: '2014-04-01', sdq_score: '12' },
      ],
    },
  },
  {
    rule: 'sdq-reason-against-age',
    fires: { sdq_return: [{ ...twelve, sdq_reason: 'SDQ1' }] },
    quiet: {
      sdq_return: [
        { ...twelve, sdq_reason: 'SDQ2' },
        { birth_date: '2015-06-10', return_year: 2018, sdq_reason: 'SDQ1' },
      ],
    },
  },
  {
    rule: 'measure-sdq-outside-range',
    fires: {
      measure: [
        { ...sdq, score: 41 },
        { ...sdq, scale: 'hyperactivity', score: 11 },
      ],
    },
    lines: [2, 3],
    quiet: {
      measure: [
        { ...sdq, score: 40 },
        { ...sdq, instrument: 'RADQ', score: 90 },
        // From the return, which has a rule of its own.
        { ...sdq, file: 'oc2.csv', score: 41 },
      ],
      sdq_return: [{ file: 'oc2.csv', sdq_score: '41' }],
    },
  },
  {
    rule: 'measure-sdq-not-whole',
    fires: { measure: [{ ...sdq, score: 12.5 }] },
    quiet: {
      measure: [
        { ...sdq, score: 12 },
        { ...sdq, instrument: 'RADQ', score: 12.5 },
      ],
    },
  },
  {
    rule: 'measure-sdq-zero',
    fires: { measure: [{ ...sdq, score: 0 }] },
    quiet: {
      measure: [
        { ...sdq, score: 1 },
        { ...sdq, scale: 'peer problems', score: 0 },
      ],
    },
  },
  {
    rule: 'measure-no-score',
    fires: { measure: [{ ...sdq, score: null }] },
    quiet: { measure: [{ ...sdq, score: 0 }] },
  },
  {
    rule: 'measure-no-date',
    fires: { measure: [{ ...sdq, date: null }] },
    quiet: { measure: [sdq] },
  },
  {
    rule: 'measure-before-birth',
    fires: { child: [{ birth_date: '2017-05-02' }], measure: [sdq] },
    quiet: { child: [{ birth_date: '2017-05-01' }], measure: [sdq] },
  },
  {
    rule: 'measure-in-future',
    fires: { measure: [{ ...sdq, date: '2018-04-01' }] },
    quiet: { measure: [{ ...sdq, date: '2018-03-31' }] },
  },
  {
    rule: 'measure-end-before-start',
    fires: { programme, measure: [{ ...sdq, point: 'End', date: '2017-04-30' }] },
    quiet: {
      programme,
      measure: [
        { ...sdq, point: 'end' },
        { ...sdq, point: 'start', date: '2017-04-30' },
      ],
    },
  },
  {
    rule: 'measure-start-after-end',
    fires: { programme, measure: [{ ...sdq, point: 'start', date: '2018-02-02' }] },
    quiet: {
      programme,
      measure: [
        { ...sdq, point: 'start' },
        { ...sdq, point: 'end', date: '2018-02-02' },
      ],
    },
  },
  {
    rule: 'measure-rater-changed',
    fires: {
      measure: [
        { ...sdq, rater: 'Ann' },
        { ...later, rater: 'Ben' },
      ],
    },
    lines: [3],
    quiet: {
      measure: [
        { ...sdq, rater: 'Ann' },
        { ...later, rater: 'Ann' },
        { ...later, informant: 'school', rater: 'Ben' },
        { ...sdq, child_id: 'C2', rater: 'Ann' },
        { ...sdq, child_id: 'C2', rater: 'Ben' },
      ],
    },
  },
  {
    rule: 'measure-informant-changed',
    fires: { measure: [sdq, { ...later, informant: 'school' }] },
    lines: [2, 3],
    quiet: {
      measure: [
        sdq,
        later,
        { ...sdq, informant: 'school' },
        { ...sdq, child_id: 'C2' },
        { ...sdq, child_id: 'C2', informant: 'school' },
      ],
    },
  },
  {
    rule: 'measure-two-scores-one-day',
    fires: { measure: [sdq, { ...sdq, score: 20 }] },
    lines: [3],
    quiet: { measure: [sdq, sdq, { ...sdq, informant: 'self', score: 20 }, { ...later, score: 20 }] },
  },
  {
    rule: 'feedback-outside-scale',
    fires: {
      feedback: [
        { ...answer, score: 4 },
        { ...answer, score: -1 },
      ],
    },
    lines: [2, 3],
    quiet: {
      feedback: [
        { ...answer, score: 0 },
        { ...answer, score: 3 },
      ],
    },
  },
  {
    rule: 'feedback-scale-upside-down',
    fires: { feedback: [{ ...answer, scale_min: 3 }] },
    quiet: { feedback: [answer] },
  },
  {
    rule: 'feedback-no-scale',
    fires: { feedback: [{ ...answer, scale_max: null }] },
    quiet: { feedback: [answer, { form: 'ESQ', text: 'Thank you' }] },
  },
  {
    rule: 'feedback-blank',
    fires: { feedback: [{ ...answer, score: null }] },
    quiet: { feedback: [answer, { ...answer, score: null, text: 'Thank you' }] },
  },
  {
    rule: 'feedback-in-future',
    fires: { feedback: [{ ...answer, date: '2018-04-01' }] },
    quiet: { feedback: [{ ...answer, date: '2018-03-31' }, answer] },
  },
  {
    rule: 'session-more-than-eligible',
    fires: { session: [{ ...workshop, attended: 11 }] },
    quiet: {
      session: [
        { ...workshop, attended: 10 },
        { ...workshop, eligible: null },
      ],
    },
  },
  {
    rule: 'session-below-nought',
    fires: { session: [{ ...workshop, attended: -1 }] },
    quiet: { session: [{ ...workshop, attended: 0 }] },
  },
  {
    rule: 'session-no-date',
    fires: { session: [{ ...workshop, date: null }] },
    quiet: { session: [workshop] },
  },
  {
    rule: 'session-in-future',
    fires: { session: [{ ...workshop, date: '2018-04-01' }] },
    quiet: { session: [{ ...workshop, date: '2018-03-31' }] },
  },
  {
    rule: 'unit-cost-no-year',
    fires: { unit_cost: [{ ...price, price_year: null }] },
    quiet: { unit_cost: [price] },
  },
  {
    rule: 'unit-cost-missing',
    fires: { unit_cost: [{ ...price, weekly_cost: null }] },
    quiet: { unit_cost: [price] },
  },
  {
    rule: 'unit-cost-below-nought',
    fires: { unit_cost: [{ ...price, weekly_cost: -1 }] },
    quiet: { unit_cost: [{ ...price, weekly_cost: 0 }] },
  },
  {
    rule: 'unit-cost-nought',
    fires: { unit_cost: [{ ...price, weekly_cost: 0 }] },
    quiet: { unit_cost: [price] },
  },
  {
    rule: 'unit-cost-twice',
    fires: { unit_cost: [price, { ...price, placement_type: 'Residential', weekly_cost: 4000 }] },
    lines: [3],
    quiet: {
      unit_cost: [price, { ...price, price_year: '2017/18' }, { ...price, provider: 'in-house' }],
    },
  },
  {
    rule: 'unit-cost-no-type',
    fires: { unit_cost: [{ ...price, placement_type: null }] },
    quiet: { unit_cost: [price] },
  },
  {
    rule: 'duplicate-measure',
    fires: { measure: [sdq, sdq] },
    lines: [3],
    quiet: {
      measure: [sdq, later, { ...sdq, informant: 'self' }, { ...sdq, file: 'oc2.csv' }],
      sdq_return: [{ file: 'oc2.csv' }],
    },
  },
  {
    rule: 'duplicate-session',
    fires: { session: [workshop, workshop] },
    lines: [3],
    quiet: { session: [workshop, { ...workshop, kind: 'reflective group' }] },
  },
];
