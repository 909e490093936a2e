import type { CostDefinition } from '../../definitions/cost-definition';
import { dayFromNumber } from '../../domain/calendar';
import type { Compared } from '../cohort/compared';
import { type ChildModel, childModel } from './child-model';
import { type Counterfactual, counterfactualOf, missingPlaces } from './counterfactual';
import { chanceOf, childAnswer, type Parameters } from './evaluate';
import { missingIn, type Path, pathOf, shownPath } from './path';
import type { ChildCost, Price } from './results';

/** A child's path and counterfactual, and what in them has no price. */
export interface Costed {
  readonly compared: Compared;
  readonly path: Path;
  readonly counterfactual: Counterfactual;
  readonly missing: readonly string[];
}

/** Each child's path over a horizon, cut to the care period and the reporting date. */
export function costedChildren(
  compared: readonly Compared[],
  definition: CostDefinition,
  prices: readonly Price[],
  horizonWeeks: number = definition.horizonWeeks,
): Costed[] {
  return compared.map((child) => {
    const span = { from: child.at, to: Math.min(child.care.to, child.at + Math.round(horizonWeeks * 7)) };
    const path = pathOf(child.history.stays, child.at, span, prices);
    const counterfactual = counterfactualOf(child.child, definition, prices);
    const missing = [...new Set([...missingIn(path), ...missingPlaces(counterfactual, definition)])];
    return { compared: child, path, counterfactual, missing };
  });
}

/** Models of the children whose every day has a price; the others are left out of all sums. */
export const modelsOf = (costed: readonly Costed[], discountRate: number): ChildModel[] =>
  costed
    .filter(({ missing }) => missing.length === 0)
    .map(({ compared, path, counterfactual }) =>
      childModel(compared.child, path, counterfactual, discountRate),
    );

/** A child as the page and the exports show it. */
export function shownChild(
  { compared, path, counterfactual, missing }: Costed,
  model: ChildModel | undefined,
  parameters: Parameters,
): ChildCost {
  const answer = model === undefined ? null : childAnswer(model, parameters);
  const elsewhere = model === undefined ? null : chanceOf(model, parameters);
  return {
    child: compared.child,
    index: dayFromNumber(compared.at),
    weeks: ((path.steps.at(-1)?.to ?? 0) - (path.steps[0]?.from ?? 0)) / 7,
    path: shownPath(path, compared.at),
    grade: counterfactual.grade,
    branches: [
      ...counterfactual.places.map(({ probability, label, own, price }) => ({
        probability,
        label,
        weeklyCost: own ?? price?.weeklyCost ?? null,
      })),
      {
        probability:
          1 - (elsewhere ?? counterfactual.places.reduce((sum, place) => sum + place.probability, 0)),
        label: 'As it was',
        weeklyCost: null,
      },
    ],
    actual: answer?.actual ?? null,
    counterfactual: answer?.counterfactual ?? null,
    gross: answer?.gross ?? null,
    adjusted: answer?.adjusted ?? null,
    missingPrices: missing,
    behind: compared.naming,
  };
}
