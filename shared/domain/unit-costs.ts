/** A published price of a placement, in pounds per child per week. */
export interface UnitCost {
  /** Words of a placements extract. */
  readonly placementType: string;
  readonly provider: 'in-house' | 'independent' | null;
  /** Null where only a range was published. */
  readonly weeklyCost: number | null;
  /** Range quoted beside the figure, where there is one. */
  readonly low?: number;
  readonly high?: number;
  readonly priceYear: string;
  readonly basis: string;
  readonly source: string;
}

const council = {
  priceYear: '2016/17',
  basis: 'gross',
  source: "One council's sufficiency strategy for 2017 to 2021, unit costs of 2016/17",
} as const;
const benchmark = {
  priceYear: '2016/17',
  basis: 'gross, mean of the benchmarking group',
  source: 'Benchmark mean quoted in a sufficiency strategy for 2017 to 2021',
} as const;

/**
 * Prices to begin with until a council brings its own. All placements together are £1,019 (benchmark £925) in the
 * strategy's table but £1,006 (£918) in its text, so no overall price stands here.
 */
export const publishedUnitCosts: readonly UnitCost[] = [
  { placementType: 'foster care', provider: 'in-house', weeklyCost: 525, ...council },
  { placementType: 'foster care', provider: 'in-house', weeklyCost: 477, ...benchmark },
  {
    placementType: 'foster care',
    provider: 'independent',
    weeklyCost: 901,
    low: 600,
    high: 1500,
    ...council,
    basis: 'gross; from standard care of a child under 5 to parent and child',
  },
  { placementType: 'foster care', provider: 'independent', weeklyCost: 879, ...benchmark },
  { placementType: 'residential', provider: 'independent', weeklyCost: 3712, ...council },
  { placementType: 'residential', provider: 'independent', weeklyCost: 3571, ...benchmark },
  { placementType: 'residential', provider: 'in-house', weeklyCost: 3049, ...benchmark },
  {
    placementType: 'supported accommodation',
    provider: null,
    weeklyCost: 170,
    ...council,
    basis: 'support only, rent apart',
  },
  {
    placementType: 'supported accommodation',
    provider: null,
    weeklyCost: null,
    low: 400,
    high: 1200,
    ...benchmark,
    basis: 'places bought singly; £1,200 and more at the upper end',
  },
];
