import { describe, expect, it } from 'vitest';
import { costCommandDefinition } from '../../../../main/cli/cost';
import { writtenCalculation } from '../../../../renderer/features/cost/choices/written-calculation';
import { type CostAsked, costDefinition } from '../../../../shared/definitions/cost-definition';
import { defaultSettings } from '../../../../shared/definitions/programme-settings';

const plain: CostAsked = { asAt: '2018-03-31', programme: { total: 300_000 } };
const everything: CostAsked = {
  asAt: '2019-03-31',
  programme: { perChild: 30_000 },
  programmeIncludes: 'staff; no premises',
  include: { decision: ['full', 'prevent'], children: ['063909'] },
  index: 'referral_date',
  unitCosts: [
    { placementType: 'residential', provider: 'independent', weeklyCost: 3712, priceYear: '2016/17' },
  ],
  priceYear: '2016/17',
  deflators: { '2016/17': 100 },
  counterfactual: {
    default: [
      { probability: 0.6, placement: 'residential', provider: 'independent' },
      { probability: 0.4, placement: 'stay' },
    ],
    children: { '063909': { grade: 'documented', judgedBy: 'Panel', judgedOn: '2017-08-01' } },
    judgedBy: 'Panel',
  },
  optimismBias: 0.25,
  optimismByGrade: { documented: 0.1 },
  discountRate: 0.03,
  horizonWeeks: 26,
  budgets: { "Children's social care": 0.8, NHS: 0.2 },
  ranges: { probability: [0.4, 0.6, 0.7] },
  distribution: 'triangular',
  draws: 500,
  seed: 7,
};

describe('a calculation as the command line takes it', () => {
  it.each([plain, everything])('means what it meant: %j', (asked) => {
    const definition = costDefinition.parse(asked);
    const settings = { ...defaultSettings, council: 'Anywhere' };
    const read = costCommandDefinition.parse(JSON.parse(writtenCalculation(definition, settings)));
    expect(read).toEqual({ ...definition, settings });
  });
  it('says nothing that goes without saying', () => {
    const written = JSON.parse(writtenCalculation(costDefinition.parse(plain), defaultSettings));
    expect(written).toEqual(plain);
  });
});
