import type { CostResult } from '../../../shared/analysis/cost/results';
import type { CostAsked } from '../../../shared/definitions/cost-definition';
import { costed, extracts } from '../../analysis/cost/made-costs';

/** Five children: over a year and under, own prices and listed ones, a loss, and days that have no price. */
const placements = [
  'A,2016-01-01,2017-09-01,foster care,independent,,,,,',
  'A,2017-09-01,2018-02-01,residential,independent,,,,4000,',
  'A,2018-02-01,,foster care,in-house,,,,,',
  '01,2017-01-01,2017-12-01,foster care,in-house,,,,,',
  '01,2017-12-01,,foster care,independent,,,,1234.56,',
  '1,2017-01-01,,residential,independent,,,,,',
  'gap,2017-01-01,2017-08-01,foster care,independent,,,,,',
  'gap,2017-08-01,2017-08-11,residential school,independent,,,,,',
  'gap,2017-08-11,,foster care,independent,,,,,',
  '=cmd,2017-01-01,,foster care,independent,,,,,',
];
const programme = [
  'A,,full,2016-07-04',
  '01,,full,2017-07-03',
  '1,,full,2017-07-03',
  'gap,,full,2017-07-03',
  '=cmd,,full,2017-07-03',
];

export const madeAsked: CostAsked = {
  asAt: '2018-03-31',
  horizonWeeks: 104,
  programme: { total: 60_000 },
  programmeIncludes: 'staff and supervision; carers’ time is left out',
  counterfactual: {
    default: [
      { probability: 0.35, placement: 'residential', provider: 'independent' },
      { probability: 0.1, placement: 'secure', weeklyCost: 6000 },
      { probability: 0.55, placement: 'stay' },
    ],
    children: {
      '01': {
        grade: 'documented',
        placement: 'residential',
        provider: 'independent',
        judgedBy: 'a panel',
        judgedOn: '2017-06-01',
        evidence: 'notice given',
      },
      '1': [
        { probability: 0.5, placement: 'foster care', provider: 'independent' },
        { probability: 0.5, placement: 'stay' },
      ],
    },
    judgedBy: 'the panel',
  },
  optimismByGrade: { documented: 0.2 },
  budgets: { "Children's social care": 0.75, Health: 0.25 },
  ranges: {
    'weeklyCost.residential': [3000, 3712, 4500],
    probability: [0.2, 0.45, 0.7],
    optimismBias: [0.2, 0.4, 0.5],
    programme: [50_000, 60_000, 90_000],
  },
  draws: 500,
};

const known = new Map<string, Promise<CostResult>>();

/** A real calculation over made children; the same question is answered once. */
export function madeCost(changed: Partial<CostAsked> = {}): Promise<CostResult> {
  const key = JSON.stringify(changed);
  const answer = known.get(key) ?? costed(extracts(placements, programme), { ...madeAsked, ...changed });
  known.set(key, answer);
  return answer;
}
