import { z } from 'zod';
import { indexColumn, whoDefinition } from './cohort-definition';
import { day } from './day';

const share = z.number().min(0).max(1);
const weeklyCost = z
  .number({
    error:
      'a price is a plain number of pounds a week: no currency sign, no comma, no quotes (3712, not "£3,712")',
  })
  .min(0, 'a price is not below nought');
const provider = z.enum(['in-house', 'independent']);

/** A price that a person gave: it stands beside where it comes from. */
export const ownPrice = z.strictObject({
  placementType: z.string().min(1),
  provider: provider.nullable().default(null),
  /** Pounds per child per week; null where it still has to be asked for. */
  weeklyCost: weeklyCost.nullable(),
  /** Such as 2016/17; prices of different years are not mixed. */
  priceYear: z.string().default(''),
  basis: z.string().default(''),
  source: z.string().default(''),
});
export type OwnPrice = z.infer<typeof ownPrice>;

/** Where a child would have lived instead: `stay` is what the child really had. */
const branch = z.strictObject({
  probability: share,
  placement: z.string().min(1),
  provider: provider.optional(),
  /** Its own price, where it is known: a place that was searched for or quoted. */
  weeklyCost: weeklyCost.optional(),
});
export type Branch = z.infer<typeof branch>;

/** Sums of decimals such as 0.1 + 0.2 are not exactly one. */
const nearly = 1e-9;

const branches = z
  .array(branch)
  .min(1)
  .superRefine((all, context) => {
    const sum = all.reduce((total, { probability }) => total + probability, 0);
    if (Math.abs(sum - 1) > nearly)
      context.addIssue({
        code: 'custom',
        message: `the probabilities of what would have happened add up to ${Number(sum.toFixed(6))}, not to 1`,
      });
  });

/** How sure the evidence is that a child would have gone elsewhere; judged before outcomes are known. */
export const evidenceGrades = ['documented', 'likely', 'possible', 'none'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

const range = z
  .tuple([z.number(), z.number(), z.number()])
  .refine(
    ([low, central, high]) => low <= central && central <= high,
    'a range is [low, central, high], rising',
  );
export type Range = readonly [low: number, central: number, high: number];

/** One child's evidence, by grade, instead of probabilities. */
const judgement = z.strictObject({
  grade: z.enum(evidenceGrades),
  placement: z.string().min(1).default('residential'),
  provider: provider.optional(),
  weeklyCost: weeklyCost.optional(),
  judgedBy: z.string().default(''),
  judgedOn: day.optional(),
  /** What the evidence is: a panel decision, a minute, a notice. */
  evidence: z.string().default(''),
});
export type Judgement = z.infer<typeof judgement>;

const gradeRange = range.refine(([low, , high]) => low >= 0 && high <= 1, 'probabilities lie from 0 to 1');

const counterfactual = z.strictObject({
  default: branches.default([{ probability: 1, placement: 'stay' }]),
  /** Children of whom more is known: branches of their own, or graded evidence. */
  children: z.record(z.string(), z.union([branches, judgement])).default({}),
  /** Probability that a grade stands for: low, central, high. */
  grades: z
    .strictObject({ documented: gradeRange, likely: gradeRange, possible: gradeRange, none: gradeRange })
    .default({
      documented: [0.7, 0.9, 1],
      likely: [0.3, 0.5, 0.7],
      possible: [0.1, 0.2, 0.4],
      none: [0, 0, 0],
    }),
  judgedBy: z.string().default(''),
  judgedOn: day.optional(),
});

const programmeCost = z.union([
  z.strictObject({ total: z.number().min(0) }),
  z.strictObject({ perChild: z.number().min(0) }),
]);

/** Plain ranges by the name of what varies; `weeklyCost.` and a placement type stand for a unit cost. */
const ranges = z.record(z.string(), range).superRefine((given, context) => {
  for (const name of Object.keys(given))
    if (!rangedPlainly.includes(name) && !/^weeklyCost\..*\S/.test(name))
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `nothing is called that here; a range is of ${rangedPlainly.join(', ')}, or of weeklyCost. and a placement type such as weeklyCost.residential`,
      });
});
export const rangedPlainly: readonly string[] = [
  'probability',
  'deadweight',
  'optimismBias',
  'discountRate',
  'programme',
  'horizonWeeks',
];

/** What a person chose for the cost of a programme and what it may have avoided. */
export const costDefinition = z
  .strictObject({
    include: whoDefinition.prefault({ decision: ['full'] }),
    index: indexColumn.default('start_date'),
    /** The reporting date: the last day that is costed. */
    asAt: day,
    /** `sample`: the published prices; `extract`: unit_costs.csv; or a list of one's own. */
    unitCosts: z.union([z.enum(['sample', 'extract']), z.array(ownPrice).min(1)]).default('sample'),
    /** The year that all prices are brought to; needed where prices of several years are used. */
    priceYear: z.string().min(1).optional(),
    /** Index levels by price year, such as { "2016/17": 100, "2017/18": 101.8 }. */
    deflators: z.record(z.string(), z.number().positive()).optional(),
    programme: programmeCost,
    /** What the programme's cost has in it, and what not: said beside every figure. */
    programmeIncludes: z.string().default(''),
    counterfactual: counterfactual.prefault({}),
    /** The share that would have come about anyway; never together with probabilities. */
    deadweight: share.default(0),
    optimismBias: share.default(0.4),
    /** Optimism bias of a grade of evidence, in place of the one above. */
    optimismByGrade: z.partialRecord(z.enum(evidenceGrades), share).default({}),
    discountRate: z.number().min(0).max(1).default(0.035),
    horizonWeeks: z.number().int().min(1).max(1040).default(52),
    /** Shares of avoided cost by whose budget it is. */
    budgets: z
      .record(z.string().min(1), share)
      .default({ "Children's social care": 1 })
      .refine(
        (shares) => Math.abs(Object.values(shares).reduce((sum, one) => sum + one, 0) - 1) <= nearly,
        'the shares of the budgets do not add up to 1',
      ),
    ranges: ranges.default({}),
    distribution: z.enum(['pert', 'triangular']).default('pert'),
    draws: z.number().int().min(1).max(200_000).default(10_000),
    seed: z.number().int().min(0).max(0xffff_ffff).default(1),
  })
  .superRefine(({ deadweight, counterfactual: { default: usual, children }, ranges: given }, context) => {
    const isUncertain = (all: unknown) =>
      Array.isArray(all)
        ? (all as Branch[]).some(({ probability }) => probability > 0 && probability < 1)
        : true;
    const uncertain = [usual, ...Object.values(children)].some(isUncertain);
    const hasDeadweight = deadweight > 0 || (given.deadweight?.[2] ?? 0) > 0;
    if (hasDeadweight && uncertain)
      context.addIssue({
        code: 'custom',
        path: ['deadweight'],
        message:
          'a chance of staying as it was is deadweight already: give either probabilities or a deadweight, not both',
      });
  });
export type CostDefinition = z.infer<typeof costDefinition>;
/** The same as a person or a file writes it, defaults left out. */
export type CostAsked = z.input<typeof costDefinition>;
