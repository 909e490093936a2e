import { describe, expect, it } from 'vitest';
import { cohortCommandDefinition } from '../../../../main/cli/cohort';
import { writtenDefinition } from '../../../../renderer/features/cohort/choices/written-definition';
import { type CohortAsked, cohortDefinition } from '../../../../shared/definitions/cohort-definition';
import { defaultSettings } from '../../../../shared/definitions/programme-settings';

const plain: CohortAsked = { asAt: '2018-03-31' };
const everything: CohortAsked = {
  asAt: '2019-03-31',
  include: {
    table: 'programme',
    decision: ['full', 'prevent'],
    filters: [{ field: 'worker', notIn: ['worker B'] }],
    children: ['063909'],
  },
  index: 'referral_date',
  before: { since: 'looked-after' },
  after: { until: 'phase_two_date' },
  matched: false,
  shortestMatchedDays: 60,
  outcomes: ['missing_nights', 'event:self-harm'],
  residential: ['Secure'],
  countAway: true,
  countReturns: true,
  countIndexDay: true,
  comparator: {
    include: { decision: ['not picked up'] },
    index: 'referral_date',
    delay: 'same',
    name: 'Waiting',
  },
  breaks: [],
};

describe('a comparison as the command line takes it', () => {
  it.each([plain, everything])('means what it meant: %j', (asked) => {
    const definition = cohortDefinition.parse(asked);
    const settings = { ...defaultSettings, council: 'Anywhere', shortName: 'P' };
    const read = cohortCommandDefinition.parse(JSON.parse(writtenDefinition(definition, settings)));
    expect(read).toEqual({ ...definition, settings });
  });
  it('says nothing that goes without saying', () => {
    expect(JSON.parse(writtenDefinition(cohortDefinition.parse(plain), defaultSettings))).toEqual(plain);
  });
});
