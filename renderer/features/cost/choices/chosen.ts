import type { CostResult } from '../../../../shared/analysis/cost/results';
import type { CostDefinition, Range } from '../../../../shared/definitions/cost-definition';
import { type ChosenCalculation, chosenCalculation } from '../../../../shared/definitions/saved-calculation';
import type { Day } from '../../../../shared/domain/calendar';

/**
 * The calculation that a person begins with: residential care is named, so that break-even can be told, and nobody is judged to have
 * been bound for it.
 */
export const firstCalculation: ChosenCalculation = chosenCalculation.parse({
  asAt: null,
  unitCosts: null,
  programme: null,
  counterfactual: {
    default: [
      { probability: 0, placement: 'residential', provider: 'independent' },
      { probability: 1, placement: 'stay' },
    ],
  },
});

/**
 * What the engine is asked. Until the programme's cost is given it is asked without one, for prices and paths alone.
 * @param last the answer before, which knows the central values that ranges lie around
 */
export function definitionOf(
  chosen: ChosenCalculation,
  lastReportingDate: Day,
  hasExtract: boolean,
  last: CostResult | undefined,
): CostDefinition {
  const definition: CostDefinition = {
    ...chosen,
    asAt: chosen.asAt ?? lastReportingDate,
    unitCosts: chosen.unitCosts ?? (hasExtract ? 'extract' : 'sample'),
    programme: chosen.programme ?? { total: 0 },
  };
  return { ...definition, ranges: withCentrals(definition, last) };
}

/** The ranges around what is central now: a range whose centre lies elsewhere would vary something else. */
function withCentrals(definition: CostDefinition, last: CostResult | undefined): CostDefinition['ranges'] {
  return Object.fromEntries(
    Object.entries(definition.ranges).map(([name, [low, before, high]]) => {
      const range: Range = [low, centralOf(name, definition, last) ?? before, high];
      return [name, [...range]];
    }),
  );
}

/**
 * The ranges when something else changes: one whose centre moves beyond an end reaches as far as its centre, so that pulling a slider is
 * never refused.
 */
export const stretchedRanges = (
  chosen: ChosenCalculation,
  last: CostResult | undefined,
): ChosenCalculation['ranges'] =>
  Object.fromEntries(
    Object.entries(chosen.ranges).map(([name, [low, before, high]]) => {
      const central = centralOf(name, chosen, last) ?? before;
      return [name, [Math.min(low, central), central, Math.max(high, central)]];
    }),
  );

/** What a range's parameter is worth centrally; null where only an answer could tell. */
export function centralOf(
  name: string,
  definition: Pick<
    CostDefinition,
    'counterfactual' | 'deadweight' | 'optimismBias' | 'discountRate' | 'horizonWeeks'
  > & {
    readonly programme: CostDefinition['programme'] | null;
    readonly unitCosts: CostDefinition['unitCosts'] | null;
    readonly deflators?: CostDefinition['deflators'];
  },
  last: Pick<CostResult, 'prices' | 'children'> | undefined,
): number | null {
  const { programme, counterfactual } = definition;
  switch (name) {
    case 'probability':
      return rounded(
        counterfactual.default
          .filter(({ placement }) => placement.trim().toLowerCase() !== 'stay')
          .reduce((sum, { probability }) => sum + probability, 0),
      );
    case 'programme':
      if (programme === null) return null;
      if ('total' in programme) return programme.total;
      return last === undefined ? null : programme.perChild * last.children.length;
    case 'deadweight':
    case 'optimismBias':
    case 'discountRate':
    case 'horizonWeeks':
      return definition[name];
    default:
      return (
        ownPriceNamed(name, definition) ??
        last?.prices.find((price) => rangeOfPrice(price) === name)?.weeklyCost ??
        null
      );
  }
}

/** A price of one's own that is in force as it was given: without index levels. */
function ownPriceNamed(
  name: string,
  { unitCosts, deflators }: Parameters<typeof centralOf>[1],
): number | null {
  if (!Array.isArray(unitCosts) || deflators !== undefined) return null;
  const row = unitCosts.find((price) => rangeOfPrice(price).toLowerCase() === name.toLowerCase());
  return row?.weeklyCost ?? null;
}

/** What the range of a price is called. */
export const rangeOfPrice = ({
  placementType,
  provider,
}: Pick<CostResult['prices'][number], 'placementType' | 'provider'>): string =>
  `weeklyCost.${placementType}${provider === null ? '' : `, ${provider}`}`;

const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;
