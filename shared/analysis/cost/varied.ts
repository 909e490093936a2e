import type { CostDefinition, Range } from '../../definitions/cost-definition';
import { type ChildModel, priceVector } from './child-model';
import { CostRefused } from './cost-refused';
import type { Parameters } from './evaluate';
import { typeOf } from './prices';
import type { Price } from './results';

/** Models of the priced children for a discount rate and a horizon. */
export type Modelling = (discountRate: number, horizonWeeks: number) => readonly ChildModel[];

/** Everything that a calculation starts from: what is central, and how a parameter is changed. */
export interface Central {
  readonly definition: CostDefinition;
  readonly prices: readonly Price[];
  readonly modelling: Modelling;
  readonly models: readonly ChildModel[];
  readonly parameters: Parameters;
}

/** The parameter of graded evidence, whose range is that of the grades. */
export const evidenceParameter = 'evidence';
const ofPrice = 'weeklyCost.';

export const centralOf = (
  definition: CostDefinition,
  prices: readonly Price[],
  modelling: Modelling,
  programmeCost: number,
): Central => ({
  definition,
  prices,
  modelling,
  models: modelling(definition.discountRate, definition.horizonWeeks),
  parameters: {
    prices: priceVector(prices),
    usualChance: null,
    evidence: 1,
    deadweight: definition.deadweight,
    optimismBias: definition.optimismBias,
    optimismByGrade: definition.optimismByGrade,
    programmeCost,
  },
});

/** A calculation with some parameters changed: what `totalsOf` takes. */
export interface Varied {
  readonly models: readonly ChildModel[];
  readonly parameters: Parameters;
}

/**
 * Changes parameters by name from what is central.
 * @throws CostRefused where a unit cost is named that is not in force
 */
export function varied(central: Central, changes: Readonly<Record<string, number>>): Varied {
  const { definition, prices, modelling, parameters } = central;
  const vector = parameters.prices.slice();
  for (const [name, value] of Object.entries(changes))
    if (name.startsWith(ofPrice)) for (const id of pricesNamed(name, prices)) vector[id] = value;
  const rebuilt = 'discountRate' in changes || 'horizonWeeks' in changes;
  return {
    models: rebuilt
      ? modelling(
          changes.discountRate ?? definition.discountRate,
          changes.horizonWeeks ?? definition.horizonWeeks,
        )
      : central.models,
    parameters: {
      ...parameters,
      prices: vector,
      usualChance: changes.probability ?? null,
      evidence: evidenceEnd(changes[evidenceParameter]),
      deadweight: changes.deadweight ?? parameters.deadweight,
      optimismBias: changes.optimismBias ?? parameters.optimismBias,
      programmeCost: changes.programme ?? parameters.programmeCost,
    },
  };
}

const evidenceEnd = (value: number | undefined): 0 | 1 | 2 =>
  value === undefined ? 1 : value <= 0 ? 0 : value >= 2 ? 2 : 1;

/** The prices that `weeklyCost.residential` or `weeklyCost.foster care, independent` stands for. */
export function pricesNamed(parameter: string, prices: readonly Price[]): number[] {
  const [placement = '', provider] = parameter.slice(ofPrice.length).split(/\s*,\s*/);
  const kind = typeOf(placement);
  const found = prices.filter(
    (price) =>
      price.of === kind &&
      (provider === undefined || price.provider?.toLowerCase() === provider.toLowerCase()),
  );
  if (found.length === 0)
    throw new CostRefused(
      `The range "${parameter}" names a price that is not in force. There are: ${prices.map((price) => `${ofPrice}${price.placementType}${price.provider === null ? '' : `, ${price.provider}`}`).join('; ')}.`,
    );
  return found.map(({ id }) => id);
}

/** The parameters that vary, with their ranges: those given, and the evidence where it is graded. */
export function rangesOf({
  definition,
  models,
}: Central): readonly (readonly [name: string, range: Range])[] {
  const given = Object.entries(definition.ranges) as [string, Range][];
  const graded = models.some(({ counterfactual }) => {
    const range = counterfactual.range;
    return range !== null && range[0] < range[2];
  });
  return graded ? [...given, [evidenceParameter, [0, 1, 2]]] : given;
}
