import type { Branch, CostDefinition, EvidenceGrade, Range } from '../../definitions/cost-definition';
import { priceOfPlace } from './prices';
import type { Price } from './results';

/** A child's counterfactual: the places it would have lived in instead, with what is left staying as it was. */
export interface Counterfactual {
  readonly places: readonly CounterfactualPlace[];
  readonly grade: EvidenceGrade | null;
  /** The range of the probabilities' sum, where the evidence is graded; null for plain probabilities. */
  readonly range: Range | null;
  /** Whether it is the usual one, which a range of `probability` varies. */
  readonly isUsual: boolean;
}

/** A place other than the child's own stay. */
export interface CounterfactualPlace {
  readonly probability: number;
  readonly label: string;
  readonly own: number | null;
  readonly price: Price | null;
}

export const stayed = 'stay';

/**
 * What would have happened to a child: its own branches or graded evidence where given, else the usual branches.
 * @throws CostRefused where a place has several prices by provider and none is named
 */
export function counterfactualOf(
  child: string,
  { counterfactual }: CostDefinition,
  prices: readonly Price[],
): Counterfactual {
  const given = counterfactual.children[child];
  if (given === undefined)
    return {
      places: placesOf(counterfactual.default, prices),
      grade: null,
      range: null,
      isUsual: true,
    };
  if (Array.isArray(given))
    return { places: placesOf(given, prices), grade: null, range: null, isUsual: false };
  const range = counterfactual.grades[given.grade];
  const { placement, provider, weeklyCost } = given;
  const branch: Branch = {
    probability: range[1],
    placement,
    ...(provider === undefined ? {} : { provider }),
    ...(weeklyCost === undefined ? {} : { weeklyCost }),
  };
  return { places: placesOf([branch], prices), grade: given.grade, range, isUsual: false };
}

/** The branches that are no staying; the same place named twice stays two branches. */
function placesOf(branches: readonly Branch[], prices: readonly Price[]): CounterfactualPlace[] {
  return branches
    .filter(({ placement }) => placement.trim().toLowerCase() !== stayed)
    .map(({ probability, placement, provider, weeklyCost }) => ({
      probability,
      label: provider === undefined ? placement : `${placement}, ${provider}`,
      own: weeklyCost ?? null,
      price: weeklyCost === undefined ? priceOfPlace(prices, placement, provider ?? null) : null,
    }));
}

/** The chance that the child would have lived elsewhere. */
export const chanceElsewhere = ({ places }: Counterfactual): number =>
  places.reduce((sum, { probability }) => sum + probability, 0);

/** Places without a price. One that has no chance, and none in any range, needs none. */
export function missingPlaces(
  { places, range, isUsual }: Counterfactual,
  { ranges }: CostDefinition,
): string[] {
  const most = range?.[2] ?? (isUsual ? (ranges.probability?.[2] ?? 0) : 0);
  return places
    .filter(({ probability, own, price }) => (probability > 0 || most > 0) && own === null && price === null)
    .map(({ label }) => label);
}
